//! The app's own token, with which it may ask for an account.

use super::attempt::{fault, register_and_keep};
use super::exchange::{self, ExchangeError};
use super::metadata::{GetMetadata, Places};
use super::registration::{Grant, Registration, SCHEME};
use super::transport::Way;
use crate::api::{Client, Http};
use crate::session::Vault;
use trente_contract::Fault;

/// A token of the app at this server. The registration that was kept is used; the app is registered at most once, where
/// there is none, the server has forgotten it, or its first address would not lead the link of the mail back to the app.
/// `addresses` are those that log-ins come back to.
pub(crate) async fn app_grant(
    http: &Http,
    client: &Client,
    vault: &Vault,
    addresses: Vec<String>,
) -> Result<Grant, Fault> {
    let origin = client.origin();
    let metadata = client.send(&GetMetadata).await.inspect_err(|error| tracing::debug!(%error, "no metadata"));
    let places = Places::new(origin.url(), metadata.ok().as_ref());
    let way = Way::to(http, origin);
    let kept = vault.get(Registration::key(origin.as_str())).await?.as_ref().and_then(Registration::from_secret);
    if let Some(kept) = kept.filter(Registration::leads_back) {
        match exchange::app_token(&places, &kept, &way).await {
            Err(ExchangeError::UnknownClient) => {}
            answer => return answer.map_err(|error| fault(origin, &error)),
        }
    }
    let new = register_and_keep(client, vault, SCHEME, addresses).await?;
    exchange::app_token(&places, &new, &way).await.map_err(|error| fault(origin, &error))
}
