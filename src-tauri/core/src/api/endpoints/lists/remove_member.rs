//! `DELETE /api/v1/lists/:id/accounts`: <https://docs.joinmastodon.org/methods/lists/#accounts-remove>
//!
//! Since 2.1. Needs a log-in (write:lists).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::{AccountId, EntityId};
use reqwest::Method;

/// Takes somebody out of a list.
#[derive(Clone, Debug)]
pub struct RemoveMember<'a> {
    /// Which list.
    pub id: &'a EntityId,
    /// Whom.
    pub person: &'a AccountId,
}

impl Endpoint for RemoveMember<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "remove_member";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists", self.id.as_str(), "accounts"]
    }

    // In the address: what stands between takes no body with a DELETE.
    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("account_ids[]", self.person.to_string())]
    }
}
