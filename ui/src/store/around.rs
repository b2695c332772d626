//! What stands beside the pages of a wide window: hashtags that are talked about, and people to follow. Fetched now and then,
//! for all pages together; a failure says nothing.

use super::state;
use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::moments::{now, pause};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::time::Duration;
use trente_contract::commands::{Suggestions, TrendingTags};
use trente_contract::find::TagUse;
use trente_contract::reader::Reader;
use trente_contract::reading::Suggested;

/// How old it may be, in milliseconds.
const FRESH: f64 = 15.0 * 60_000.0;
/// What the page itself asks for comes first.
const AFTER: Duration = Duration::from_millis(1500);

/// What there is; none while it is not yet known.
#[derive(Clone, Copy)]
pub struct Around {
    /// Hashtags.
    pub tags: RwSignal<Option<Vec<TagUse>>>,
    /// People; empty for guests.
    pub people: RwSignal<Option<Vec<Suggested>>>,
}

struct Known {
    reader: Reader,
    since: f64,
    around: Around,
}

thread_local! {
    static KNOWN: RefCell<Option<Known>> = const { RefCell::new(None) };
}

/// What stands beside the pages of this reader.
pub fn around() -> Around {
    let reader = state().reader_now();
    let known = KNOWN.with_borrow(|known| {
        let known = known.as_ref()?;
        (known.reader == reader && now() - known.since < FRESH).then_some(known.around)
    });
    known.unwrap_or_else(|| begin(reader))
}

fn begin(reader: Reader) -> Around {
    let around = lasting(|| Around { tags: RwSignal::new(None), people: RwSignal::new(None) });
    KNOWN.set(Some(Known { reader: reader.clone(), since: now(), around }));
    spawn_local(async move {
        pause(AFTER).await;
        let page = call(TrendingTags { reader: reader.clone(), cursor: None }).await;
        around.tags.set(Some(page.map(|page| page.items).unwrap_or_default()));
        let people = match reader {
            Reader::Account { account } => call(Suggestions { account }).await.unwrap_or_default(),
            Reader::Guest { .. } => Vec::new(),
        };
        around.people.set(Some(people));
    });
    around
}
