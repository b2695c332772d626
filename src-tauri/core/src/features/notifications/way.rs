//! How a server lists what happened.

use super::Notifications;
use crate::api::ApiError;
use crate::api::endpoints::instance::GetInstance;
use crate::ground::Asking;
use trente_contract::ids::AccountKey;

/// The first `api_versions.mastodon` with grouped notifications, a policy for strangers, and what it holds back.
const GROUPED: u32 = 2;

/// How a server lists what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// In groups (Mastodon 4.3).
    Grouped,
    /// One by one: they are put into groups here.
    Single,
}

impl Notifications {
    /// The way of an account's server. It is asked once a run what it can.
    ///
    /// # Errors
    /// When the server is not reached, or is too busy to tell.
    pub(super) async fn way(&self, account: &AccountKey, asking: &Asking) -> Result<Way, ApiError> {
        if let Some(way) = self.known(account).way {
            return Ok(way);
        }
        let way = match asking.client.send(&GetInstance).await {
            Ok(instance) if instance.api_version().is_some_and(|version| version >= GROUPED) => Way::Grouped,
            Ok(_) => Way::Single,
            // It answers, and not to this.
            Err(error) if error.status().is_some_and(|status| status < 500 && status != 429) => Way::Single,
            Err(error) => return Err(error),
        };
        self.learn(account, |known| known.way = Some(way));
        Ok(way)
    }

    /// A server that names the version and does not have what belongs to it.
    pub(super) fn has_no_groups(&self, account: &AccountKey) {
        self.learn(account, |known| known.way = Some(Way::Single));
    }
}
