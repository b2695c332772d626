//! The command that fills a gap in a Home.

use super::Reading;
use super::kept::gap as shown_gap;
use super::page::timeline;
use crate::api::Page;
use crate::api::endpoints::timelines::GetHome;
use crate::api::entities::{FilterContext, StatusId};
use crate::ground::kept::{Came, HOME, arrived};
use crate::timeline::{Slot, Update};
use std::collections::HashSet;
use trente_contract::Fault;
use trente_contract::commands::FillGap;
use trente_contract::kept::{FilledGap, Side};
use trente_contract::page::Source;

impl Reading {
    pub(crate) async fn fill_gap(&self, request: FillGap) -> Result<FilledGap, Fault> {
        let FillGap { account, gap: id, from } = request;
        let asking = self.ground.ask_as_account(&account).await?;
        let reader = asking.reader();
        let wanted = id.clone();
        let found = self.ground.look_at_timeline((&reader, HOME), move |timeline| timeline.gap(&wanted).cloned()).await;
        let Some(gap) = found.flatten() else { return Ok(FilledGap { entries: Vec::new(), gap: None }) };
        let cursor = match from {
            Side::Above => gap.above.clone(),
            Side::Below => gap.below.clone(),
        };
        let unfilled = FilledGap { entries: Vec::new(), gap: Some(shown_gap(&gap)) };
        let Some(asked) = cursor else { return Ok(unfilled) };
        let age = self.ground.cache.age();
        let page = match asking.client.page(&GetHome, Some(&asked)).await {
            Ok(page) if page.building => return Ok(unfilled),
            Ok(page) => page,
            Err(error) => return Err(self.ground.fault(&asking, error).await),
        };
        let arrived = arrived(&page);
        let came = Came { age, at: None, statuses: page.items.clone() };
        let filled = self.ground.change_timeline((&reader, HOME), came, move |timeline| {
            let updates = match from {
                Side::Above => timeline.filled_from_above(&id, &asked, &arrived),
                Side::Below => timeline.filled_from_below(&id, &asked, &arrived),
            };
            let new = new_entries(&updates);
            (updates, (new, timeline.gap(&id).cloned()))
        });
        // What could not be kept is not shown either: the window's list and the one that is kept are one.
        let Some((new, left)) = filled.await else { return Ok(unfilled) };
        let items = page.items.into_iter().filter(|status| new.contains(&status.id)).collect();
        let page = Page { items, ..page };
        let entries = timeline(self, &asking, page, Source::Live, FilterContext::Home).await?.page.items;
        Ok(FilledGap { entries, gap: left.as_ref().map(shown_gap) })
    }
}

fn new_entries(updates: &[Update]) -> HashSet<StatusId> {
    let inserted = updates.iter().filter_map(|update| match update {
        Update::Insert { slots, .. } => Some(slots),
        _ => None,
    });
    inserted.flatten().filter_map(Slot::line).map(|line| line.id.clone()).collect()
}
