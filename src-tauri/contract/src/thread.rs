//! What belongs to one post: its earlier forms, its translation, answers that are still on their way.

use crate::document::{Document, Inline};
use crate::media::Media;
use serde::{Deserialize, Serialize};

/// A form that a post has had.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// Since when, RFC 3339 with a zone; empty when the server gives no date.
    pub at: String,
    /// What it said.
    pub text: Document,
    /// Its content warning; empty when there was none.
    pub warning: Vec<Inline>,
    /// Its pictures were to be shown only after a tap.
    pub sensitive: bool,
    /// Its attachments, in order.
    pub media: Vec<Media>,
    /// The answers of its poll as plain text; empty when it had none.
    pub poll: Vec<String>,
}

/// A post in another language, as somebody whom the server asks translated it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Translated {
    /// Who translated, as the server names them; empty when it does not.
    pub by: String,
    /// BCP 47 tag of the language that it was found to be in; none when the server does not tell.
    pub from: Option<String>,
    /// BCP 47 tag of the language that it is in now.
    pub language: Option<String>,
    /// What it says.
    pub text: Document,
    /// The content warning; empty when there is none.
    pub warning: Vec<Inline>,
    /// The answers of its poll, in order, as text and custom emoji; empty when they were not translated.
    pub poll: Vec<Vec<Inline>>,
    /// Descriptions of attachments, by the attachments' ids.
    pub alts: Vec<(String, String)>,
}

/// More answers that the server is fetching from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collecting {
    /// The server's name for it. Opaque.
    pub id: String,
    /// Seconds until it is worth asking.
    pub retry: u32,
}
