//! What stands around notifications: how far they were read, what is held back, private conversations.

use super::open::open_enum;
use super::{Account, EntityId, NotificationId, Status};
use crate::api::lenient::{count, flag, option, text, up_to};
use serde::{Deserialize, Serialize};

/// How far the reader has looked at notifications: <https://docs.joinmastodon.org/entities/Marker/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotificationsMarker {
    /// The newest that was looked at.
    pub last_read_id: NotificationId,
    /// When that was.
    #[serde(default, deserialize_with = "text")]
    pub updated_at: String,
}

/// How much is unread.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NotificationsCount {
    /// How many.
    #[serde(deserialize_with = "count")]
    pub count: Option<u64>,
}

/// What becomes of notifications from strangers: <https://docs.joinmastodon.org/entities/NotificationPolicy/>
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NotificationPolicy {
    /// From people whom the reader does not follow.
    #[serde(deserialize_with = "option")]
    pub for_not_following: Option<PolicyValue>,
    /// From people who do not follow the reader.
    #[serde(deserialize_with = "option")]
    pub for_not_followers: Option<PolicyValue>,
    /// From accounts younger than 30 days.
    #[serde(deserialize_with = "option")]
    pub for_new_accounts: Option<PolicyValue>,
    /// Private mentions that nobody asked for.
    #[serde(deserialize_with = "option")]
    pub for_private_mentions: Option<PolicyValue>,
    /// From people whom moderators limited.
    #[serde(deserialize_with = "option")]
    pub for_limited_accounts: Option<PolicyValue>,
    /// What is held back now.
    #[serde(deserialize_with = "option")]
    pub summary: Option<PolicySummary>,
}

/// How much a policy holds back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PolicySummary {
    /// Of how many people.
    #[serde(deserialize_with = "count")]
    pub pending_requests_count: Option<u64>,
    /// How many notifications.
    #[serde(deserialize_with = "count")]
    pub pending_notifications_count: Option<u64>,
}

open_enum! {
    /// What becomes of a notification.
    PolicyValue {
        /// It is shown.
        Accept = "accept",
        /// It is held back.
        Filter = "filter",
        /// It is thrown away.
        Drop = "drop",
    }
}

/// What is held back of one person: <https://docs.joinmastodon.org/entities/NotificationRequest/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NotificationRequest {
    /// Its id.
    pub id: EntityId,
    /// When the first came.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// When the last came.
    #[serde(default, deserialize_with = "text")]
    pub updated_at: String,
    /// How many (a text over the wire).
    #[serde(default, deserialize_with = "count")]
    pub notifications_count: Option<u64>,
    /// Who.
    pub account: Account,
    /// The last post.
    #[serde(default, deserialize_with = "option")]
    pub last_status: Option<Status>,
}

/// A private conversation: <https://docs.joinmastodon.org/entities/Conversation/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: EntityId,
    /// It was not opened since the last post.
    #[serde(default, deserialize_with = "flag")]
    pub unread: bool,
    /// Who takes part besides the reader.
    #[serde(default, deserialize_with = "up_to::<200, _, _>")]
    pub accounts: Vec<Account>,
    /// The last post; none when it is gone.
    #[serde(default, deserialize_with = "option")]
    pub last_status: Option<Status>,
}
