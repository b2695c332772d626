//! `GET /api/v1/statuses/:id/favourited_by`: <https://docs.joinmastodon.org/methods/statuses/#favourited_by>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Account, StatusId};
use crate::api::page::List;
use reqwest::Method;

/// Who favourited a post, the latest first, as far as the server knows.
#[derive(Clone, Debug)]
pub struct ListFavouritedBy<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for ListFavouritedBy<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_favourited_by";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "favourited_by"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListFavouritedBy<'_> {
    type Item = Account;
}
