//! The command that fetches what is newer than all that is kept of a Home.

use super::Reading;
use super::first::FirstPage;
use super::home::is_filled_in;
use super::kept::kept;
use super::refresh::refresh_in_background;
use crate::api::endpoints::timelines::GetHome;
use crate::api::entities::Status;
use crate::api::{ApiError, Page};
use crate::cache::{Age, Stretch};
use crate::ground::Asking;
use crate::ground::kept::{Came, HOME, arrived};
use crate::timeline::{Slot, Timeline, Update};
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::NewerPosts;
use trente_contract::ids::{AccountKey, Cursor};
use trente_contract::kept::Newer;

/// So many pages are fetched upward, one after the other; when there is still more, the newest one, and a gap is left below it.
const PAGES: usize = 3;
/// Servers give so many posts a page: on a page with fewer there is nothing further.
const FULL: usize = 20;
/// Lines that are given at most, the nearest ones: the window asks for what is beyond when it gets there.
const MOST: usize = 100;
/// Lines that a window gets which has none.
const FIRST: usize = 40;

/// What came so far.
#[derive(Default)]
struct Come {
    fresh: usize,
    gap: bool,
}

impl Reading {
    pub(crate) async fn newer_posts(&self, request: NewerPosts) -> Result<Newer, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let come = {
            // Two at once would fetch the same.
            let _one_at_a_time = self.upward.lock().await;
            upward(self, &asking).await
        };
        let come = match come {
            Ok(come) => come,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let beside = match request.newest {
            Some(newest) => kept(self, &asking, Stretch::Above((&newest).into()), (MOST, 0)).await?,
            None => None,
        };
        let found = match beside {
            Some(found) => Some(found),
            // The window's newest is not kept, or it has none.
            None => kept(self, &asking, Stretch::Newest, (0, FIRST)).await?,
        };
        let (lines, more_above) = found.map(|found| (found.lines, found.more_above)).unwrap_or_default();
        let fresh = u32::try_from(come.fresh).unwrap_or(u32::MAX);
        Ok(Newer { lines, more_above, fresh, gap: come.gap })
    }
}

impl Reading {
    /// Begins to fetch what the first screen needs: what is newer than the Home that is kept, if the window goes on there; else the
    /// newest page, which it will ask for.
    pub(crate) fn begin_home(self: &Arc<Self>, account: AccountKey) {
        if !self.ground.cache.has_place((account.as_str(), HOME)) {
            return drop(self.begin(FirstPage::Home(account)));
        }
        let reading = self.clone();
        tokio::spawn(async move {
            let Ok(asking) = reading.ground.ask_as_account(&account).await else { return };
            if is_filled_in(&reading, &asking).await {
                return drop(reading.begin(FirstPage::Home(account)));
            }
            let come = {
                let _one_at_a_time = reading.upward.lock().await;
                upward(&reading, &asking).await
            };
            match come {
                Ok(_) => refresh_in_background(&reading, asking),
                // Whoever asks next is told.
                Err(error) => drop(reading.ground.fault(&asking, error).await),
            }
        });
    }
}

/// Fetches page after page upward, so that no gap can arise; the newest page once that takes too many. What came before a failure
/// is no failure.
async fn upward(reading: &Reading, asking: &Asking) -> Result<Come, ApiError> {
    let mut come = Come::default();
    let reader = asking.reader();
    let cursor = |timeline: &Timeline| timeline.newer_cursor().cloned();
    let mut next = reading.ground.look_at_timeline((&reader, HOME), cursor).await.flatten();
    for _ in 0..PAGES {
        let Some(asked) = next.take() else { break };
        let age = reading.ground.cache.age();
        let page = match asking.client.page(&GetHome, Some(&asked)).await {
            Ok(page) if page.building => return Ok(come),
            Ok(page) => page,
            Err(error) if come.fresh > 0 => {
                tracing::debug!(%error, "newer posts came in part");
                return Ok(come);
            }
            Err(error) => return Err(error),
        };
        let last = page.items.len() + page.left_out < FULL;
        let before = asked.clone();
        let changed = keep(reading, &reader, age, page, move |timeline, arrived| timeline.came_above(&before, arrived));
        let Some((updates, newer)) = changed.await else { return Ok(come) };
        note(&mut come, &updates);
        if last || newer.as_ref() == Some(&asked) {
            return Ok(come);
        }
        next = newer;
    }
    let age = reading.ground.cache.age();
    match asking.client.page(&GetHome, None).await {
        Ok(page) if page.building => {}
        Ok(page) => {
            let changed = keep(reading, &reader, age, page, |timeline, arrived| timeline.newest(arrived)).await;
            if let Some((updates, _)) = changed {
                note(&mut come, &updates);
            }
        }
        Err(error) if come.fresh > 0 => tracing::debug!(%error, "the newest posts did not come"),
        Err(error) => return Err(error),
    }
    Ok(come)
}

async fn keep(
    reading: &Reading,
    reader: &str,
    age: Age,
    page: Page<Status>,
    change: impl FnOnce(&mut Timeline, &crate::timeline::Arrived) -> Vec<Update> + Clone + Send + 'static,
) -> Option<(Vec<Update>, Option<Cursor>)> {
    let arrived = arrived(&page);
    let at = Some(reading.ground.http.now().to_string());
    let came = Came { age, at, statuses: page.items };
    reading
        .ground
        .change_timeline((reader, HOME), came, move |timeline| {
            let updates = change(timeline, &arrived);
            (updates.clone(), (updates, timeline.newer_cursor().cloned()))
        })
        .await
}

fn note(come: &mut Come, updates: &[Update]) {
    for update in updates {
        if let Update::Insert { slots, .. } = update {
            come.fresh += slots.iter().filter(|slot| slot.line().is_some()).count();
            come.gap |= slots.iter().any(|slot| matches!(slot, Slot::Gap(_)));
        }
    }
}
