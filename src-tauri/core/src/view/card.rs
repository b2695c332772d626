//! Previews of links.

use super::context::{ViewContext, line};
use crate::api::entities::{PreviewCard, TrendsLink};
use crate::html;
use trente_contract::find::News;
use trente_contract::post::Card;

/// Of how many days those who shared a link are counted, as Mastodon does.
const NEWS_DAYS: usize = 2;

/// A link that many share; none when it leads anywhere but to the web.
pub fn news(link: &TrendsLink, context: &ViewContext) -> Option<News> {
    let told: Vec<u64> = link.history.iter().take(NEWS_DAYS).filter_map(|day| day.accounts).collect();
    let people = (!told.is_empty()).then(|| told.iter().fold(0, |sum: u64, day| sum.saturating_add(*day)));
    Some(News { card: card(&link.card, context)?, url: link.card.url.clone(), people })
}

/// A preview; none when it leads anywhere but to the web.
pub fn card(card: &PreviewCard, context: &ViewContext) -> Option<Card> {
    let url = html::web(&card.url)?;
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host).to_owned();
    // The page names itself as it likes.
    let named = line(&card.provider_name).filter(|name| !name.eq_ignore_ascii_case(&host));
    let (site, host) = match named {
        Some(name) => (name, Some(host)),
        None => (host, None),
    };
    let image = card.image.as_deref().and_then(|image| context.picture(image));
    let pixels = |told: Option<u64>| told.and_then(|told| u32::try_from(told).ok()).unwrap_or_default();
    Some(Card {
        title: line(&card.title).unwrap_or_else(|| site.clone()),
        description: line(&card.description).unwrap_or_default(),
        site,
        host,
        language: card.language.clone(),
        image_alt: card.image_description.as_deref().and_then(line),
        blur: context.blur(card.blurhash.as_deref()),
        width: pixels(card.width),
        height: pixels(card.height),
        image,
        url: url.into(),
    })
}
