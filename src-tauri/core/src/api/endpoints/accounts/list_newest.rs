//! `GET /api/v1/accounts/:id/statuses`: <https://docs.joinmastodon.org/methods/accounts/#statuses>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Status};
use crate::api::page::List;
use reqwest::Method;

/// The few newest posts of a person, answers among them.
#[derive(Clone, Debug)]
pub struct ListNewest<'a> {
    /// Whose.
    pub id: &'a AccountId,
}

impl ListNewest<'_> {
    /// How many there are at most.
    pub const MOST: usize = 5;
}

impl Endpoint for ListNewest<'_> {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_newest";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "statuses"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", Self::MOST.to_string()), ("exclude_reblogs", "true".to_owned())]
    }
}
