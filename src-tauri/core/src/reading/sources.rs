//! Where posts for a first reading come from.

use super::offer::{Offer, is_fit};
use crate::address::spelling;
use crate::api::endpoints::accounts::{ListStatuses, LookupAccount};
use crate::api::endpoints::timelines::{GetPublic, GetTag};
use crate::api::endpoints::trends::GetTrendingStatuses;
use crate::api::entities::{Account, Status};
use crate::api::{ApiError, Client, Paged};
use trente_contract::reading::Because;

/// Who reads: the way to the server, and their own id there (none for a guest).
#[derive(Clone, Copy)]
pub(crate) struct Readership<'a> {
    pub(crate) client: &'a Client,
    pub(crate) own_id: Option<&'a str>,
}

impl Readership<'_> {
    async fn list<E: Paged<Item = Status>>(self, endpoint: &E, because: Because) -> Result<Vec<Offer>, ApiError> {
        let page = self.client.page(endpoint, None).await?;
        // Of somebody who was picked everything is wanted that the server shows.
        let fit = |status: &Status| because == Because::Person || is_fit(status, self.own_id);
        let fit = page.items.into_iter().filter(fit);
        Ok(fit.map(|status| Offer { status, because: Some(because.clone()) }).collect())
    }

    pub(crate) async fn tag(self, tag: &str) -> Result<Vec<Offer>, ApiError> {
        self.list(&GetTag { tag }, Because::Tag(tag.to_owned())).await
    }

    pub(crate) async fn trending(self) -> Result<Vec<Offer>, ApiError> {
        self.list(&GetTrendingStatuses, Because::Trending).await
    }

    pub(crate) async fn local(self) -> Result<Vec<Offer>, ApiError> {
        self.list(&GetPublic { local: true, only_media: false }, Because::Local).await
    }

    /// What somebody wrote and boosted, without their answers to others.
    pub(crate) async fn person(self, handle: &str) -> Result<Vec<Offer>, ApiError> {
        let Account { id, .. } = look_up(self.client, handle).await?;
        let endpoint =
            ListStatuses { id: &id, exclude_replies: true, exclude_reblogs: false, pinned: false, only_media: false };
        self.list(&endpoint, Because::Person).await
    }

    /// What is talked about on the server, else what its people write now.
    pub(crate) async fn stock(self) -> Result<Vec<Offer>, ApiError> {
        match self.trending().await {
            Ok(offers) if !offers.is_empty() => Ok(offers),
            Ok(_) => self.local().await,
            Err(error) if is_closed(&error) => self.local().await,
            Err(error) => Err(error),
        }
    }
}

/// A person by handle. Servers know their own people by name alone, and some know them only so.
pub(crate) async fn look_up(client: &Client, handle: &str) -> Result<Account, ApiError> {
    let handle = handle.trim_start_matches('@');
    let found = client.send(&LookupAccount { acct: handle }).await;
    match (found, handle.split_once('@')) {
        (Err(error), Some((name, domain)))
            if error.status() == Some(404) && spelling::same(domain, &client.origin().domain()) =>
        {
            client.send(&LookupAccount { acct: name }).await
        }
        (found, _) => found,
    }
}

/// The server does not have this, or not for this reader: something else may be there.
pub(crate) fn is_closed(error: &ApiError) -> bool {
    matches!(error.status(), Some(400 | 401 | 403 | 404 | 410 | 422 | 501))
}
