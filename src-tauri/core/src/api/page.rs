//! Pieces of lists.

use super::answer::{Answer, AsyncRefresh};
use super::entities::{
    Account, AccountList, Conversation, CustomEmoji, FamiliarFollowers, FeaturedTag, Filter, Notification,
    NotificationRequest, Relationship, ScheduledStatus, Status, StatusEdit, Suggestion, Tag, TrendsLink, V1Filter,
};
use super::lenient;
use super::link::Links;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use trente_contract::ids::Cursor;

/// One page of a list, as the server ordered it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// What is on it. May be empty although there is a next page.
    pub items: Vec<T>,
    /// Where older things begin; none at the end.
    pub next: Option<Cursor>,
    /// Where newer things begin.
    pub prev: Option<Cursor>,
    /// The server is still putting this list together (206).
    pub building: bool,
    /// The server works on more of it (4.4).
    pub refresh: Option<AsyncRefresh>,
    /// How many items, or parts of items, could not be read and were left out.
    pub left_out: usize,
}

impl<T> Page<T> {
    /// The same page of other things.
    pub fn map<U>(self, turn: impl FnMut(T) -> U) -> Page<U> {
        let Self { items, next, prev, building, refresh, left_out } = self;
        Page { items: items.into_iter().map(turn).collect(), next, prev, building, refresh, left_out }
    }
}

/// What servers list page by page.
pub trait Listed: DeserializeOwned {
    /// The most of one page, however many a server sends. Pages of Mastodon hold 80 at most.
    const MOST: usize = 80;
}

impl Listed for Account {}
impl Listed for FamiliarFollowers {}
impl Listed for FeaturedTag {}
impl Listed for Conversation {}
impl Listed for Notification {}
impl Listed for NotificationRequest {}
impl Listed for Relationship {}
impl Listed for ScheduledStatus {}
impl Listed for Status {}
impl Listed for Suggestion {}
impl Listed for TrendsLink {}

impl Listed for CustomEmoji {
    /// All come in one answer; some servers have copied those of many others.
    const MOST: usize = 20_000;
}

impl Listed for AccountList {
    /// Mastodon lets people make 50.
    const MOST: usize = 200;
}

impl Listed for StatusEdit {
    /// Who changes a post more often is a machine.
    const MOST: usize = 200;
}

impl Listed for Tag {
    /// Followed ones come 100 at a time, and 200 when that is asked for.
    const MOST: usize = 200;
}

impl Listed for Filter {
    /// Who made more made them with a machine.
    const MOST: usize = 500;
}

impl Listed for V1Filter {
    /// Each post is looked through for each of them.
    const MOST: usize = 500;
}

impl Listed for String {
    /// Domains come 200 at a time at most.
    const MOST: usize = 200;
}

/// A list in an answer: elements that cannot be read, and those beyond [`Listed::MOST`], are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List<T>(pub Vec<T>);

impl<'de, T: Listed> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // A list of the wrong shape altogether is an error: an empty page would be a lie.
        let values = Vec::<serde_json::Value>::deserialize(from)?;
        Ok(Self(lenient::elements(values, T::MOST)))
    }
}

