//! `DELETE /api/v1/filters/:id`: <https://docs.joinmastodon.org/methods/filters/#delete-v1>
//!
//! Since 2.4.3. Needs a log-in (write:filters).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Takes a filter in its old form away.
#[derive(Clone, Debug)]
pub struct DeletePhrase<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for DeletePhrase<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_phrase";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "filters", self.id.as_str()]
    }
}
