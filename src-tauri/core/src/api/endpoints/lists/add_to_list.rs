//! `POST /api/v1/lists/:id/accounts`: <https://docs.joinmastodon.org/methods/lists/#accounts-add>
//!
//! Since 2.1. Needs a log-in (write:lists). Only people whom the reader follows.

use crate::api::endpoint::{Body, Endpoint, Nothing};
use crate::api::entities::{AccountId, EntityId};
use reqwest::Method;

/// Puts people on a list.
#[derive(Clone, Debug)]
pub struct AddToList<'a> {
    /// Which list.
    pub id: &'a EntityId,
    /// Whom.
    pub accounts: &'a [AccountId],
}

impl Endpoint for AddToList<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "add_to_list";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists", self.id.as_str(), "accounts"]
    }

    fn body(&self) -> Body {
        Body::Form(self.accounts.iter().map(|id| ("account_ids[]", id.to_string())).collect())
    }
}
