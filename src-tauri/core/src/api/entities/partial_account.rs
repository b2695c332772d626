//! <https://docs.joinmastodon.org/entities/NotificationGroup/#PartialAccountWithAvatar>

use super::AccountId;
use crate::api::lenient::{flag, text};
use serde::{Deserialize, Serialize};

/// A person of whom only the picture is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialAccountWithAvatar {
    /// Their id.
    pub id: AccountId,
    /// `name` or `name@domain`.
    #[serde(default, deserialize_with = "text")]
    pub acct: String,
    /// Their page.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// Picture.
    #[serde(default, deserialize_with = "text")]
    pub avatar: String,
    /// Still picture.
    #[serde(default, deserialize_with = "text")]
    pub avatar_static: String,
    /// Follows must be approved.
    #[serde(default, deserialize_with = "flag")]
    pub locked: bool,
    /// Automated.
    #[serde(default, deserialize_with = "flag")]
    pub bot: bool,
}
