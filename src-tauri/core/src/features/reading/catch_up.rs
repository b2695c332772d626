//! The command that tells what a Home has since a moment.

use super::Reading;
use crate::api::entities::{FilterContext, Status};
use crate::api::{json, moment};
use crate::cache::{Kept, Slice, Stretch};
use crate::ground::Asking;
use crate::ground::kept::HOME;
use crate::ground::shown::shown;
use crate::view;
use jiff::Timestamp;
use trente_contract::catch_up::CatchUp;
use trente_contract::commands::ShowCatchUp;
use trente_contract::{Fault, FaultCode};

/// So many pages are fetched at most.
const PAGES: usize = 10;

impl Reading {
    pub(crate) async fn catch_up(&self, request: ShowCatchUp) -> Result<CatchUp, Fault> {
        let since = moment(&request.since).ok_or_else(|| Fault::new(FaultCode::Bug, "since when is no moment"))?;
        let asking = self.ground.reader_at_once(&request.account).await?;
        let mut told = self.digest(&asking, since).await?;
        if !request.fetch {
            return Ok(told);
        }
        let asking = self.ground.ask_as_account(&request.account).await?;
        for _ in 0..PAGES {
            if !told.missing || !self.fetch_missing(&request.account, &asking).await? {
                break;
            }
            told = self.digest(&asking, since).await?;
        }
        Ok(told)
    }

    /// What is kept of it.
    async fn digest(&self, asking: &Asking, since: Timestamp) -> Result<CatchUp, Fault> {
        let all = (0, self.ground.cache.limits().slots);
        let slice = self.ground.cache.slice((&asking.reader(), HOME), Stretch::Newest, all).await;
        let slice = slice.inspect_err(|error| tracing::warn!(%error, "what is kept cannot be read")).ok().flatten();
        let Some(Slice { kept, older, .. }) = slice else {
            return Ok(CatchUp { missing: true, ..CatchUp::default() });
        };
        let read = shown(kept, |kept| kept.into_iter().filter_map(read).collect::<Vec<_>>()).await?;
        let statuses = read.iter().flatten().map(|status| &**status);
        let context = self.ground.view_at_once(asking, statuses).in_place(FilterContext::Home);
        let count = move |read: Vec<Option<Box<Status>>>| {
            let entries: Vec<_> = read.iter().map(Option::as_deref).collect();
            view::digest(&entries, since, older.is_none(), &context)
        };
        shown(read, count).await
    }
}

/// A post, or a hole. A post that cannot be read any more is left out.
fn read(kept: Kept) -> Option<Option<Box<Status>>> {
    match kept.slot.line() {
        None => Some(None),
        Some(_) => json::from_slice(kept.status?.as_bytes()).ok().map(Some),
    }
}
