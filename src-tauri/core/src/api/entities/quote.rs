//! <https://docs.joinmastodon.org/entities/Quote/>

use super::open::open_enum;
use super::{Status, StatusId};
use crate::api::lenient::{inner, list, option};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// A quoted post: the API's Quote (with the post) and ShallowQuote (with its id) in one.
///
/// Akkoma and others put the quoted post itself here; that is read as an accepted quote.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Quote {
    /// Whether it may be shown.
    pub state: QuoteState,
    /// The quoted post, when it was sent along.
    pub quoted_status: Option<Box<Status>>,
    /// Its id, when only that was sent.
    pub quoted_status_id: Option<StatusId>,
}

#[derive(Deserialize)]
struct Given {
    #[serde(default)]
    state: QuoteState,
    #[serde(default, deserialize_with = "inner::<2, _, _>")]
    quoted_status: Option<Box<Status>>,
    #[serde(default, deserialize_with = "option")]
    quoted_status_id: Option<StatusId>,
}

impl<'de> Deserialize<'de> for Quote {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        if value.get("state").is_none() && value.get("account").is_some() {
            let status = inner::<2, Box<Status>, _>(value).map_err(serde::de::Error::custom)?;
            let quoted_status = Some(status.ok_or_else(|| serde::de::Error::custom("no post that can be read"))?);
            return Ok(Self { state: QuoteState::Accepted, quoted_status, quoted_status_id: None });
        }
        let given: Given = serde_path_to_error::deserialize(value).map_err(serde::de::Error::custom)?;
        let Given { state, quoted_status, quoted_status_id } = given;
        Ok(Self { state, quoted_status, quoted_status_id })
    }
}

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
