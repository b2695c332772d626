//! Home, which is never empty.

use super::core::{Asking, Core};
use super::first_reading::entries;
use super::offline::{keep_in_background, kept_or};
use super::read::{HOME, timeline};
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::endpoints::timelines::GetHome;
use crate::api::entities::{FilterContext, Status};
use crate::api::{ApiError, Page as ApiPage};
use crate::reading::{ENOUGH, Offer, OwnHome, Readership, blend, gather, until};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use trente_contract::Fault;
use trente_contract::ids::{AccountKey, Cursor};
use trente_contract::page::{Page, Source, Timeline};

/// Home waits for what fills it in no longer than this, counted from the question for Home itself.
const BUDGET: Duration = Duration::from_secs(2);

/// What may fill a Home in, and for how many followed people that is measured.
struct Filling {
    lists: Vec<Vec<Offer>>,
    follows: u32,
}

/// A page of Home. Only the first is filled in, by the rule of [`blend`].
pub(super) async fn home_page(core: &Arc<Core>, asking: &Asking, cursor: Option<&Cursor>) -> Result<Timeline, Fault> {
    let Some(cursor) = cursor else { return newest(core, asking).await };
    match asking.client.page(&GetHome, Some(cursor)).await {
        Ok(page) => {
            let source = source(&page);
            timeline(core, asking, page, source, FilterContext::Home).await
        }
        Err(error) => Err(core.fault(asking, error).await),
    }
}

fn source(page: &ApiPage<Status>) -> Source {
    if page.building { Source::BeingBuilt } else { Source::Live }
}

async fn newest(core: &Arc<Core>, asking: &Asking) -> Result<Timeline, Fault> {
    let deadline = Instant::now() + BUDGET;
    let known = known_follows(core, asking).await;
    let (page, filling) = match known {
        // Nothing is asked that would not be shown.
        Some(follows) if follows >= ENOUGH => (asking.client.page(&GetHome, None).await, None),
        known => {
            let ask = asking.client.page(&GetHome, None);
            let (page, filling) = tokio::join!(ask, fill(core, asking, known, deadline));
            (page, Some(filling))
        }
    };
    let page: ApiPage<Status> = match page {
        Ok(page) => page,
        Err(error) => {
            let fault = core.fault(asking, error).await;
            return kept_or(core, asking, HOME, fault).await;
        }
    };
    if !page.building {
        keep_in_background(core, asking, HOME, &page.items);
    }
    let filling = match filling {
        None if page.building || page.items.is_empty() => {
            Some(fill(core, asking, known, Instant::now() + BUDGET).await)
        }
        other => other,
    };
    let source = source(&page);
    let Some(Filling { lists, follows }) = filling else {
        return timeline(core, asking, page, source, FilterContext::Home).await;
    };
    let home = OwnHome { has_more: page.next.is_some(), building: page.building, statuses: page.items };
    let offers = blend(home, lists, follows, core.http.now());
    Ok(Timeline { page: Page { items: entries(core, asking, offers).await?, next: page.next }, source })
}

/// Asks how many people are followed now, and for what may fill Home in.
async fn fill(core: &Core, asking: &Asking, known: Option<u32>, deadline: Instant) -> Filling {
    let reader = Readership { client: &asking.client, own_id: asking.own_id.as_deref() };
    let picked = core.picked_tags().await;
    let (lists, follows) = tokio::join!(gather(reader, picked, deadline), until(deadline, follows(core, asking)));
    // A server that does not tell leaves what it told last.
    let follows = follows.and_then(Result::ok).flatten().or(known).unwrap_or(ENOUGH);
    Filling { lists, follows }
}

/// How many people were followed when the server told last.
async fn known_follows(core: &Core, asking: &Asking) -> Option<u32> {
    let record = core.store.account(asking.account.as_ref()?).await.ok()??;
    count(super::core::entity_of(&record)?.following_count)
}

/// How many people are followed now; noted for the next time.
async fn follows(core: &Core, asking: &Asking) -> Result<Option<u32>, ApiError> {
    let entity = asking.client.send(&VerifyCredentials).await?;
    if let Some(key) = &asking.account {
        note(core, key, &entity).await;
    }
    Ok(count(entity.following_count))
}

fn count(told: Option<u64>) -> Option<u32> {
    told.map(|told| u32::try_from(told).unwrap_or(u32::MAX))
}

/// Keeps what the server newly said of an account.
pub(super) async fn note(core: &Core, key: &AccountKey, entity: &crate::api::entities::CredentialAccount) {
    let noted = match (core.store.account(key).await, serde_json::to_string(entity)) {
        (Ok(Some(record)), Ok(entity)) if record.entity == entity => Ok(()),
        (Ok(Some(record)), Ok(entity)) => core.store.refresh_account(key, entity, record.limits).await,
        (Err(error), _) => Err(error),
        _ => Ok(()),
    };
    if let Err(error) = noted {
        tracing::warn!(%error, "an account could not be brought up to date");
    }
}
