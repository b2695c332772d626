//! <https://docs.joinmastodon.org/entities/MediaAttachment/>

use super::MediaId;
use super::open::open_enum;
use crate::api::lenient::{count, decimal, filled_text, option, or_default, spare_id, text};
use serde::{Deserialize, Serialize};

/// A picture, film or sound of a post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MediaAttachment {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: MediaId,
    /// What it is.
    #[serde(rename = "type", default)]
    pub kind: MediaType,
    /// Where it is; none while it is being worked on, or when it could not be.
    #[serde(default, deserialize_with = "filled_text")]
    pub url: Option<String>,
    /// A smaller still picture.
    #[serde(default, deserialize_with = "filled_text")]
    pub preview_url: Option<String>,
    /// Where the original is on its own server.
    #[serde(default, deserialize_with = "filled_text")]
    pub remote_url: Option<String>,
    /// What it shows, in words.
    #[serde(default, deserialize_with = "filled_text")]
    pub description: Option<String>,
    /// BlurHash of the picture.
    #[serde(default, deserialize_with = "filled_text")]
    pub blurhash: Option<String>,
    /// Sizes; null or `{}` on many servers.
    #[serde(default, deserialize_with = "or_default")]
    pub meta: MediaMeta,
}

/// Sizes of an attachment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaMeta {
    /// The point that must stay visible.
    #[serde(deserialize_with = "option")]
    pub focus: Option<Focus>,
    /// The thing itself.
    #[serde(deserialize_with = "option")]
    pub original: Option<MetaDetails>,
    /// The preview.
    #[serde(deserialize_with = "option")]
    pub small: Option<MetaDetails>,
}

/// A point in a picture, from -1 to 1, y upwards.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Focus {
    /// Left to right.
    #[serde(deserialize_with = "decimal")]
    pub x: Option<f64>,
    /// Bottom to top.
    #[serde(deserialize_with = "decimal")]
    pub y: Option<f64>,
}

/// Measures of one form of an attachment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MetaDetails {
    /// Pixels.
    #[serde(deserialize_with = "count")]
    pub width: Option<u64>,
    /// Pixels.
    #[serde(deserialize_with = "count")]
    pub height: Option<u64>,
    /// `widthxheight`.
    #[serde(deserialize_with = "text")]
    pub size: String,
    /// Width by height.
    #[serde(deserialize_with = "decimal")]
    pub aspect: Option<f64>,
    /// Seconds.
    #[serde(deserialize_with = "decimal")]
    pub duration: Option<f64>,
    /// Frames a second, as a fraction (`30/1`).
    #[serde(deserialize_with = "filled_text")]
    pub frame_rate: Option<String>,
    /// Bits a second.
    #[serde(deserialize_with = "count")]
    pub bitrate: Option<u64>,
}

open_enum! {
    /// The kinds of attachment.
    MediaType {
        /// A still picture.
        Image = "image",
        /// A silent, looping film.
        Gifv = "gifv",
        /// A film.
        Video = "video",
        /// Sound.
        Audio = "audio",
        /// The server does not know either.
        Unknown = "unknown",
    }
}
