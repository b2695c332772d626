//! `DELETE /api/v2/filters/:id`: <https://docs.joinmastodon.org/methods/filters/#delete>
//!
//! Since 4.0. Needs a log-in (write:filters).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Takes a filter away.
#[derive(Clone, Debug)]
pub struct DeleteFilter<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for DeleteFilter<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_filter";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "filters", self.id.as_str()]
    }
}
