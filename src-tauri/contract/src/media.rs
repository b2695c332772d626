//! Pictures, films and sounds of a post. Addresses are `media:` addresses: the window never touches the network.

use serde::{Deserialize, Serialize};

/// One attachment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Media {
    /// The attachment's id on its server.
    pub id: String,
    /// What it is.
    pub kind: MediaKind,
    /// `media:` address of the thing itself; empty when the server could not process it.
    pub src: String,
    /// `media:` address of a smaller still picture.
    pub preview: Option<String>,
    /// `media:` address of a 32 x 32 blur of the picture, shown until it has come.
    pub blur: Option<String>,
    /// What it shows, in words; none when the author wrote none.
    pub alt: Option<String>,
    /// Width in pixels, when the server told.
    pub width: Option<u32>,
    /// Height in pixels, when the server told.
    pub height: Option<u32>,
    /// Length in seconds, for film and sound.
    pub duration: Option<f64>,
    /// The point that must stay visible when cropped, x and y from -1 to 1, y upwards.
    pub focus: Option<(f64, f64)>,
    /// Its address on the web, to open it in a browser: the copy of the reader's server where it has one.
    pub remote: Option<String>,
    /// The host where it lies, when that is not the reader's own server: it is shown after a tap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_back: Option<String>,
}

/// The kinds of attachment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A still picture.
    Image,
    /// A silent, looping film.
    Gifv,
    /// A film with sound.
    Video,
    /// Sound.
    Audio,
    /// Something this version does not know; only a link can be shown.
    Other,
}
