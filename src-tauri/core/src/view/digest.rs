//! What a Home has since a moment.

use super::{ViewContext, card, entry, person};
use crate::api::entities::Status;
use crate::api::moment;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use trente_contract::catch_up::{CatchUp, Shared, Writer};
use trente_contract::post::Entry;

/// Counts entries, newest first; a hole between them is None. `ends` tells that nothing older exists at the server. Time grows
/// with their number alone.
pub fn digest(entries: &[Option<&Status>], since: Timestamp, ends: bool, context: &ViewContext) -> CatchUp {
    let is_since = |status: &Status| moment(&status.created_at).is_some_and(|at| at >= since);
    // The order is the server's: an entry below one that is too old counts when it is not. One stray date ends nothing.
    let last = entries.iter().rposition(|found| found.is_some_and(is_since));
    let reaches = ends || last.is_some_and(|last| entries[last..].iter().flatten().any(|status| !is_since(status)));
    let reaches = reaches || (last.is_none() && entries.iter().any(Option::is_some));
    let upto = last.map_or(0, |last| last + 1);
    let holes = entries[..upto].iter().any(Option::is_none) || entries[upto..].first().is_some_and(Option::is_none);
    let mut told = CatchUp { missing: holes || !reaches, ..CatchUp::default() };

    let mut seen_in_all: HashMap<&str, u32> = HashMap::new();
    for status in entries.iter().flatten() {
        *seen_in_all.entry(status.account.id.as_str()).or_default() += 1;
    }
    let (mut people, mut links, mut shown) = (HashMap::new(), HashMap::new(), HashSet::new());
    for status in entries.iter().flatten().copied().filter(|status| is_since(status) && shown.insert(&status.id)) {
        let line = entry(status, context);
        if line.post.filtered.iter().any(|filter| filter.hide) {
            continue;
        }
        let is_boost = status.reblog.is_some();
        *(if is_boost { &mut told.boosts } else { &mut told.posts }) += 1;
        told.oldest = Some(status.created_at.clone());
        let at = *people.entry(status.account.id.as_str()).or_insert_with(|| {
            let person = person(&status.account, context);
            let (newest, at) = (line.post.id.clone(), status.created_at.clone());
            told.people.push(Writer { person, posts: 0, boosts: 0, newest, at });
            told.people.len() - 1
        });
        let writer = &mut told.people[at];
        *(if is_boost { &mut writer.boosts } else { &mut writer.posts }) += 1;
        share(status, &line, &mut told.links, &mut links, context);
        let alone = seen_in_all.get(status.account.id.as_str()) == Some(&1);
        if alone && !is_boost && !line.post.mine.author && line.post.in_reply_to.is_none() {
            told.seldom.push(line);
        }
    }
    told
}

/// Notes the link of a post, under the one that has it already.
fn share<'a>(
    status: &'a Status,
    line: &Entry,
    all: &mut Vec<Shared>,
    known: &mut HashMap<&'a str, usize>,
    context: &ViewContext,
) {
    let shown = status.shown();
    let Some(preview) = shown.card.as_ref().filter(|preview| !preview.url.is_empty()) else { return };
    let who = person(&shown.account, context);
    if let Some(at) = known.get(preview.url.as_str()) {
        let people = &mut all[*at].people;
        if people.iter().all(|one| one.id != who.id) {
            people.push(who);
        }
    } else if let Some(card) = card(preview, context) {
        known.insert(&preview.url, all.len());
        all.push(Shared { card, post: line.post.id.clone(), people: vec![who] });
    }
}
