//! `DELETE /api/v1/lists/:id`: <https://docs.joinmastodon.org/methods/lists/#delete>
//!
//! Since 2.1. Needs a log-in (write:lists).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Deletes a list; the people in it stay followed.
#[derive(Clone, Debug)]
pub struct DeleteList<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for DeleteList<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_list";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists", self.id.as_str()]
    }
}
