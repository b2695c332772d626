//! Pieces of lists.

use super::endpoint::Answer;
use super::lenient;
use super::link::Links;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
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

/// A list in an answer: elements that cannot be read are left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List<T>(pub Vec<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // A list of the wrong shape altogether is an error: an empty page would be a lie.
        let values = Vec::<serde_json::Value>::deserialize(from)?;
        lenient::list(serde_json::Value::Array(values)).map(Self).map_err(serde::de::Error::custom)
    }
}

/// What the server says of work that goes on: <https://docs.joinmastodon.org/methods/async_refreshes/>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsyncRefresh {
    /// Names the work.
    pub id: String,
    /// Seconds until asking again is worth it.
    pub retry: u32,
}

impl AsyncRefresh {
    /// The header that carries it: `id="..", retry=5`.
    pub(crate) const HEADER: &'static str = "mastodon-async-refresh";

    /// Reads the header's text.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let value = |name: &str| {
            text.split(',')
                .filter_map(|part| part.split_once('='))
                .find_map(|(key, value)| key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"')))
        };
        let id = value("id").filter(|id| !id.is_empty())?.to_owned();
        Some(Self { id, retry: value("retry").and_then(|text| text.parse().ok()).unwrap_or(5) })
    }
}

/// Builds the page from an answer. `last_id` stands in where a server pages by `max_id` but sends no `Link` header;
/// `asked` is the cursor this page was asked for with, so that a server that ignores it does not lead in circles.
pub(crate) fn page<T>(
    answer: Answer<List<T>>,
    asked: Option<&Cursor>,
    last_id: impl Fn(&T) -> Option<String>,
) -> Page<T> {
    let Answer { body: List(items), status, headers, refresh, left_out, .. } = answer;
    let Links { mut next, prev, given } = Links::of(&headers);
    if !given && let Some(id) = items.last().and_then(last_id) {
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("max_id", &id).finish();
        next = Some(Cursor(query));
    }
    let next = next.filter(|next| Some(next) != asked);
    Page { items, next, prev, building: status == 206, refresh, left_out }
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

    #[test]
    fn a_list_of_the_wrong_shape_is_no_empty_page() {
        assert!(serde_json::from_str::<List<u8>>("{}").is_err(), "a map is no list");
        assert_eq!(
            serde_json::from_str::<List<u8>>("[1, {}, 2]").expect("a list"),
            List(vec![1, 2]),
            "the good ones stay"
        );
    }
}
