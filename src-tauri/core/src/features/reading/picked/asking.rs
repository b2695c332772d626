//! Asking for the lists whose turn it is.

use super::{End, List, Part, Picked, too_slow};
use crate::api::endpoints::accounts::ListStatuses;
use crate::api::endpoints::timelines::GetTag;
use crate::api::entities::Status;
use crate::api::{ApiError, Class, ErrorKind, Page};
use crate::features::reading::Reading;
use crate::ground::kept::{Came, arrived};
use crate::reading::{MOST_AT_A_LOOK, Source, is_closed, look_up};
use futures_util::StreamExt;
use futures_util::stream;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::ids::Cursor;

/// So many are asked for together.
pub(super) const AT_ONCE: usize = 4;
/// Nobody waits longer for one list.
pub(super) const PATIENCE: Duration = Duration::from_secs(6);
/// A server that is not reached is asked again after this.
const UNREACHED: Duration = Duration::from_secs(20);

/// How asking for a list ended.
pub(super) enum Outcome {
    /// It came.
    Came,
    /// The network, or time.
    Unreached(Fault),
    /// The server's own word.
    Refused,
}

/// Asks for the lists whose turn it is, and keeps what comes.
pub(super) async fn ask_around(reading: &Arc<Reading>, parts: &[Part]) {
    let (mut left, mut came, mut unreached) = (MOST_AT_A_LOOK, 0, None);
    recall(reading, parts).await;
    // A person's own server has its turn once the one that is read had nothing: at most twice round.
    for _ in 0..2 {
        let due = due(reading, parts, left);
        if due.is_empty() {
            break;
        }
        left = left.saturating_sub(due.len());
        let outcomes = stream::iter(due).map(|part| in_turn(reading.clone(), part)).buffer_unordered(AT_ONCE);
        let outcomes: Vec<Option<Outcome>> = outcomes.collect().await;
        for outcome in outcomes.into_iter().flatten() {
            match outcome {
                Outcome::Came | Outcome::Refused => came += 1,
                Outcome::Unreached(fault) => drop(unreached.get_or_insert(fault)),
            }
        }
    }
    let mut known = reading.picked.known();
    match unreached {
        _ if came > 0 => known.unreached = None,
        Some(fault) => known.unreached = Some(fault),
        // Nobody was asked: what was known holds.
        None => {}
    }
}

/// Asks, unless its server had enough meanwhile: others were asked for just before.
async fn in_turn(reading: Arc<Reading>, part: Part) -> Option<Outcome> {
    let may_ask = reading.picked.known().rounds.may_ask(&part.source.server, reading.ground.http.now());
    if may_ask { Some(ask(&reading, &part).await) } else { None }
}

/// The lists whose turn it is. A person's own server has none while the one that is read shows them.
fn due(reading: &Reading, parts: &[Part], most: usize) -> Vec<Part> {
    let known = reading.picked.known();
    let shown_here = |at: usize| {
        let here = at.checked_sub(1).and_then(|before| parts.get(before));
        !here.is_some_and(|here| matches!(known.ends.get(&here.source), Some(End::Nothing | End::Unknown(_))))
    };
    let open: Vec<&Part> = parts
        .iter()
        .enumerate()
        .filter(|(at, part)| part.at.is_none() || !shown_here(*at))
        .map(|(_, part)| part)
        .collect();
    let sources: Vec<Source> = open.iter().map(|part| part.source.clone()).collect();
    let due = known.rounds.due(&sources, reading.ground.http.now());
    due.into_iter().take(most).filter_map(|at| open.get(at).map(|part| (*part).clone())).collect()
}

