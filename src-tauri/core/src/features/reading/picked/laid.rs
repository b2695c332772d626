//! The lists that are kept, laid into one.

use super::Part;
use crate::api::entities::Status;
use crate::api::json;
use crate::cache::Stretch;
use crate::features::reading::Reading;
use crate::features::reading::entries::entries;
use crate::ground::Asking;
use crate::ground::shown::shown;
use crate::reading::{Given, Mark, Offer, came, part};
use crate::view;
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use trente_contract::Fault;
use trente_contract::ids::{Cursor, PostId};
use trente_contract::post::Entry;
use trente_contract::reading::Because;

/// How far down each list is looked at for the newest part.
const OF_ONE: usize = 40;
/// The same for older parts: nobody reads further down in one list as a guest.
const DEEPEST: usize = 200;
/// The most posts of the newest part.
const MOST: usize = 120;
/// The same of an older one.
pub(super) const OLDER: usize = 40;

/// What is shown.
pub(super) struct Laid {
    /// The lines, newest first.
    pub(super) entries: Vec<Entry>,
    /// Where the next part begins; none at the end.
    pub(super) end: Option<Mark>,
    /// When the newest of the lists was fetched, RFC 3339; none when nothing is kept.
    pub(super) fetched_at: Option<String>,
}

/// What is kept of the lists, without what is missing between.
pub(super) struct Stretches {
    given: Vec<Given>,
    /// Lists that go on, by their places among the parts, those first whose oldest post is the newest: they end all that is known.
    pub(super) go_on: Vec<GoesOn>,
    fetched_at: Option<String>,
}

/// A list that goes on.
pub(super) struct GoesOn {
    /// Its place among the parts.
    pub(super) at: usize,
    /// Where.
    pub(super) more: More,
    oldest: Timestamp,
}

/// Where a list goes on.
pub(super) enum More {
    /// What follows is kept.
    Kept,
    /// Its server is asked by this.
    Asked(Cursor),
}

impl Stretches {
    /// How far down all lists but these are known; none where that is to their ends.
    pub(super) fn known(&self, but: &HashSet<usize>) -> Option<Timestamp> {
        self.go_on.iter().filter(|one| !but.contains(&one.at)).map(|one| one.oldest).max()
    }
}

/// A post as it is kept.
struct Text {
    status: String,
    because: Because,
    at: Option<String>,
}

/// What is kept of these lists from the top down to where something is missing. Nobody is asked for posts.
pub(super) async fn stretches(reading: &Reading, parts: &[Part], deep: bool) -> Result<Stretches, Fault> {
    let (mut lists, mut fetched_at, most) = (Vec::new(), None::<String>, if deep { DEEPEST } else { OF_ONE });
    for (at, part) in parts.iter().enumerate() {
        let (reader, name) = part.place();
        let slice = reading.ground.cache.slice((&reader, &name), Stretch::Newest, (0, most)).await;
        let slice = slice.inspect_err(|error| tracing::warn!(%error, "what is kept cannot be read")).ok().flatten();
        let Some(slice) = slice else { continue };
        // All in UTC, written by the same clock: they stand in order as text.
        fetched_at = fetched_at.max(Some(slice.fetched_at));
        let gap = slice.kept.iter().find_map(|kept| kept.slot.gap());
        let goes_on = match gap {
            Some(gap) => gap.above.clone().map(More::Asked),
            None if slice.more_below => (!deep).then_some(More::Kept),
            None => slice.older.map(More::Asked),
        };
        let text = |status| Text { status, because: part.because(), at: part.at.clone() };
        let whole = slice.kept.into_iter().map_while(|kept| kept.slot.line().is_some().then_some(kept.status));
        lists.push((at, goes_on, whole.flatten().map(text).collect::<Vec<_>>()));
    }
    let sorted = move |lists: Vec<(usize, Option<More>, Vec<Text>)>| {
        let (mut given, mut go_on) = (Vec::new(), Vec::new());
        for (at, goes_on, texts) in lists {
            let all: Vec<Given> = texts.into_iter().filter_map(read).collect();
            // Of a list in which nothing can be read nobody knows how far down it goes.
            let oldest = all.iter().filter_map(came).min();
            go_on.extend(goes_on.zip(oldest).map(|(more, oldest)| GoesOn { at, more, oldest }));
            given.extend(all.into_iter().filter(Given::is_fit));
        }
        go_on.sort_by_key(|one| Reverse(one.oldest));
        (given, go_on)
    };
    let (given, go_on) = shown(lists, sorted).await?;
    Ok(Stretches { given, go_on, fetched_at })
}

/// Lays what is kept into one: what follows `mark`, or the newest. Lists of `but` may be incomplete.
pub(super) async fn lay(
    reading: &Reading,
    (home, parts): (&Asking, &[Part]),
    all: Stretches,
    mark: Option<&Mark>,
    but: &HashSet<usize>,
) -> Result<Laid, Fault> {
    let (now, known, most) = (reading.ground.http.now(), all.known(but), if mark.is_some() { OLDER } else { MOST });
    let from = mark.cloned();
    let merged = shown(all.given, move |given| part(given, from.as_ref(), known, most, now)).await?;
    let entries = in_order(reading, home, parts, merged.given).await?;
    Ok(Laid { entries, end: merged.end, fetched_at: all.fetched_at })
}

fn read(text: Text) -> Option<Given> {
    let status: Result<Status, _> = json::from_slice(text.status.as_bytes());
    let status = status.inspect_err(|error| tracing::warn!(%error, "a post that was kept cannot be read")).ok()?;
    Some(Given { offer: Offer { status, because: Some(text.because) }, at: text.at })
}

/// The lines in the order of these posts; each server's are made with what is known of it.
async fn in_order(reading: &Reading, home: &Asking, parts: &[Part], merged: Vec<Given>) -> Result<Vec<Entry>, Fault> {
    let mut servers: HashMap<Option<String>, Vec<(usize, Offer)>> = HashMap::new();
    for (place, given) in merged.into_iter().enumerate() {
        let Given { offer: Offer { status, because }, at } = given;
        // Whom one follows is no reason that has to be said.
        let because = because.filter(|because| *because != Because::Person);
        servers.entry(at).or_default().push((place, Offer { status, because }));
    }
    let mut lines: Vec<(usize, Entry)> = Vec::new();
    for (at, offers) in servers {
        let asking = parts.iter().find(|part| part.at == at).map_or(home, |part| &part.asking);
        let (places, offers): (Vec<usize>, Vec<Offer>) = offers.into_iter().unzip();
        let made = entries(reading, asking, offers).await?;
        lines.extend(places.into_iter().zip(made).map(|(place, entry)| match &at {
            Some(server) => (place, elsewhere(entry, server, &asking.client.origin().domain())),
            None => (place, entry),
        }));
    }
    lines.sort_by_key(|(place, _)| *place);
    Ok(lines.into_iter().map(|(_, entry)| entry).collect())
}

/// A line of another server: its id is one of this list's all the same.
fn elsewhere(entry: Entry, server: &str, domain: &str) -> Entry {
    let id = PostId(format!("{}@{domain}", entry.id));
    Entry { id, at: Some(server.to_owned()), ..view::abroad(entry, domain) }
}