/// What each list of a server that goes on by offset began with when it was asked for last: a server that does not know offsets
/// gives the same page again and again.
#[derive(Default)]
pub(crate) struct Begins(Mutex<HashMap<&'static str, String>>);

impl Begins {
    fn leads_in_circles(&self, list: &'static str, offset: usize, first: Option<String>) -> bool {
        let mut begins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match (offset, first) {
            (0, Some(first)) => {
                begins.insert(list, first);
                false
            }
            (_, first) => first.is_some() && begins.get(list) == first.as_ref(),
        }
    }
}

/// Builds the page from an answer. Where a server sends no `Link` header about pages, the list goes on by how many items there
/// were (`by_offset`: the list's name, and what is remembered of it), else after the last id, and before the first. `asked` is the cursor this page
/// was asked for with: a server that ignores it must not lead in circles.
pub(crate) fn page<T: Listed>(
    answer: Answer<List<T>>,
    asked: Option<&Cursor>,
    id: impl Fn(&T) -> Option<String>,
    by_offset: Option<(&'static str, &Begins)>,
) -> Page<T> {
    let Answer { body: List(mut items), status, headers, refresh, left_out, .. } = answer;
    let Links { mut next, mut prev, given } = Links::of(&headers);
    // The server's own link leads on behind what was cut off here.
    let cut = items.len() + left_out > T::MOST;
    if let (Some((list, begins)), false) = (by_offset, given) {
        let before = asked.and_then(offset).unwrap_or_default();
        if begins.leads_in_circles(list, before, items.first().and_then(&id)) {
            items.clear();
        }
        next = (!items.is_empty()).then(|| cursor("offset", &(before + items.len()).to_string()));
    } else if (!given || cut)
        && let Some(id) = items.last().and_then(&id)
    {
        next = Some(cursor("max_id", &id));
    }
    if !given && by_offset.is_none() {
        prev = items.first().and_then(id).map(|id| cursor("min_id", &id));
    }
    let next = next.filter(|next| Some(next) != asked);
    Page { items, next, prev, building: status == 206, refresh, left_out }
}

/// By what is asked for what follows an item, where the server's own cursor is not known.
pub(crate) fn after(id: &str) -> Cursor {
    cursor("max_id", id)
}

/// By what is asked for what is newer than an item.
pub(crate) fn since(id: &str) -> Cursor {
    cursor("since_id", id)
}

fn cursor(name: &str, value: &str) -> Cursor {
    Cursor(url::form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish())
}

/// Where what an answer lists goes on, when the list is only a part of it: by the `Link` header, else after `last`, the oldest id.
pub(crate) fn goes_on<T>(answer: &Answer<T>, asked: Option<&Cursor>, last: Option<&str>) -> Option<Cursor> {
    let Links { next, given, .. } = Links::of(&answer.headers);
    let next = if given { next } else { last.map(|id| cursor("max_id", id)) };
    next.filter(|next| Some(next) != asked)
}

fn offset(cursor: &Cursor) -> Option<usize> {
    let mut parts = url::form_urlencoded::parse(cursor.as_str().as_bytes());
    parts.find(|(key, _)| key == "offset").and_then(|(_, value)| value.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refresh_is_read() {
        let due = AsyncRefresh { id: "ImNvbnRleHQ".to_owned(), retry: 7 };
        assert_eq!(
            AsyncRefresh::read(r#"id="ImNvbnRleHQ", retry=7, result_count=2"#),
            Some(due),
            "as Mastodon sends it"
        );
        assert_eq!(AsyncRefresh::read("retry=7"), None, "without a name there is nothing to ask for");
    }

    fn tags(count: usize) -> String {
        let tags: Vec<String> = (0..count).map(|number| format!(r#"{{"name": "{number}"}}"#)).collect();
        format!("[{}]", tags.join(","))
    }

    #[test]
    fn a_list_of_the_wrong_shape_is_no_empty_page() {
        assert!(serde_json::from_str::<List<Tag>>("{}").is_err(), "a map is no list");
        let List(good) = serde_json::from_str::<List<Tag>>(r#"[{"name": "a"}, {}, {"name": "b"}]"#).expect("a list");
        assert_eq!(good.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["a", "b"], "the good ones stay");
    }

    #[test]
    fn a_page_without_links_goes_on_both_ways_by_its_ids() {
        let url = url::Url::parse("https://a.example/").expect("an address");
        let body = serde_json::from_str::<List<Tag>>(&tags(3)).expect("a list");
        let headers = reqwest::header::HeaderMap::new();
        let answer = Answer { body, status: 200, headers, url, refresh: None, left_out: 0 };
        let page = page(answer, None, |tag| Some(tag.name.clone()), None);
        assert_eq!(page.next, Some(after("2")), "older ones");
        assert_eq!(page.prev, Some("min_id=0".into()), "newer ones");
    }

    #[test]
    fn a_page_has_an_end_and_the_next_begins_there() {
        let most = <Tag as Listed>::MOST;
        for (sent, kept, next) in [(most, most, "by=link".to_owned()), (100_000, most, format!("max_id={}", most - 1))]
        {
            let (body, left_out) =
                lenient::counting(|| serde_json::from_str::<List<Tag>>(&tags(sent)).expect("a list"));
            assert_eq!(left_out, sent - kept, "what was cut off of {sent} is counted");
            let mut headers = reqwest::header::HeaderMap::new();
            let link = r#"<https://a.example/api/v1/followed_tags?by=link>; rel="next""#;
            headers.insert("link", link.parse().expect("a header"));
            let url = url::Url::parse("https://a.example/").expect("an address");
            let answer = Answer { body, status: 200, headers, url, refresh: None, left_out };
            let page = page(answer, None, |tag| Some(tag.name.clone()), None);
            assert_eq!(page.items.len(), kept, "of {sent}");
            assert_eq!(page.next, Some(Cursor(next)), "nothing between two pages is lost, of {sent}");
        }
    }
}
