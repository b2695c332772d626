//! `GET /api/v1/accounts/relationships`: <https://docs.joinmastodon.org/methods/accounts/#relationships>
//!
//! Since 0.0. Needs a log-in (read:follows).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use crate::api::page::List;
use reqwest::Method;

/// How the reader stands to people.
#[derive(Clone, Debug)]
pub struct GetRelationships<'a> {
    /// To whom.
    pub ids: &'a [AccountId],
}

impl Endpoint for GetRelationships<'_> {
    type Reply = List<Relationship>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_relationships";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "relationships"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        self.ids.iter().map(|id| ("id[]", id.to_string())).collect()
    }
}
