//! Several lists as one: newest first, each post once.

use super::offer::{AHEAD, Offer, is_fit};
use crate::api::moment;
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::HashMap;
use trente_contract::ids::Cursor;
use trente_contract::reading::Because;

/// A post that a list gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The post, and the pick that brought it.
    pub offer: Offer,
    /// The server where it was read, when that is not the one that is looked at.
    pub at: Option<String>,
}

impl Given {
    /// Whether it may stand in somebody's Home: of a person that was picked all that the server shows, under a hashtag what its author
    /// wanted to be found.
    pub fn is_fit(&self) -> bool {
        self.offer.because == Some(Because::Person) || is_fit(&self.offer.status, None)
    }

    /// What the post is called wherever it is read; of what has no such name, what it is called there.
    fn name(&self) -> String {
        let shown = self.offer.status.shown();
        match (&shown.uri, &shown.url) {
            (uri, _) if !uri.is_empty() => uri.clone(),
            (_, Some(url)) => url.clone(),
            _ => format!("{} {}", self.at.as_deref().unwrap_or_default(), shown.id),
        }
    }

    /// Of several that show one post the least stands: the post before boosts of it, what can be opened right here before what lies
    /// elsewhere, a person before a hashtag, then the earliest, so that nothing moves up by being boosted once more.
    fn rank(&self, time: Timestamp) -> (bool, bool, bool, Timestamp) {
        let is_boost = self.offer.status.reblog.is_some();
        (is_boost, self.at.is_some(), self.offer.because != Some(Because::Person), time)
    }
}

/// A place in a merged list: that of a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    time: Timestamp,
    name: String,
}

impl Mark {
    /// As a cursor; one that is none of ours leads nowhere.
    pub fn of(cursor: &Cursor) -> Option<Self> {
        let (time, name) = cursor.0.split_once(' ')?;
        Some(Self { time: time.parse().ok()?, name: name.to_owned() })
    }

    /// The cursor that leads on from here.
    pub fn cursor(&self) -> Cursor {
        Cursor(format!("{} {}", self.time, self.name))
    }
}

/// A part of a merged list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merged {
    /// Its posts.
    pub given: Vec<Given>,
    /// The last of them; none where nothing follows.
    pub end: Option<Mark>,
}

/// When a post came into its list.
pub fn came(given: &Given) -> Option<Timestamp> {
    moment(&given.offer.status.created_at)
}

/// What follows `mark`, or begins the list; at most `most`. `known` is how far down all lists are known, none where that is to their
/// ends: what is older waits, since newer posts may be missing above it.
pub fn part(given: Vec<Given>, mark: Option<&Mark>, known: Option<Timestamp>, most: usize, now: Timestamp) -> Merged {
    let mut all = in_order(given, now);
    if let Some(mark) = mark {
        all.retain(|(time, name, _)| (Reverse(*time), name) > (Reverse(mark.time), &mark.name));
    }
    let whole = known.map_or(all.len(), |known| all.partition_point(|(time, ..)| *time >= known));
    let goes_on = known.is_some() || all.len() > most;
    all.truncate(whole.min(most));
    let last = all.last().map(|(time, name, _)| Mark { time: *time, name: name.clone() });
    let begin = || Mark { time: now + AHEAD, name: String::new() };
    let end = goes_on.then(|| last.or_else(|| mark.cloned()).unwrap_or_else(begin));
    Merged { given: all.into_iter().map(|(_, _, one)| one).collect(), end }
}

/// Newest first, each post once by the name that it has everywhere; at most `most`. What has no time, or claims to come from
/// the future, is left out.
pub fn merge(given: Vec<Given>, most: usize, now: Timestamp) -> Vec<Given> {
    part(given, None, None, most, now).given
}

