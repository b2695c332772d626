//! `POST /api/v1/lists`: <https://docs.joinmastodon.org/methods/lists/#create>
//!
//! Since 2.1; `replies_policy` since 3.3, `exclusive` since 4.2. Needs a log-in (write:lists).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::AccountList;
use reqwest::Method;

/// Makes a list.
#[derive(Clone, Debug)]
pub struct CreateList<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Which replies stand in it: `followed`, `list`, `none`.
    pub replies_policy: &'a str,
    /// Its people's posts stay out of Home.
    pub exclusive: bool,
}

impl Endpoint for CreateList<'_> {
    type Reply = AccountList;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_list";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists"]
    }

    fn body(&self) -> Body {
        Body::Form(form(self.title, self.replies_policy, self.exclusive))
    }
}

/// What a list is, as a form.
pub(super) fn form(title: &str, replies_policy: &str, exclusive: bool) -> Vec<(&'static str, String)> {
    vec![
        ("title", title.to_owned()),
        ("replies_policy", replies_policy.to_owned()),
        ("exclusive", exclusive.to_string()),
    ]
}
