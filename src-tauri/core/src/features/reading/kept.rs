//! Commands that show what is kept of a Home, without network, and keep where the reader is in it.

use super::Reading;
use super::home::is_filled_in;
use crate::api::entities::{FilterContext, Status, StatusId};
use crate::api::json;
use crate::cache::{Kept, Slice, Stretch};
use crate::ground::Asking;
use crate::ground::kept::HOME;
use crate::ground::shown::shown;
use crate::timeline::{self, Slot};
use crate::view;
use trente_contract::Fault;
use trente_contract::commands::{KeepPlace, ShowKept, ShowKeptBeside};
use trente_contract::ids::PostId;
use trente_contract::kept::{Gap, KeptTimeline, Line, Place, Side};

/// Lines above the place and below it: a few screens each.
pub(super) const AROUND: (usize, usize) = (20, 40);
/// Lines that are given beside what the window has.
const BESIDE: usize = 40;

impl Reading {
    pub(crate) async fn kept_timeline(&self, request: ShowKept) -> Result<Option<KeptTimeline>, Fault> {
        let asking = self.ground.reader_at_once(&request.account).await?;
        if is_filled_in(self, &asking).await {
            return Ok(None);
        }
        let from = if request.newest { Stretch::Newest } else { Stretch::Place };
        Ok(kept(self, &asking, from, AROUND).await?.filter(|kept| !kept.lines.is_empty()))
    }

    pub(crate) async fn kept_beside(&self, request: ShowKeptBeside) -> Result<Option<KeptTimeline>, Fault> {
        let asking = self.ground.reader_at_once(&request.account).await?;
        let entry = StatusId::from(&request.entry);
        let from = match request.side {
            Side::Above => Stretch::Above(entry),
            Side::Below => Stretch::Below(entry),
        };
        kept(self, &asking, from, (BESIDE, BESIDE)).await
    }

    pub(crate) async fn keep_place(&self, request: KeepPlace) -> Result<(), Fault> {
        let (reader, entry) = (request.account.as_str(), StatusId::from(&request.entry));
        match self.ground.cache.keep_place((reader, HOME), &entry, request.offset).await {
            Ok(true) => {}
            Ok(false) => tracing::debug!("the reader is at something that is not kept"),
            Err(error) => tracing::warn!(%error, "where the reader is could not be kept"),
        }
        Ok(())
    }
}

/// A stretch of what is kept of a Home. What cannot be read counts as nothing.
pub(super) async fn kept(
    reading: &Reading,
    asking: &Asking,
    from: Stretch,
    most: (usize, usize),
) -> Result<Option<KeptTimeline>, Fault> {
    let slice = reading.ground.cache.slice((&asking.reader(), HOME), from, most).await;
    match slice {
        Ok(Some(slice)) => view_of(reading, asking, slice).await.map(Some),
        Ok(None) => Ok(None),
        Err(error) => {
            tracing::warn!(%error, "what is kept cannot be read");
            Ok(None)
        }
    }
}

async fn view_of(reading: &Reading, asking: &Asking, slice: Slice) -> Result<KeptTimeline, Fault> {
    let Slice { kept, place, fetched_at, more_above, more_below, older } = slice;
    let read = shown(kept, |kept| kept.into_iter().filter_map(read).collect::<Vec<_>>()).await?;
    let statuses = read.iter().filter_map(|line| line.as_ref().ok().map(|status| &**status));
    let context = reading.ground.view_at_once(asking, statuses).in_place(FilterContext::Home);
    let lines = move |read: Vec<Result<Box<Status>, Gap>>| -> Vec<Line> {
        let line = |line: Result<Box<Status>, Gap>| match line {
            Ok(status) => Line::Entry(Box::new(view::entry(&status, &context))),
            Err(gap) => Line::Gap(gap),
        };
        read.into_iter().map(line).collect()
    };
    let place = place.map(|(entry, offset)| Place { entry: PostId::from(entry), offset });
    Ok(KeptTimeline { lines: shown(read, lines).await?, place, fetched_at, more_above, more_below, older })
}

/// An entry's post, or a gap. A post that cannot be read any more is left out.
fn read(kept: Kept) -> Option<Result<Box<Status>, Gap>> {
    match kept.slot {
        Slot::Gap(found) => Some(Err(gap(&found))),
        Slot::Entry(_) => {
            let status = json::from_slice(kept.status?.as_bytes());
            status.inspect_err(|error| tracing::warn!(%error, "a post that was kept cannot be read")).ok().map(Ok)
        }
    }
}

/// A gap as the window is told of it.
pub(super) fn gap(gap: &timeline::Gap) -> Gap {
    Gap { id: gap.id.clone(), from_above: gap.above.is_some(), from_below: gap.below.is_some() }
}
