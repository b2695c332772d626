//! `GET /api/v1/emails/check_confirmation`: <https://docs.joinmastodon.org/methods/emails/>
//!
//! Needs a log-in in any state (read:accounts).

use crate::api::endpoint::Endpoint;
use reqwest::Method;

/// Whether the mail's link was followed.
#[derive(Clone, Debug)]
pub struct CheckConfirmation;

impl Endpoint for CheckConfirmation {
    type Reply = bool;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "check_confirmation";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "emails", "check_confirmation"]
    }
}
