//! Keeping what is known of an account up to date.

use super::Reading;
use crate::api::discover;
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::features::accounts::host::Host;
use crate::features::accounts::note;
use crate::ground::Asking;
use std::sync::Arc;

/// Asks once a run for the account's name, picture and defaults, and for what its server allows; the next start shows
/// them. It begins when the first screen is there, so that it is in nobody's way.
pub(crate) fn refresh_in_background(reading: &Arc<Reading>, asking: Asking) {
    let Some(key) = asking.account.clone() else { return };
    let reading = reading.clone();
    tokio::spawn(async move {
        let guest = reading.ground.client(asking.client.origin().clone());
        let (entity, found) = tokio::join!(asking.client.send(&VerifyCredentials), discover::find(&guest));
        let entity = match entity {
            Ok(entity) => entity,
            Err(error) => {
                // Notes a log-in that has ended.
                reading.ground.fault(&asking, error).await;
                return;
            }
        };
        let found = match found {
            Ok(found) => found,
            Err(error) => {
                // What it allows stays as it was told last.
                tracing::debug!(%error, "only the account is new");
                return note(&reading.accounts, &key, &entity).await;
            }
        };
        reading.ground.learn_hosts(&found);
        let Ok(entity) = serde_json::to_string(&entity) else { return };
        if let Err(error) = reading.ground.store.refresh_account(&key, entity, Host::of(&found).limits).await {
            tracing::warn!(%error, "an account could not be brought up to date");
        }
    });
}
