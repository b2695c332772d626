//! Previews of links.

use super::context::{ViewContext, line};
use crate::api::entities::PreviewCard;
use crate::html;
use trente_contract::post::Card;

/// A preview; none when it leads anywhere but to the web.
pub fn card(card: &PreviewCard, context: &ViewContext) -> Option<Card> {
    let url = html::web(&card.url)?;
    let host = url.host_str().unwrap_or_default();
    let site = line(&card.provider_name).unwrap_or_else(|| host.strip_prefix("www.").unwrap_or(host).to_owned());
    let image = card.image.as_deref().and_then(|image| context.picture(image));
    let pixels = |told: Option<u64>| told.and_then(|told| u32::try_from(told).ok()).unwrap_or_default();
    Some(Card {
        title: line(&card.title).unwrap_or_else(|| site.clone()),
        description: line(&card.description).unwrap_or_default(),
        site,
        language: card.language.clone(),
        image_alt: card.image_description.as_deref().and_then(line),
        blur: context.blur(card.blurhash.as_deref()),
        width: pixels(card.width),
        height: pixels(card.height),
        image,
        url: url.into(),
    })
}
