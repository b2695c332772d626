//! <https://docs.joinmastodon.org/entities/PreviewCard/>

use super::open::open_enum;
use super::{Account, TagHistory};
use crate::api::lenient::{count, filled_text, list, option, text};
use serde::{Deserialize, Serialize};

/// A preview of a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PreviewCard {
    /// Where it leads.
    pub url: String,
    /// The page's title.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// What the page says of itself.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// What it is.
    #[serde(rename = "type", default)]
    pub kind: PreviewCardType,
    /// Language of title and description (4.2).
    #[serde(default, deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// Who wrote it, old form.
    #[serde(default, deserialize_with = "text")]
    pub author_name: String,
    /// Their page, old form.
    #[serde(default, deserialize_with = "text")]
    pub author_url: String,
    /// Who wrote it (4.3).
    #[serde(default, deserialize_with = "list")]
    pub authors: Vec<PreviewCardAuthor>,
    /// The site's name.
    #[serde(default, deserialize_with = "text")]
    pub provider_name: String,
    /// The site.
    #[serde(default, deserialize_with = "text")]
    pub provider_url: String,
    /// Width of the picture or film in pixels.
    #[serde(default, deserialize_with = "count")]
    pub width: Option<u64>,
    /// Height.
    #[serde(default, deserialize_with = "count")]
    pub height: Option<u64>,
    /// A picture.
    #[serde(default, deserialize_with = "filled_text")]
    pub image: Option<String>,
    /// What the picture shows (4.2).
    #[serde(default, deserialize_with = "filled_text")]
    pub image_description: Option<String>,
    /// BlurHash of the picture.
    #[serde(default, deserialize_with = "filled_text")]
    pub blurhash: Option<String>,
    /// When the page was published (4.2).
    #[serde(default, deserialize_with = "filled_text")]
    pub published_at: Option<String>,
}

/// Who wrote a page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PreviewCardAuthor {
    /// Their name.
    #[serde(deserialize_with = "text")]
    pub name: String,
    /// Their page.
    #[serde(deserialize_with = "text")]
    pub url: String,
    /// Their account, when the page names one.
    #[serde(deserialize_with = "option")]
    pub account: Option<Box<Account>>,
}

/// A link that many share: <https://docs.joinmastodon.org/entities/PreviewCard/#trends-link>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrendsLink {
    /// The link.
    #[serde(flatten)]
    pub card: PreviewCard,
    /// How often, day by day, today first.
    #[serde(default, deserialize_with = "list")]
    pub history: Vec<TagHistory>,
}

open_enum! {
    /// The kinds of preview (oEmbed).
    PreviewCardType {
        /// A page.
        Link = "link",
        /// A picture.
        Photo = "photo",
        /// A film.
        Video = "video",
        /// Something with its own HTML (no longer made).
        Rich = "rich",
    }
}
