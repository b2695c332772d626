//! `GET /api/v1/statuses/:id/reblogged_by`: <https://docs.joinmastodon.org/methods/statuses/#reblogged_by>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Account, StatusId};
use crate::api::page::List;
use reqwest::Method;

/// Who boosted a post, the latest first, as far as the server knows.
#[derive(Clone, Debug)]
pub struct ListRebloggedBy<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for ListRebloggedBy<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_reblogged_by";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "reblogged_by"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListRebloggedBy<'_> {
    type Item = Account;
}
