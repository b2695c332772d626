//! `GET /api/v1/accounts/familiar_followers`: <https://docs.joinmastodon.org/methods/accounts/#familiar_followers>
//!
//! Since 3.5. Needs a log-in (read:follows).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, FamiliarFollowers};
use crate::api::page::List;
use reqwest::Method;

/// Those whom the reader follows and who follow somebody.
#[derive(Clone, Debug)]
pub struct GetFamiliarFollowers<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for GetFamiliarFollowers<'_> {
    type Reply = List<FamiliarFollowers>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_familiar_followers";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "familiar_followers"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("id[]", self.id.to_string())]
    }
}
