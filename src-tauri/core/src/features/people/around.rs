//! What is known around a person, and what they pinned.

use super::People;
use crate::api::endpoints::accounts::{GetFamiliarFollowers, ListEndorsements, ListFeaturedTags, ListStatuses};
use crate::api::entities::{Account, AccountId, FilterContext, Status};
use crate::api::{ApiError, Client, Paged};
use crate::ground::shown::shown;
use crate::view;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{AroundPerson, PinnedPosts};
use trente_contract::people::{Around, FeaturedTag};
use trente_contract::post::Post;

/// So many of those whom both know are named.
const NAMED: usize = 3;
/// So many of what they feature is shown.
const FEATURED: usize = 12;
/// What has not come by then is left out.
const PATIENCE: Duration = Duration::from_secs(8);

impl People {
    pub(crate) async fn around_person(&self, request: AroundPerson) -> Result<Around, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let id = &AccountId::from(&request.person);
        let client = &asking.client;
        let is_other = asking.own_id.as_deref() != Some(id.as_str());
        let (tags, featured) = (ListFeaturedTags { id }, ListEndorsements { id });
        let (familiar, tags, featured, (packs, within)) = tokio::join!(
            async { if asking.account.is_some() && is_other { familiar(client, id).await } else { Vec::new() } },
            first(client, &tags),
            first(client, &featured),
            self.packs(&asking, id),
        );
        let context = self.ground.view(&asking);
        let tag = |tag: &crate::api::entities::FeaturedTag| FeaturedTag {
            name: crate::html::tidy(tag.name.trim_start_matches('#'), crate::html::LABEL),
            posts: tag.statuses_count,
        };
        let people = |all: &[Account], most: usize| {
            all.iter().take(most).map(|account| view::person(account, &context)).collect()
        };
        Ok(Around {
            familiar: people(&familiar, NAMED),
            familiar_count: u32::try_from(familiar.len()).unwrap_or(u32::MAX),
            tags: tags.iter().map(tag).filter(|tag| !tag.name.is_empty()).take(FEATURED).collect(),
            featured: people(&featured, FEATURED),
            packs,
            within,
        })
    }

    pub(crate) async fn pinned_posts(&self, request: PinnedPosts) -> Result<Vec<Post>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let id = &AccountId::from(&request.person);
        let endpoint =
            ListStatuses { id, exclude_replies: false, exclude_reblogs: false, pinned: true, only_media: false };
        let page = match asking.client.page(&endpoint, None).await {
            Ok(page) => page,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let context = self.ground.view_of(&asking, &page.items).await.in_place(FilterContext::Account);
        let posts = move |items: Vec<Status>| items.iter().map(|status| view::post(status, &context)).collect();
        shown(page.items, posts).await
    }
}

/// Whom the reader follows and who follows that person.
async fn familiar(client: &Client, id: &AccountId) -> Vec<Account> {
    let answer = in_time(client.send(&GetFamiliarFollowers { id })).await;
    answer.into_iter().flat_map(|list| list.0).find(|one| one.id == *id).map(|one| one.accounts).unwrap_or_default()
}

/// The first page of a list; nothing where the server does not have it, or takes too long.
async fn first<E: Paged>(client: &Client, endpoint: &E) -> Vec<E::Item> {
    in_time(client.page(endpoint, None)).await.map(|page| page.items).unwrap_or_default()
}

pub(super) async fn in_time<T>(question: impl Future<Output = Result<T, ApiError>>) -> Option<T> {
    let answer = tokio::time::timeout(PATIENCE, question).await.ok()?;
    answer.inspect_err(|error| tracing::debug!(%error, "left out")).ok()
}
