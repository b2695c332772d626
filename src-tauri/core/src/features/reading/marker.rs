//! Up to where a Home was read, as the server knows it.

use super::Reading;
use super::keeping::{Which, keep};
use super::kept::{AROUND, kept};
use crate::api::endpoints::markers::{GetMarkers, SaveMarkers};
use crate::api::endpoints::timelines::GetHome;
use crate::api::entities::{Marker as HomeMarked, StatusId};
use crate::api::{ApiError, moment};
use crate::cache::{Slice, Stretch};
use crate::ground::Asking;
use crate::ground::kept::HOME;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;
use trente_contract::Fault;
use trente_contract::commands::{FillGap, HomeMarker, ResumeHome, SetHomeMarker};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::kept::{KeptTimeline, Marker, Side};

/// Another device may have moved it after so long: it is asked for again before it is moved.
const HOLDS: Duration = Duration::from_mins(5);
/// So many pages are fetched at most to reach an entry.
const PAGES: usize = 10;
/// Where nobody was here yet, a marker that nobody moved for so long leads nowhere.
const RECENT: jiff::SignedDuration = jiff::SignedDuration::from_hours(14 * 24);

/// What was told last, by reader.
#[derive(Default)]
pub(super) struct Markers(Mutex<HashMap<String, (Instant, Option<HomeMarked>)>>);

impl Markers {
    fn known(&self, reader: &str) -> Option<Option<HomeMarked>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(reader).filter(|(at, _)| at.elapsed() < HOLDS).map(|(_, marker)| marker.clone())
    }

    fn learn(&self, reader: &str, marker: Option<HomeMarked>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(reader.to_owned(), (Instant::now(), marker));
    }
}

impl Reading {
    pub(crate) async fn home_marker(&self, request: HomeMarker) -> Result<Option<Marker>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let Some(marker) = self.ask_marker(&asking).await? else { return Ok(None) };
        let place = self.at_place(&asking).await.and_then(|slice| slice.place).map(|(entry, _)| entry);
        let (entry, reader) = (marker.last_read_id.clone(), asking.reader());
        let is_recent = moment(&marker.updated_at).is_some_and(|at| self.ground.http.now().duration_since(at) < RECENT);
        let look = move |timeline: &crate::timeline::Timeline| match place {
            Some(place) => timeline.is_newer(&entry, &place),
            None => is_recent && timeline.first().is_some_and(|first| *first != entry),
        };
        let ahead = self.ground.look_at_timeline((&reader, HOME), look).await.unwrap_or_default();
        Ok(Some(Marker { entry: PostId::from(marker.last_read_id), ahead }))
    }

    pub(crate) async fn resume_home(&self, request: ResumeHome) -> Result<Option<KeptTimeline>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let entry = StatusId::from(&request.entry);
        for _ in 0..PAGES {
            if let Some(found) = kept(self, &asking, Stretch::At(entry.clone()), AROUND).await? {
                return Ok(Some(found));
            }
            if !self.fetch_missing(&request.account, &asking).await? {
                break;
            }
        }
        kept(self, &asking, Stretch::At(entry), AROUND).await
    }

    pub(crate) async fn set_home_marker(&self, request: SetHomeMarker) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let (reader, entry) = (asking.reader(), StatusId::from(&request.entry));
        let known = match self.markers.known(&reader) {
            Some(known) => known,
            None => self.ask_marker(&asking).await?,
        };
        if let Some(known) = known {
            let here = entry.clone();
            // What is not in a list that is older than the marker may be newer than all of it.
            let fetched = self.at_place(&asking).await.and_then(|slice| moment(&slice.fetched_at));
            let is_later = moment(&known.updated_at).zip(fetched).is_none_or(|(noted, fetched)| noted > fetched);
            let known = known.last_read_id;
            let further = move |timeline: &crate::timeline::Timeline| {
                known == here || timeline.is_newer(&known, &here) || (is_later && !timeline.has(&known))
            };
            if self.ground.look_at_timeline((&reader, HOME), further).await.unwrap_or_default() {
                return Ok(());
            }
        }
        match asking.client.send(&SaveMarkers { home: &entry }).await {
            Ok(_) => {
                let updated_at = self.ground.http.now().to_string();
                self.markers.learn(&reader, Some(HomeMarked { last_read_id: entry, updated_at }));
                Ok(())
            }
            Err(error) if is_unknown(&error) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    async fn ask_marker(&self, asking: &Asking) -> Result<Option<HomeMarked>, Fault> {
        let marker = match asking.client.send(&GetMarkers).await {
            Ok(markers) => markers.home,
            Err(error) if is_unknown(&error) => None,
            Err(error) => return Err(self.ground.fault(asking, error).await),
        };
        self.markers.learn(&asking.reader(), marker.clone());
        Ok(marker)
    }

    /// Where the reader was here, and when the newest page was fetched.
    async fn at_place(&self, asking: &Asking) -> Option<Slice> {
        let slice = self.ground.cache.slice((&asking.reader(), HOME), Stretch::Place, (0, 0)).await;
        slice.ok().flatten()
    }

    /// Fetches one page of what is missing: of the newest gap, else below all that is kept. False when there is nothing to fetch.
    pub(super) async fn fetch_missing(&self, account: &AccountKey, asking: &Asking) -> Result<bool, Fault> {
        let reader = asking.reader();
        let look = |timeline: &crate::timeline::Timeline| {
            (timeline.first_gap().map(|gap| gap.id.clone()), timeline.older_cursor().cloned())
        };
        let (gap, older) = self.ground.look_at_timeline((&reader, HOME), look).await.unwrap_or_default();
        if let Some(gap) = gap {
            let filled = FillGap { account: account.clone(), gap, from: Side::Above };
            let filled = self.fill_gap(filled).await?;
            return Ok(filled.gap.is_none() || !filled.entries.is_empty());
        }
        let Some(cursor) = older else { return Ok(false) };
        let age = self.ground.cache.age();
        match asking.client.page(&GetHome, Some(&cursor)).await {
            Ok(page) if page.building || page.items.is_empty() => Ok(false),
            Ok(page) => {
                keep(self.ground.clone(), asking.clone(), HOME, page, age, Which::Below(cursor)).await;
                Ok(true)
            }
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}

/// The server has no markers.
fn is_unknown(error: &ApiError) -> bool {
    matches!(error.status(), Some(404 | 405 | 410 | 501))
}
