//! Keeping what is known of an account up to date.

use super::core::{Asking, Core};
use super::home::note;
use super::server::Host;
use crate::api::discover;
use crate::api::endpoints::accounts::VerifyCredentials;
use std::sync::Arc;

/// Asks once a run for the account's name, picture and defaults, and for what its server allows; the next start shows
/// them. It begins when the first screen is there, so that it is in nobody's way.
pub(super) fn refresh_in_background(core: &Arc<Core>, asking: Asking) {
    let Some(key) = asking.account.clone() else { return };
    let core = core.clone();
    tokio::spawn(async move {
        let guest = core.client(asking.client.origin().clone());
        let (entity, found) = tokio::join!(asking.client.send(&VerifyCredentials), discover::find(&guest));
        let entity = match entity {
            Ok(entity) => entity,
            Err(error) => {
                // Notes a log-in that has ended.
                core.fault(&asking, error).await;
                return;
            }
        };
        let found = match found {
            Ok(found) => found,
            Err(error) => {
                // What it allows stays as it was told last.
                tracing::debug!(%error, "only the account is new");
                return note(&core, &key, &entity).await;
            }
        };
        core.hosts.learn_of(&found);
        let Ok(entity) = serde_json::to_string(&entity) else { return };
        if let Err(error) = core.store.refresh_account(&key, entity, Host::of(&found).limits).await {
            tracing::warn!(%error, "an account could not be brought up to date");
        }
    });
}
