//! `GET /api/v1/follow_requests`: <https://docs.joinmastodon.org/methods/follow_requests/#get>
//!
//! Since 0.0. Needs a log-in (read:follows).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Account;
use crate::api::page::List;
use reqwest::Method;

/// Who asks to follow the reader, newest first. Goes on by `Link` headers alone.
#[derive(Clone, Debug)]
pub struct ListFollowRequests;

impl Endpoint for ListFollowRequests {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_follow_requests";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "follow_requests"]
    }
}

impl Paged for ListFollowRequests {
    type Item = Account;
}
