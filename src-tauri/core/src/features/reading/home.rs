//! Home, which is never empty.

mod filling;

pub(crate) use filling::Fillings;

use super::Reading;
use super::entries::entries;
use super::keeping::{Which, keep_in_background};
use super::offline::kept_or;
use super::page::timeline;
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::endpoints::timelines::GetHome;
use crate::api::entities::{FilterContext, Status};
use crate::api::{ApiError, Page as ApiPage};
use crate::features::accounts::note;
use crate::ground::Asking;
use crate::ground::kept::HOME;
use crate::reading::{ENOUGH, OwnHome, blend};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use trente_contract::Fault;
use trente_contract::ids::Cursor;
use trente_contract::page::{Page, Source, Timeline};

/// A Home that has posts waits for what fills it in no longer than this, counted from the question for Home itself; at a
/// server that takes longer for Home, half as long again as Home took.
const BUDGET: Duration = Duration::from_secs(2);
/// A Home that has none waits until something comes, but no longer than this.
const LATEST: Duration = Duration::from_secs(20);

/// A page of Home. Only the first is filled in, by the rule of [`blend`].
pub(crate) async fn home_page(
    reading: &Arc<Reading>,
    asking: &Asking,
    cursor: Option<&Cursor>,
) -> Result<Timeline, Fault> {
    let Some(cursor) = cursor else { return newest(reading, asking).await };
    let age = reading.ground.cache.age();
    match asking.client.page(&GetHome, Some(cursor)).await {
        Ok(page) => {
            if !page.building {
                keep_in_background(reading, asking, HOME, &page, age, Which::Below(cursor.clone()));
            }
            let source = source(&page);
            timeline(reading, asking, page, source, FilterContext::Home).await
        }
        Err(error) => Err(reading.ground.fault(asking, error).await),
    }
}

fn source(page: &ApiPage<Status>) -> Source {
    if page.building { Source::BeingBuilt } else { Source::Live }
}

async fn newest(reading: &Arc<Reading>, asking: &Asking) -> Result<Timeline, Fault> {
    let (began, age) = (Instant::now(), reading.ground.cache.age());
    let known = known_follows(reading, asking).await;
    // From enough followed people on nothing is asked that would not be shown.
    let filling = known.is_none_or(|follows| follows < ENOUGH).then(|| reading.fillings.begin(reading, asking));
    let page: ApiPage<Status> = match asking.client.page(&GetHome, None).await {
        Ok(page) => page,
        Err(error) => {
            let fault = reading.ground.fault(asking, error).await;
            return kept_or(reading, asking, HOME, fault).await;
        }
    };
    if !page.building {
        keep_in_background(reading, asking, HOME, &page, age, Which::Newest);
    }
    let (source, bare) = (source(&page), page.building || page.items.is_empty());
    let filling = filling.or_else(|| bare.then(|| reading.fillings.begin(reading, asking)));
    let Some(filling) = filling else {
        return timeline(reading, asking, page, source, FilterContext::Home).await;
    };
    let deadline = began + if bare { BUDGET } else { BUDGET.max(began.elapsed() * 3 / 2) };
    let come = filling.until(reading, asking, deadline, bare.then_some(began + LATEST)).await;
    // A server that does not tell leaves what it told last.
    let follows = come.follows.or(known).unwrap_or(ENOUGH);
    let home = OwnHome { has_more: page.next.is_some(), building: page.building, statuses: page.items };
    let offers = blend(home, come.lists(), follows, reading.ground.http.now());
    Ok(Timeline { page: Page { items: entries(reading, asking, offers).await?, next: page.next }, source })
}

/// A Home that has to be filled in is made anew each time: what is kept of it is only the part that is its own.
pub(super) async fn is_filled_in(reading: &Reading, asking: &Asking) -> bool {
    known_follows(reading, asking).await.is_some_and(|follows| follows < ENOUGH)
}

/// How many people were followed when the server told last.
async fn known_follows(reading: &Reading, asking: &Asking) -> Option<u32> {
    let record = reading.ground.store.account(asking.account.as_ref()?).await.ok()??;
    count(crate::ground::entity_of(&record)?.following_count)
}

/// How many people are followed now; noted for the next time.
async fn follows(reading: &Reading, asking: &Asking) -> Result<Option<u32>, ApiError> {
    let entity = asking.client.send(&VerifyCredentials).await?;
    if let Some(key) = &asking.account {
        note(&reading.accounts, key, &entity).await;
    }
    Ok(count(entity.following_count))
}

fn count(told: Option<u64>) -> Option<u32> {
    told.map(|told| u32::try_from(told).unwrap_or(u32::MAX))
}
