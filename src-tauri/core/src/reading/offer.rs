//! Posts that are offered to somebody who does not follow their authors.

use crate::api::entities::{Status, Visibility};
use crate::api::moment;
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::time::Duration;
use trente_contract::reading::Because;

/// From this many followed people on, a Home stands on its own. The first steps ask for as many.
pub(crate) const ENOUGH: u32 = 7;
/// The most posts that fill a Home in.
const MOST: u32 = 20;
/// Servers' clocks differ by seconds. What claims to come from later than this would stay on top for ever.
pub(super) const AHEAD: Duration = Duration::from_secs(120);

/// A post, and why it is offered; no reason for a post that is in the Home by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The post, or a boost of one.
    pub status: Status,
    /// Why it is offered.
    pub because: Option<Because>,
}

/// How many posts fill a Home in, for somebody who follows this many people: 20 for nobody, and in equal steps fewer, to
/// none at 7.
pub fn room(follows: u32) -> usize {
    let left = ENOUGH.saturating_sub(follows);
    (MOST * left / ENOUGH) as usize
}

/// Newest first, each post once: of two offers of one post the first given stays. An offer without a time, or from the
/// future, is left out; a post of Home's own never is.
pub fn chronological(offers: Vec<Offer>, now: Timestamp) -> Vec<Offer> {
    let mut seen = HashSet::new();
    // Home's own may hold a post and a boost of it: both are its own.
    let own = offers.iter().filter(|offer| offer.because.is_none());
    seen.extend(own.map(|offer| offer.status.shown().id.clone()));
    let mut last = now;
    let mut timed: Vec<(Timestamp, Offer)> = Vec::new();
    for offer in offers {
        let time = moment(&offer.status.created_at);
        let time = match (&offer.because, time) {
            // Without a time it stays behind the one that the server put before it.
            (None, time) => time.unwrap_or(last),
            (Some(_), Some(time)) if time <= now + AHEAD && seen.insert(offer.status.shown().id.clone()) => time,
            (Some(_), _) => continue,
        };
        if offer.because.is_none() {
            last = time;
        }
        timed.push((time, offer));
    }
    timed.sort_by_key(|(time, _)| Reverse(*time));
    timed.into_iter().map(|(_, offer)| offer).collect()
}

/// Leaves each post only in the first list that has it.
pub(super) fn each_once(lists: Vec<Vec<Offer>>) -> Vec<Vec<Offer>> {
    let mut seen = HashSet::new();
    let mut fresh = |offer: &Offer| seen.insert(offer.status.shown().id.clone());
    lists.into_iter().map(|list| list.into_iter().filter(|offer| fresh(offer)).collect()).collect()
}

/// Takes from each list in turn, from its beginning, until there are enough.
pub(super) fn in_turn<T>(lists: Vec<Vec<T>>, most: usize) -> Vec<T> {
    let mut lists: Vec<_> = lists.into_iter().map(Vec::into_iter).collect();
    let mut taken = Vec::new();
    while taken.len() < most {
        let round: Vec<T> = lists.iter_mut().filter_map(Iterator::next).collect();
        if round.is_empty() {
            break;
        }
        taken.extend(round);
    }
    taken.truncate(most);
    taken
}

/// True for what may be offered to somebody who did not ask for its author: public, and not the middle of a talk.
pub(super) fn is_fit(status: &Status, own_id: Option<&str>) -> bool {
    let shown = status.shown();
    shown.visibility == Visibility::Public
        && shown.in_reply_to_id.is_none()
        && own_id != Some(shown.account.id.as_str())
        && own_id != Some(status.account.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn offer(id: &str, at: &str, because: Option<Because>) -> Offer {
        let status = json!({ "id": id, "created_at": at, "account": { "id": "1" }, "visibility": "public" });
        Offer { status: serde_json::from_value(status).expect("a post"), because }
    }

    fn now() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().expect("a time")
    }

    fn ids(offers: &[Offer]) -> Vec<&str> {
        offers.iter().map(|offer| offer.status.id.as_str()).collect()
    }

    #[test]
    fn room_fades_as_follows_grow() {
        let rooms: Vec<usize> = (0..=8).map(room).collect();
        assert_eq!(rooms, [20, 17, 14, 11, 8, 5, 2, 0, 0], "in equal steps to none at seven");
    }

    #[test]
    fn newest_first_and_each_once() {
        let offers = vec![
            offer("2", "2026-03-01T10:00:00Z", None),
            offer("1", "2026-03-01T09:00:00Z", None),
            offer("2", "2026-03-01T10:00:00Z", Some(Because::Trending)),
            offer("3", "2026-03-01T11:30:00+02:00", Some(Because::Tag("A".into()))),
            offer("3", "2026-03-01T11:30:00+02:00", Some(Because::Trending)),
        ];
        let sorted = chronological(offers, now());
        assert_eq!(ids(&sorted), ["2", "3", "1"], "by the moment, whatever the zone");
        assert_eq!(sorted[0].because, None, "Home's own post keeps no label");
        assert_eq!(sorted[1].because, Some(Because::Tag("A".into())), "the first reason stays");
    }

    #[test]
    fn odd_times_neither_stay_on_top_nor_lose_own_posts() {
        let offers = vec![
            offer("1", "2026-03-01T10:00:00Z", None),
            offer("2", "nonsense", None),
            offer("3", "2026-02-28", None),
            offer("4", "2099-01-01T00:00:00Z", Some(Because::Trending)),
            offer("5", "nonsense", Some(Because::Trending)),
            offer("6", "2026-03-01T12:01:00Z", Some(Because::Trending)),
        ];
        assert_eq!(
            ids(&chronological(offers, now())),
            ["6", "1", "2", "3"],
            "the future and the timeless are left out"
        );
    }

    #[test]
    fn lists_give_in_turn() {
        let tag = |id: &str| offer(id, "2026-03-01T10:00:00Z", Some(Because::Trending));
        let lists = vec![vec![tag("1"), tag("2"), tag("3")], vec![tag("1"), tag("4")], vec![]];
        let lists = each_once(lists);
        assert_eq!(ids(&in_turn(lists.clone(), 3)), ["1", "4", "2"], "no list takes the other's place");
        assert_eq!(ids(&in_turn(lists, 99)), ["1", "4", "2", "3"], "and what there is ends it");
    }

    #[test]
    fn only_public_posts_that_begin_a_talk_are_offered() {
        let post = |changes: serde_json::Value| {
            let mut post = json!({ "id": "1", "account": { "id": "1" }, "visibility": "public" });
            post.as_object_mut().expect("an object").extend(changes.as_object().expect("an object").clone());
            serde_json::from_value::<Status>(post).expect("a post")
        };
        assert!(is_fit(&post(json!({})), Some("2")), "a public post");
        assert!(!is_fit(&post(json!({})), Some("1")), "not one's own");
        assert!(!is_fit(&post(json!({ "visibility": "unlisted" })), None), "not one that was to be quiet");
        assert!(!is_fit(&post(json!({ "in_reply_to_id": "7" })), None), "not an answer");
    }
}
