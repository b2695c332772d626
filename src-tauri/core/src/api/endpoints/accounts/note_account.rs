//! `POST /api/v1/accounts/:id/note`: <https://docs.joinmastodon.org/methods/accounts/#note>
//!
//! Since 3.2. Needs a log-in (write:accounts).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Keeps a note that only the reader sees. An empty one takes it away.
#[derive(Clone, Debug)]
pub struct NoteAccount<'a> {
    /// About whom.
    pub id: &'a AccountId,
    /// What is noted.
    pub comment: &'a str,
}

impl Endpoint for NoteAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "note_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "note"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("comment", self.comment.to_owned())])
    }
}
