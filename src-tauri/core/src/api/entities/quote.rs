//! <https://docs.joinmastodon.org/entities/Quote/>

use super::open::open_enum;
use crate::api::lenient::{list, option};
use serde::{Deserialize, Serialize};

/// Who may quote a post: <https://docs.joinmastodon.org/entities/QuoteApproval/>
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuoteApproval {
    /// Groups whose quotes are accepted at once: `public`, `followers`, `following`, ...
    #[serde(deserialize_with = "list")]
    pub automatic: Vec<String>,
    /// Groups whose quotes the author looks at first.
    #[serde(deserialize_with = "list")]
    pub manual: Vec<String>,
    /// What holds for the reader.
    #[serde(deserialize_with = "option")]
    pub current_user: Option<CurrentUserApproval>,
}

open_enum! {
    /// How a quote stands.
    QuoteState {
        /// It can be shown.
        Accepted = "accepted",
        /// Its author has not answered yet.
        Pending = "pending",
        /// Its author said no.
        Rejected = "rejected",
        /// Its author took the consent back.
        Revoked = "revoked",
        /// It was deleted.
        Deleted = "deleted",
        /// The reader may not see it.
        Unauthorized = "unauthorized",
        /// The reader blocked its author.
        BlockedAccount = "blocked_account",
        /// The reader blocked its author's server.
        BlockedDomain = "blocked_domain",
        /// The reader muted its author.
        MutedAccount = "muted_account",
    }

    /// What the reader may do with a policy.
    CurrentUserApproval {
        /// At once.
        Automatic = "automatic",
        /// After its author has agreed.
        Manual = "manual",
        /// Not.
        Denied = "denied",
        /// The server cannot tell.
        Unknown = "unknown",
    }
}
