//! `PUT /api/v1/lists/:id`: <https://docs.joinmastodon.org/methods/lists/#update>
//!
//! Since 2.1; `replies_policy` since 3.3, `exclusive` since 4.2. Needs a log-in (write:lists).

use super::create_list::form;
use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{AccountList, EntityId};
use reqwest::Method;

/// Changes a list.
#[derive(Clone, Debug)]
pub struct UpdateList<'a> {
    /// Which.
    pub id: &'a EntityId,
    /// What it is called.
    pub title: &'a str,
    /// Which replies stand in it: `followed`, `list`, `none`.
    pub replies_policy: &'a str,
    /// Its people's posts stay out of Home.
    pub exclusive: bool,
}

impl Endpoint for UpdateList<'_> {
    type Reply = AccountList;
    const METHOD: Method = Method::PUT;
    const NAME: &'static str = "update_list";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists", self.id.as_str()]
    }

    fn body(&self) -> Body {
        Body::Form(form(self.title, self.replies_policy, self.exclusive))
    }
}
