//! `POST /api/v1/statuses/:id/translate`: <https://docs.joinmastodon.org/methods/statuses/#translate>
//!
//! Since 4.0. Needs a log-in (read:statuses). Only what everyone may read, and only where the server has somebody who translates.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{StatusId, Translation};
use reqwest::Method;

/// A post in another language.
#[derive(Clone, Debug)]
pub struct TranslateStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
    /// Into which language, as servers know it; none for the one that the account has chosen there.
    pub language: Option<&'a str>,
}

impl Endpoint for TranslateStatus<'_> {
    type Reply = Translation;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "translate_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "translate"]
    }

    fn body(&self) -> Body {
        Body::Form(self.language.map(|language| ("lang", language.to_owned())).into_iter().collect())
    }
}
