//! Writing.

use crate::ids::PostId;
use crate::post::Visibility;
use serde::{Deserialize, Serialize};

/// A post that is being written. Kept on this device at every pause, until it is sent or thrown away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Names this draft and nothing else (a UUID): also its first Idempotency-Key.
    pub key: String,
    /// The text.
    pub text: String,
    /// The content warning; empty for none.
    pub warning: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// BCP 47 tag of its language.
    pub language: Option<String>,
    /// What it answers.
    pub in_reply_to: Option<PostId>,
}
