//! What comes back.

use reqwest::header::HeaderMap;
use url::Url;

/// An answer with what its headers told.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    /// What was asked for.
    pub body: T,
    /// The status, 200 to 299.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
    /// Where it came from, after all redirects.
    pub url: Url,
    /// Work that goes on (4.4).
    pub refresh: Option<AsyncRefresh>,
    /// How many parts could not be read and were left out.
    pub left_out: usize,
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