/// Learns when lists were last asked for in an earlier run: they rest over a restart, too.
async fn recall(reading: &Reading, parts: &[Part]) {
    for part in parts {
        if reading.picked.known().ends.contains_key(&part.source) {
            continue;
        }
        let (reader, name) = part.place();
        let fetched = reading.ground.cache.fetched_at((&reader, &name)).await;
        let fetched = fetched.inspect_err(|error| tracing::warn!(%error, "what is kept cannot be read")).ok().flatten();
        if let Some(at) = fetched.and_then(|at| at.parse().ok()) {
            let mut known = reading.picked.known();
            known.rounds.recall(&part.source, at);
            known.ends.entry(part.source.clone()).or_insert(End::Posts);
        }
    }
}

async fn ask(reading: &Arc<Reading>, part: &Part) -> Outcome {
    let age = reading.ground.cache.age();
    let answer = tokio::time::timeout(PATIENCE, page(&reading.picked, part, None)).await;
    let now = reading.ground.http.now();
    match answer {
        Ok(Ok(page)) => {
            let end = if page.items.is_empty() { End::Nothing } else { End::Posts };
            {
                let mut known = reading.picked.known();
                known.rounds.answered(&part.source, now);
                known.ends.insert(part.source.clone(), end);
            }
            let arrived = arrived(&page);
            let came = Came { age, at: Some(now.to_string()), statuses: page.items };
            let (reader, name) = part.place();
            let changed =
                reading.ground.change_timeline((&reader, &name), came, move |timeline| (timeline.newest(&arrived), ()));
            changed.await;
            Outcome::Came
        }
        Ok(Err(error)) => failed(&reading.picked, part, &error, now),
        Err(_) => Outcome::Unreached(late(&reading.picked, part, now)),
    }
}

/// A list did not come in time.
pub(super) fn late(picked: &Picked, part: &Part, now: jiff::Timestamp) -> Fault {
    let fault = too_slow(part);
    let mut known = picked.known();
    known.rounds.failed(&part.source, now);
    known.ends.insert(part.source.clone(), End::Refused(fault.clone()));
    fault
}

pub(super) fn failed(picked: &Picked, part: &Part, error: &ApiError, now: jiff::Timestamp) -> Outcome {
    tracing::debug!(%error, "a list of a guest's Home did not come");
    let fault = error.to_fault();
    let held = matches!(error.kind(), ErrorKind::Held) || matches!(error.status(), Some(429 | 503));
    let mut known = picked.known();
    let unreached = match error.class() {
        Class::Transient { retry_after } if held => {
            known.rounds.had_enough(&part.source.server, retry_after, now);
            return Outcome::Unreached(fault);
        }
        Class::NetworkFailure => {
            known.rounds.had_enough(&part.source.server, Some(UNREACHED), now);
            true
        }
        _ => false,
    };
    let unknown = is_closed(error) && part.at.is_none() && matches!(part.list, List::Person(_));
    if !unreached {
        known.rounds.failed(&part.source, now);
    }
    // Whom this server does not know has a server of their own.
    let end = if unknown { End::Unknown(fault.clone()) } else { End::Refused(fault.clone()) };
    known.ends.insert(part.source.clone(), end);
    if unreached { Outcome::Unreached(fault) } else { Outcome::Refused }
}

/// A page of a list: the newest, or where it goes on.
pub(super) async fn page(picked: &Picked, part: &Part, cursor: Option<&Cursor>) -> Result<Page<Status>, ApiError> {
    let client = part.asking.client.clone().trying_once();
    let handle = match &part.list {
        List::Person(handle) => handle,
        List::Tag(tag) => return client.page(&GetTag { tag }, cursor).await,
    };
    let known = picked.known().ids.get(&part.source).cloned();
    let id = match known {
        Some(id) => id,
        None => {
            let id = look_up(&client, handle).await?.id;
            picked.known().ids.put(part.source.clone(), id.clone());
            id
        }
    };
    let endpoint =
        ListStatuses { id: &id, exclude_replies: true, exclude_reblogs: false, pinned: false, only_media: false };
    let page = client.page(&endpoint, cursor).await;
    if page.as_ref().is_err_and(is_closed) {
        // The account may be another one by now.
        picked.known().ids.remove(&part.source);
    }
    page
}
