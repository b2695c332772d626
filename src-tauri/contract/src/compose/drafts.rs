//! What is written and not out yet: drafts, and those that wait to be sent.

use super::Draft;
use crate::fault::{Fault, FaultCode};
use crate::ids::AccountKey;
use crate::post::Post;
use serde::{Deserialize, Serialize};

/// All of it, of every account of this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drafts {
    /// Grows with each change.
    pub version: u32,
    /// The drafts, the one that was written on last first.
    pub drafts: Vec<KeptDraft>,
    /// What waited and was sent since the window was told last.
    pub sent: Vec<SentPost>,
}

/// One draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptDraft {
    /// Whose.
    pub account: AccountKey,
    /// What is written.
    pub draft: Draft,
    /// When it was changed last; none for one that an earlier version of the app kept.
    pub kept_at: Option<String>,
    /// It is to be sent as soon as it can be; none for one that the person is writing.
    pub waits: Option<Waits>,
}

/// How a post fares that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waits {
    /// Why it is not out.
    pub fault: Fault,
    /// It is not tried again by itself: the person has to decide.
    pub needs_you: bool,
    /// It is on its way just now.
    pub sending: bool,
}

/// A post that waited and is out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentPost {
    /// Whose.
    pub account: AccountKey,
    /// The post.
    pub post: Post,
}

/// Whether a post that failed so can be left to go out by itself: it surely did not arrive, and may well at another time. That it may
/// have arrived has a code of its own, and so has what a server refuses.
pub fn can_wait(code: FaultCode) -> bool {
    matches!(
        code,
        FaultCode::Offline
            | FaultCode::NoSuchServer
            | FaultCode::Unreachable
            | FaultCode::TimedOut
            | FaultCode::BadCertificate
            | FaultCode::ServerBusy
            | FaultCode::RateLimited
    )
}
