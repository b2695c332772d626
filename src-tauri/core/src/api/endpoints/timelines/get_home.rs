//! `GET /api/v1/timelines/home`: <https://docs.joinmastodon.org/methods/timelines/#home>
//!
//! Since 0.0. Needs a log-in (read:statuses).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts of the people one follows, newest first. 206 while the server is still putting it together.
#[derive(Clone, Debug, Default)]
pub struct GetHome;

impl Endpoint for GetHome {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_home";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "timelines", "home"]
    }
}

impl Paged for GetHome {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
