//! `POST /api/v1/filters`: <https://docs.joinmastodon.org/methods/filters/#create-v1>
//!
//! Since 2.4.3. Needs a log-in (write:filters).

use super::create_filter::EVERYWHERE;
use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::V1Filter;
use reqwest::Method;

/// Makes a filter in its old form.
#[derive(Clone, Debug)]
pub struct CreatePhrase<'a> {
    /// What it looks for, as a whole word.
    pub phrase: &'a str,
    /// The server leaves out what matches, for good.
    pub irreversible: bool,
    /// In how many seconds it ends; none for never.
    pub expires_in: Option<u32>,
}

impl Endpoint for CreatePhrase<'_> {
    type Reply = V1Filter;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_phrase";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "filters"]
    }

    fn body(&self) -> Body {
        let mut form = vec![("phrase", self.phrase.to_owned()), ("whole_word", "true".to_owned())];
        form.push(("irreversible", self.irreversible.to_string()));
        form.extend(EVERYWHERE.map(|place| ("context[]", place.to_owned())));
        form.extend(self.expires_in.map(|seconds| ("expires_in", seconds.to_string())));
        Body::Form(form)
    }
}
