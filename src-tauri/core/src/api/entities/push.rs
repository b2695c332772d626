//! <https://docs.joinmastodon.org/entities/WebPushSubscription/>

use super::EntityId;
use super::open::open_enum;
use crate::api::lenient::{filled_text, flag, map, spare_id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a server sends messages of what happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebPushSubscription {
    /// Its id; a number over the wire on some servers.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// The address that it sends to.
    #[serde(default, deserialize_with = "filled_text")]
    pub endpoint: Option<String>,
    /// Messages are sealed as RFC 8291 has it (4.4); else as a draft before it.
    #[serde(default, deserialize_with = "flag")]
    pub standard: bool,
    /// The server's public key (VAPID).
    #[serde(default, deserialize_with = "filled_text")]
    pub server_key: Option<String>,
    /// Of what it sends one, by the notification's type.
    #[serde(default, deserialize_with = "map")]
    pub alerts: BTreeMap<String, bool>,
    /// About whom.
    #[serde(default)]
    pub policy: WebPushPolicy,
}

open_enum! {
    /// About whom messages are sent (3.4).
    WebPushPolicy {
        /// Everybody.
        All = "all",
        /// Whom the reader follows.
        Followed = "followed",
        /// Who follow the reader.
        Follower = "follower",
        /// Nobody.
        None = "none",
    }
}
