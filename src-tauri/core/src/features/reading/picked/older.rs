//! Further down in a guest's Home: older posts of all lists, in one order. Only the lists that end what is known are asked for more,
//! a few pages at a time.

use super::asking::{AT_ONCE, PATIENCE, failed, late, page};
use super::laid::{Laid, More, OLDER, Stretches, lay, stretches};
use super::{End, Part};
use crate::features::reading::Reading;
use crate::ground::Asking;
use crate::ground::kept::{Came, arrived};
use crate::reading::{MOST_AT_A_LOOK, Mark};
use futures_util::StreamExt;
use futures_util::stream;
use std::collections::HashSet;
use std::sync::Arc;
use trente_contract::ids::Cursor;
use trente_contract::{Fault, FaultCode};

/// With so many posts nobody has to wait for more.
const ENOUGH: usize = OLDER / 2;

/// What follows `mark`. A list that fails is left out of it, and what else there is is shown; when there is nothing else, its reason
/// is told.
pub(super) async fn older(reading: &Arc<Reading>, home: &Asking, parts: &[Part], mark: &Mark) -> Result<Laid, Fault> {
    let _alone = reading.picked.asking.lock().await;
    let (mut left, mut fails, mut why) = (MOST_AT_A_LOOK, HashSet::new(), None);
    loop {
        let all = stretches(reading, parts, true).await?;
        let next = next(&all, &fails, left);
        let laid = lay(reading, (home, parts), all, Some(mark), &fails).await?;
        if laid.entries.len() >= ENOUGH || next.is_empty() {
            return match why {
                Some(why) if laid.entries.is_empty() => Err(why),
                _ => Ok(laid),
            };
        }
        left = left.saturating_sub(next.len());
        let asked = stream::iter(next).map(|(at, cursor)| {
            let (reading, part) = (reading.clone(), parts.get(at).cloned());
            async move { (at, deeper(&reading, part, &cursor).await) }
        });
        let ends: Vec<(usize, Result<(), Fault>)> = asked.buffer_unordered(AT_ONCE).collect().await;
        for (at, end) in ends {
            if let Err(fault) = end {
                fails.insert(at);
                why.get_or_insert(fault);
            }
        }
    }
}

/// The lists that are to be asked for more: those that end what is known.
fn next(all: &Stretches, fails: &HashSet<usize>, left: usize) -> Vec<(usize, Cursor)> {
    let open = all.go_on.iter().filter(|one| !fails.contains(&one.at));
    let asked = open.filter_map(|one| match &one.more {
        More::Asked(cursor) => Some((one.at, cursor.clone())),
        More::Kept => None,
    });
    asked.take(AT_ONCE.min(left)).collect()
}

/// Asks for more of a list, and keeps it.
async fn deeper(reading: &Arc<Reading>, part: Option<Part>, cursor: &Cursor) -> Result<(), Fault> {
    let Some(part) = part else { return Ok(()) };
    let (picked, age) = (&reading.picked, reading.ground.cache.age());
    if !picked.known().rounds.may_ask(&part.source.server, reading.ground.http.now()) {
        return Err(left_alone(reading, &part));
    }
    let answer = tokio::time::timeout(PATIENCE, page(picked, &part, Some(cursor))).await;
    let now = reading.ground.http.now();
    match answer {
        Ok(Ok(page)) => {
            let (arrived, cursor) = (arrived(&page), cursor.clone());
            let came = Came { age, at: None, statuses: page.items };
            let (reader, name) = part.place();
            let below = move |timeline: &mut crate::timeline::Timeline| (timeline.came_below(&cursor, &arrived), ());
            let kept = reading.ground.change_timeline((&reader, &name), came, below).await;
            // What could not be kept cannot be laid among the others.
            kept.ok_or_else(|| Fault::new(FaultCode::Storage, "guest_home: older posts could not be kept"))
        }
        Ok(Err(error)) => {
            let fault = error.to_fault();
            failed(picked, &part, &error, now);
            Err(fault)
        }
        Err(_) => Err(late(picked, &part, now)),
    }
}

/// Why a server is not asked just now.
fn left_alone(reading: &Reading, part: &Part) -> Fault {
    match reading.picked.known().ends.get(&part.source) {
        Some(End::Refused(fault)) => fault.clone(),
        _ => Fault::new(FaultCode::RateLimited, "guest_home: the server is left alone").at(part
            .asking
            .client
            .origin()
            .domain()),
    }
}
