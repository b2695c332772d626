//! Where the reader stopped on another device, and that they were away.

use super::{Beside, EDGE, Feed, Line};
use crate::ground::bridge::call;
use crate::ground::moments::now;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{HomeMarker, ResumeHome, SetHomeMarker};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::kept::Place;

/// How long one has read somewhere when the server is told.
const READ: Duration = Duration::from_secs(4);
/// From so many milliseconds on one was away.
const AWAY: f64 = 3_600_000.0;

thread_local! {
    /// What the server will be told, and when.
    static TELLS: Cell<Option<TimeoutHandle>> = const { Cell::new(None) };
    /// What it was told last.
    static TOLD: RefCell<Option<(AccountKey, PostId)>> = const { RefCell::new(None) };
}

impl Feed {
    /// Looks whether one read on elsewhere. A server that does not tell is no matter.
    pub(super) async fn ask_marker(&self) {
        let Some(account) = self.home() else { return };
        let marker = call(HomeMarker { account }).await.ok().flatten();
        self.resume.set(marker.filter(|marker| marker.ahead).map(|marker| marker.entry));
    }

    /// Leads to where one stopped on another device; false when that is too far away, or no more.
    ///
    /// # Errors
    /// When the server is not reached or refuses: the list stays as it is.
    pub async fn resume(self: &Arc<Self>, entry: PostId) -> Result<bool, Fault> {
        let Some(account) = self.home() else { return Ok(false) };
        let Some(kept) = call(ResumeHome { account, entry: entry.clone() }).await? else { return Ok(false) };
        self.beside.set(Beside { above: kept.more_above, below: kept.more_below });
        self.next.set(kept.older);
        let (leading, lines) = self.kept_lines(kept.lines);
        let lines = self.grouped(self.anew(lines));
        // A post that the reader wants left out is led to by its neighbour.
        let stands = lines.iter().flat_map(Line::ids).any(|id| *id == entry);
        let place = if stands { Some(entry) } else { lines.first().map(|line| line.id.clone()) };
        self.waiting.set(Vec::new());
        self.torn.set(None);
        self.leading.set(leading);
        self.lines.set(lines);
        #[expect(clippy::cast_possible_truncation, reason = "some pixels")]
        let offset = EDGE as i32;
        self.place.set(place.map(|entry| Place { entry, offset }));
        self.resume.set(None);
        Ok(true)
    }

    /// Somebody reads here: after a while their server is told, for their other devices.
    pub(super) fn reads(&self, account: AccountKey, entry: PostId) {
        if let Some(turn) = TELLS.take() {
            turn.clear();
        }
        let tell = move || {
            let said =
                TOLD.with_borrow(|told| told.as_ref().is_some_and(|(whose, last)| *whose == account && *last == entry));
            if said || document().hidden() {
                return;
            }
            spawn_local(async move {
                // What could not be told now is told where one reads next.
                if call(SetHomeMarker { account: account.clone(), entry: entry.clone() }).await.is_ok() {
                    TOLD.replace(Some((account, entry)));
                }
            });
        };
        TELLS.set(set_timeout_with_handle(tell, READ).ok());
    }

    /// The newest page is about to be fetched again; it was last fetched at this moment, in milliseconds since 1970.
    pub(super) fn comes_back(&self, last: f64) -> bool {
        let away = last > 0.0 && now() - last > AWAY;
        if away {
            self.away_since.set(Some(last));
        }
        away
    }
}
