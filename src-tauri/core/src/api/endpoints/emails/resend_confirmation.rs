//! `POST /api/v1/emails/confirmations`: <https://docs.joinmastodon.org/methods/emails/#confirmation>
//!
//! Since 3.4. Needs the log-in of an account that is not confirmed yet, by the app that made it; 5 in 30 minutes.

use crate::api::endpoint::{Body, Endpoint, Nothing};
use reqwest::Method;

/// Sends the mail again.
#[derive(Clone, Debug)]
pub struct ResendConfirmation<'a> {
    /// The right address; none for the same.
    pub email: Option<&'a str>,
}

impl Endpoint for ResendConfirmation<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "resend_confirmation";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "emails", "confirmations"]
    }

    fn body(&self) -> Body {
        Body::Form(self.email.map(|email| ("email", email.to_owned())).into_iter().collect())
    }
}
