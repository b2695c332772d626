//! The posts under all hashtags that somebody follows, as one list.
//!
//! A server gives few hashtags at once, so they are asked for in groups, and what comes is laid together: no post stands there
//! before it is known that none is missing above it.

use crate::api::endpoints::timelines::GetTags;
use crate::api::entities::Status;
use crate::api::page::after;
use crate::api::{ApiError, Page, moment};
use crate::ground::Asking;
use crate::reading::{Readership, followed};
use futures_util::future::try_join_all;
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::HashSet;
use trente_contract::ids::Cursor;
use url::form_urlencoded::{Serializer, parse};

/// The most hashtags of one list: Mastodon takes one and four more.
pub(super) const MOST_TAGS: usize = 5;
/// So many hashtags are read: each group is a request a page.
const MOST: usize = 40;

/// Hashtags that are asked for together, and where their list goes on; at its beginning without a cursor.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    tags: Vec<String>,
    cursor: Option<Cursor>,
}

/// A page of all of them. Nobody who follows none is asked anything more.
pub(super) async fn page(asking: &Asking, cursor: Option<&Cursor>) -> Result<Page<Status>, ApiError> {
    let groups = match cursor {
        Some(cursor) => read(cursor),
        None => {
            let reader = Readership { client: &asking.client, own_id: asking.own_id.as_deref() };
            let tags: Vec<String> = followed(reader).await?.into_iter().take(MOST).collect();
            tags.chunks(MOST_TAGS).map(|tags| Group { tags: tags.to_vec(), cursor: None }).collect()
        }
    };
    let asked = groups.into_iter().map(async |group| {
        let page = asking.client.page(&GetTags { tags: &group.tags }, group.cursor.as_ref()).await?;
        Ok::<_, ApiError>((group, page))
    });
    let (items, left) = lay(try_join_all(asked).await?);
    Ok(of(items, write(&left)))
}

fn of(items: Vec<Status>, next: Option<Cursor>) -> Page<Status> {
    Page { items, next, prev: None, building: false, refresh: None, left_out: 0 }
}

fn time(status: &Status) -> Timestamp {
    moment(&status.created_at).unwrap_or(Timestamp::MIN)
}

/// What can be shown of these pages, newest first and each post once, and where the lists go on.
fn lay(pages: Vec<(Group, Page<Status>)>) -> (Vec<Status>, Vec<Group>) {
    // Older than this may be missing: a list that goes on has told of nothing older.
    let sure = pages.iter().filter(|(_, page)| page.next.is_some());
    let sure = sure.filter_map(|(_, page)| page.items.iter().map(time).min()).max();
    let (mut shown, mut left) = (Vec::new(), Vec::new());
    for (group, page) in pages {
        let whole = page.items.len();
        let known = page.items.iter().take_while(|status| sure.is_none_or(|sure| time(status) >= sure)).count();
        let cursor = match page.items.get(..known).and_then(<[Status]>::last) {
            _ if known == whole => page.next,
            Some(last) => Some(after(last.id.as_str())),
            None => group.cursor.clone().or_else(|| Some(Cursor(String::new()))),
        };
        shown.extend(page.items.into_iter().take(known));
        left.extend(cursor.map(|cursor| Group { cursor: Some(cursor), ..group }));
    }
    shown.sort_by_key(|status| Reverse(time(status)));
    let mut seen = HashSet::new();
    shown.retain(|status| seen.insert(status.id.clone()));
    (shown, left)
}

/// The groups as a cursor; none when all lists are at their end.
fn write(groups: &[Group]) -> Option<Cursor> {
    let mut words = Serializer::new(String::new());
    for group in groups {
        words.append_pair("at", group.cursor.as_ref().map_or("", Cursor::as_str));
        words.extend_pairs(group.tags.iter().map(|tag| ("tag", tag)));
    }
    (!groups.is_empty()).then(|| Cursor(words.finish()))
}

fn read(cursor: &Cursor) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (name, value) in parse(cursor.as_str().as_bytes()).into_owned() {
        match (name.as_str(), groups.last_mut()) {
            ("at", _) => {
                let cursor = (!value.is_empty()).then_some(Cursor(value));
                groups.push(Group { tags: Vec::new(), cursor });
            }
            (_, Some(group)) => group.tags.push(value),
            (_, None) => {}
        }
    }
    groups.retain(|group| !group.tags.is_empty());
    groups.truncate(MOST.div_ceil(MOST_TAGS));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn post(number: u32) -> Status {
        let at = Timestamp::from_second(1_700_000_000 + i64::from(number)).expect("a time");
        let post = json!({ "id": number.to_string(), "created_at": at.to_string(), "account": { "id": "1" } });
        serde_json::from_value(post).expect("a post")
    }

    /// What a server gives of a list, newest first.
    fn ask(list: &[u32], group: &Group, most: usize) -> Page<Status> {
        let from = group.cursor.as_ref().and_then(|cursor| cursor.as_str().strip_prefix("max_id=")?.parse().ok());
        let mut left: Vec<u32> = list.iter().copied().filter(|one| from.is_none_or(|from: u32| *one < from)).collect();
        left.sort_unstable_by_key(|one| Reverse(*one));
        let more = left.len() > most;
        left.truncate(most);
        let next = left.last().filter(|_| more).map(|last| after(&last.to_string()));
        of(left.into_iter().map(post).collect(), next)
    }

    #[test]
    fn a_cursor_leads_back_to_the_groups() {
        let groups = vec![
            Group { tags: vec!["tide".into(), "a&b".into()], cursor: Some(Cursor("max_id=7&limit=2".into())) },
            Group { tags: vec!["été".into()], cursor: None },
        ];
        let cursor = write(&groups).expect("there are some");
        assert_eq!(read(&cursor), groups, "whatever stands in it");
        assert_eq!(write(&[]), None, "the end");
        assert_eq!(read(&Cursor("tag=x&at=".into())), [], "nonsense asks for nothing");
    }

    proptest! {
        #[test]
        fn nothing_is_missing_and_nothing_out_of_order(
            lists in proptest::collection::vec(proptest::collection::btree_set(0..60_u32, 0..25), 1..4),
            most in 1..6_usize,
        ) {
            let lists: Vec<Vec<u32>> = lists.into_iter().map(|list| list.into_iter().collect()).collect();
            let mut groups: Vec<Group> =
                (0..lists.len()).map(|at| Group { tags: vec![at.to_string()], cursor: None }).collect();
            let mut read_so_far: Vec<u32> = Vec::new();
            for turn in 0.. {
                prop_assert!(turn < 200, "it comes to an end");
                let pages = groups.into_iter().map(|group| {
                    let page = ask(&lists[group.tags[0].parse::<usize>().expect("a number")], &group, most);
                    (group, page)
                });
                let (items, left) = lay(pages.collect());
                // The same post under two hashtags may come on two pages: the window knows it by its id.
                let new: Vec<u32> = items.iter().filter_map(|one| one.id.as_str().parse().ok()).collect();
                read_so_far.extend(new);
                match write(&left) {
                    Some(cursor) => groups = read(&cursor),
                    None => break,
                }
            }
            read_so_far.dedup();
            let mut due: Vec<u32> = lists.concat();
            due.sort_unstable_by_key(|one| Reverse(*one));
            due.dedup();
            prop_assert_eq!(read_so_far, due, "newest first, each once");
        }
    }
}
