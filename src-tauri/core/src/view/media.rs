//! Pictures, films and sounds.

use super::context::{ViewContext, long_line, web};
use crate::api::entities::{MediaAttachment, MediaType};
use crate::html;
use trente_contract::media::{Media, MediaKind};

/// One attachment.
pub fn media(attachment: &MediaAttachment, context: &ViewContext) -> Media {
    let kind = match attachment.kind {
        MediaType::Image => MediaKind::Image,
        MediaType::Gifv => MediaKind::Gifv,
        MediaType::Video => MediaKind::Video,
        MediaType::Audio => MediaKind::Audio,
        _ => MediaKind::Other,
    };
    let url = attachment.url.as_deref();
    let src = match kind {
        MediaKind::Image => url.and_then(|url| context.attached(url)),
        MediaKind::Gifv | MediaKind::Video | MediaKind::Audio => url.and_then(|url| context.film(url)),
        MediaKind::Other => None,
    };
    let original = attachment.meta.original.clone().unwrap_or_default();
    let small = attachment.meta.small.clone().unwrap_or_default();
    // The preview has the same shape, which is what sizes are for here.
    let (width, height) = match (pixels(original.width), pixels(original.height)) {
        (Some(width), Some(height)) => (Some(width), Some(height)),
        _ => (pixels(small.width), pixels(small.height)),
    };
    let focus = attachment.meta.focus.as_ref().and_then(|focus| Some((place(focus.x)?, place(focus.y)?)));
    Media {
        // Some give it no id, and two must not be taken for one.
        id: Some(attachment.id.as_str()).filter(|id| !id.is_empty()).or(url).unwrap_or_default().to_owned(),
        kind,
        src: src.unwrap_or_default(),
        preview: attachment.preview_url.as_deref().and_then(|url| context.attached(url)),
        blur: context.blur(attachment.blurhash.as_deref()),
        alt: attachment.description.as_deref().and_then(words),
        width: width.filter(|_| height.is_some()),
        height: height.filter(|_| width.is_some()),
        duration: original.duration.filter(|seconds| seconds.is_finite() && *seconds >= 0.0),
        focus,
        // The server's own copy: the author's server need not learn who looks.
        remote: web(url).or_else(|| web(attachment.remote_url.as_deref())),
        held_back: [url, attachment.preview_url.as_deref()]
            .into_iter()
            .flatten()
            .find_map(|url| context.held_back(url)),
    }
}

/// A description keeps its lines; it is plain text.
fn words(text: &str) -> Option<String> {
    let text = html::shorten(text.to_owned(), html::PROSE);
    let lines: Vec<String> = text.lines().map(|text| long_line(text).unwrap_or_default()).collect();
    Some(lines.join("\n").trim().to_owned()).filter(|text| !text.is_empty())
}

fn pixels(told: Option<u64>) -> Option<u32> {
    told.and_then(|told| u32::try_from(told).ok()).filter(|told| *told > 0)
}

fn place(told: Option<f64>) -> Option<f64> {
    told.filter(|told| told.is_finite()).map(|told| told.clamp(-1.0, 1.0))
}
