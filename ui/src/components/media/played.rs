//! What cannot be shown as a picture: sounds, films without a picture, unknown things. They open in the browser.

use crate::components::icon::{icon, icon_small};
use crate::ground::i18n::{length, t};
use leptos::prelude::*;
use trente_contract::media::{Media, MediaKind};

/// Where the original is on the web: its own address, else the post's page.
pub(super) fn address(media: &Media, link: Option<&str>) -> Option<String> {
    let web = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    media.remote.as_deref().filter(web).or(link.filter(web)).map(str::to_owned)
}

/// A row with what it is, what it holds and the way to it.
pub(super) fn row(media: &Media, link: Option<&str>) -> AnyView {
    let audio = media.kind == MediaKind::Audio;
    let (glyph, words) = if audio { ("play", "post-media-audio") } else { ("external", "post-media-other") };
    let text = media.alt.clone().unwrap_or_else(|| t("post-media-plays"));
    let inner = view! {
        <span class="row__icon">{icon(glyph)}</span>
        <span class="row__main">
            <span class="row__title">{t(words)}</span>
            <span class="row__sub" dir="auto">{text}</span>
        </span>
        {media.duration.map(|seconds| view! { <span class="row__value num">{length(seconds)}</span> })}
        {icon_small("external")}
    };
    match address(media, link) {
        Some(url) => view! { <a class="row attachment" href=url rel="noopener noreferrer">{inner}</a> }.into_any(),
        None => view! { <div class="row attachment">{inner}</div> }.into_any(),
    }
}