fn in_order(given: Vec<Given>, now: Timestamp) -> Vec<(Timestamp, String, Given)> {
    let mut best: HashMap<String, (Timestamp, Given)> = HashMap::with_capacity(given.len());
    for one in given {
        let Some(time) = moment(&one.offer.status.created_at).filter(|time| *time <= now + AHEAD) else { continue };
        let name = one.name();
        match best.get(&name) {
            Some((other, standing)) if standing.rank(*other) <= one.rank(time) => {}
            _ => drop(best.insert(name, (time, one))),
        }
    }
    let mut all: Vec<(Timestamp, String, Given)> =
        best.into_iter().map(|(name, (time, one))| (time, name, one)).collect();
    // The name decides between two of one moment, so that the order is the same at each look.
    all.sort_by(|one, other| (Reverse(one.0), &one.1).cmp(&(Reverse(other.0), &other.1)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;
    use std::collections::HashSet;

    fn now() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().expect("a time")
    }

    fn given(uri: &str, at: &str, because: Because, server: Option<&str>, boost: bool) -> Given {
        let post = json!({ "id": "1", "uri": uri, "created_at": "2026-03-01T08:00:00Z", "account": { "id": "1" }, "visibility": "public" });
        let mut status = post.clone();
        status["created_at"] = json!(at);
        if boost {
            status["uri"] = json!(format!("{uri}/boosted"));
            status["reblog"] = post;
        }
        let status = serde_json::from_value(status).expect("a post");
        Given { offer: Offer { status, because: Some(because) }, at: server.map(str::to_owned) }
    }

    fn posts() -> impl Strategy<Value = Given> {
        let because = prop_oneof![Just(Because::Person), "[ab]".prop_map(Because::Tag)];
        let server = prop_oneof![Just(None), Just(Some("b.example"))];
        (0..12_u8, 0..800_i64, because, server, any::<bool>()).prop_map(|(uri, minute, because, server, boost)| {
            let at = now() - jiff::SignedDuration::from_mins(minute - 30);
            given(&format!("https://a.example/{uri}"), &at.to_string(), because, server, boost)
        })
    }

    fn time(given: &Given) -> Timestamp {
        moment(&given.offer.status.created_at).expect("only what has a time stands there")
    }

    proptest! {
        #[test]
        fn the_list_is_in_order_has_each_post_once_and_loses_none(all in prop::collection::vec(posts(), 0..80)) {
            let merged = merge(all.clone(), usize::MAX, now());
            prop_assert!(merged.is_sorted_by(|newer, older| time(newer) >= time(older)), "newest first");
            let names: HashSet<String> = merged.iter().map(Given::name).collect();
            prop_assert_eq!(names.len(), merged.len(), "each post once");
            let due: HashSet<String> =
                all.iter().filter(|one| time(one) <= now() + AHEAD).map(Given::name).collect();
            prop_assert_eq!(&names, &due, "and none is lost");
            for one in &merged {
                let same = all.iter().filter(|other| other.name() == one.name() && time(other) <= now() + AHEAD);
                prop_assert!(same.into_iter().all(|other| one.rank(time(one)) <= other.rank(time(other))), "the best of each");
            }
            let mut turned = all;
            turned.reverse();
            let times = |list: &[Given]| list.iter().map(|one| (one.name(), time(one))).collect::<Vec<_>>();
            prop_assert_eq!(times(&merge(turned, usize::MAX, now())), times(&merged), "in whatever order the lists come");
            prop_assert_eq!(times(&merge(merged.clone(), 5, now())), times(&merged[..merged.len().min(5)]), "of many the newest");
        }
    }

    proptest! {
        #[test]
        fn parts_put_together_are_the_whole(all in prop::collection::vec(posts(), 0..80), most in 1..9_usize) {
            let whole: Vec<String> = merge(all.clone(), usize::MAX, now()).iter().map(Given::name).collect();
            let (mut met, mut mark) = (Vec::new(), None);
            for _ in 0..=whole.len() {
                let found = part(all.clone(), mark.as_ref(), None, most, now());
                met.extend(found.given.iter().map(Given::name));
                mark = found.end.map(|end| Mark::of(&end.cursor()).expect("its own cursor leads on"));
                if mark.is_none() { break }
            }
            prop_assert_eq!(met, whole, "in the same order, each once");
        }
    }

    #[test]
    fn what_may_be_incomplete_waits() {
        let at = |hour: u8| {
            let at = format!("2026-03-01T{hour:02}:00:00Z");
            given(&format!("https://a.example/{hour}"), &at, Because::Person, None, false)
        };
        let known = |hour: i64| Some(now() - jiff::SignedDuration::from_hours(12 - hour));
        let found = part(vec![at(9), at(8), at(7), at(6)], None, known(8), 9, now());
        assert_eq!((found.given.len(), found.end.is_some()), (2, true), "down to where every list is known");
        let on = part(vec![at(9), at(8), at(7), at(6)], found.end.as_ref(), known(8), 9, now());
        assert_eq!((on.given.len(), on.end == found.end), (0, true), "nothing yet, and the place is the same");
        let on = part(vec![at(9), at(8), at(7), at(6)], found.end.as_ref(), None, 9, now());
        assert_eq!((on.given.len(), on.end), (2, None), "the rest, and the end");
        for strange in ["", "x", "2026-03-01T08:00:00Z", "yesterday https://a.example/1"] {
            assert_eq!(Mark::of(&Cursor(strange.into())), None, "{strange}");
        }
    }

    #[test]
    fn of_one_post_what_helps_most_stands() {
        let tag = || Because::Tag("a".into());
        let at = |minute: u8| format!("2026-03-01T10:{minute:02}:00Z");
        let one = "https://a.example/1";
        let stands = |all: Vec<Given>| {
            let mut merged = merge(all, 9, now());
            assert_eq!(merged.len(), 1, "one post");
            merged.remove(0)
        };
        let here = given(one, &at(1), tag(), None, false);
        let there = given(one, &at(1), Because::Person, Some("b.example"), false);
        assert_eq!(stands(vec![there, here.clone()]), here, "what can be opened right here");
        let boost = given(one, &at(30), Because::Person, None, true);
        assert_eq!(stands(vec![boost.clone(), here.clone()]), here, "the post, not a boost that would move it up");
        let again = given(one, &at(50), Because::Person, None, true);
        assert_eq!(stands(vec![again, boost.clone()]), boost, "of boosts the first");
        let person = given(one, &at(1), Because::Person, None, false);
        assert_eq!(stands(vec![here, person.clone()]), person, "whom one picked, before the hashtag");
    }

    #[test]
    fn a_long_merge_is_no_work() {
        crate::growth::grows("posts of a guest's Home", [400, 3_200], |many| {
            let all: Vec<Given> = (0..many)
                .map(|number| {
                    given(
                        &format!("https://a.example/{}", number / 2),
                        "2026-03-01T10:00:00Z",
                        Because::Person,
                        None,
                        false,
                    )
                })
                .collect();
            move || drop(merge(all.clone(), 120, now()))
        });
    }
}
