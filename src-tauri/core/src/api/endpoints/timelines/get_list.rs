//! `GET /api/v1/timelines/list/:list_id`: <https://docs.joinmastodon.org/methods/timelines/#list>
//!
//! Since 2.1. Needs a log-in (read:lists).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts of a list's people, newest first.
#[derive(Clone, Debug)]
pub struct GetList<'a> {
    /// Which.
    pub id: &'a str,
}

impl Endpoint for GetList<'_> {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_list";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "timelines", "list", self.id]
    }
}

impl Paged for GetList<'_> {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
