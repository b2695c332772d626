//! What an endpoint is.

use super::page::{List, Listed};
use reqwest::Method;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// One thing that can be asked of a server. The value holds the parameters.
pub trait Endpoint: Sync {
    /// What comes back.
    type Reply: DeserializeOwned + Send;
    /// How it is asked.
    const METHOD: Method;
    /// Short name for errors and logs, as `get_status`. Holds no parameter.
    const NAME: &'static str;
    /// Doing it twice does no more than doing it once: it may be tried again by itself.
    const REPEATABLE: bool = false;
    /// Doing it twice does harm, trying it again does none when it surely was not done: then it may be tried again by itself.
    const WHEN_UNDONE: bool = false;
    /// The most bytes of its answer, where real ones are larger than what is taken of others.
    const CAP: Option<u64> = None;

    /// The path's segments, not yet encoded.
    fn path(&self) -> Vec<&str>;

    /// The query, not yet encoded.
    fn query(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// What is sent along.
    fn body(&self) -> Body {
        Body::None
    }

    /// Names what is to be done, so that servers that know such names do it once. Mastodon writes the name down only when it
    /// is done, and forgets it after an hour; others do not know it: it is no leave to try again.
    fn idempotency_key(&self) -> Option<&str> {
        None
    }
}

/// An endpoint that gives a list page by page.
pub trait Paged: Endpoint<Reply = List<Self::Item>> {
    /// What is listed.
    type Item: Listed + Send;

    /// The list goes on by how many items were given already, where the server sends no `Link` header.
    const BY_OFFSET: bool = false;

    /// The id by which older items are asked for, where the server sends no `Link` header; none where that does not help.
    fn id_of(_item: &Self::Item) -> Option<String> {
        None
    }
}

/// What is sent along with a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Nothing.
    None,
    /// `application/x-www-form-urlencoded`: every server takes this.
    Form(Vec<(&'static str, String)>),
    /// `application/json`.
    Json(Value),
}

/// An answer of which only the success matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Nothing;

impl<'de> Deserialize<'de> for Nothing {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        serde::de::IgnoredAny::deserialize(from).map(|_| Self)
    }
}
