//! `POST /api/v1/statuses`: <https://docs.joinmastodon.org/methods/statuses/#create>
//!
//! Since 0.0. Needs a log-in (write:statuses).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{MediaId, Status, StatusId, Visibility};
use reqwest::Method;

/// Sends a post.
#[derive(Clone, Debug)]
pub struct CreateStatus<'a> {
    /// What it says; may be empty with media.
    pub status: &'a str,
    /// Who can see it; none for the account's default.
    pub visibility: Option<Visibility>,
    /// ISO 639 code of its language.
    pub language: Option<&'a str>,
    /// Content warning; empty for none.
    pub spoiler_text: &'a str,
    /// Media are to be hidden at first.
    pub sensitive: bool,
    /// What it answers.
    pub in_reply_to_id: Option<&'a StatusId>,
    /// Attachments that were uploaded before, in order.
    pub media_ids: &'a [MediaId],
    /// Names this post and no other: sent twice within the hour, Mastodon posts it once (snac does not know it).
    pub idempotency_key: &'a str,
}

impl Endpoint for CreateStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_status";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses"]
    }

    fn body(&self) -> Body {
        let mut form = vec![("status", self.status.to_owned())];
        form.extend(self.visibility.iter().map(|visibility| ("visibility", visibility.as_str().to_owned())));
        form.extend(self.language.map(|language| ("language", language.to_owned())));
        if !self.spoiler_text.is_empty() {
            form.push(("spoiler_text", self.spoiler_text.to_owned()));
        }
        if self.sensitive {
            form.push(("sensitive", "true".to_owned()));
        }
        form.extend(self.in_reply_to_id.map(|id| ("in_reply_to_id", id.to_string())));
        form.extend(self.media_ids.iter().map(|id| ("media_ids[]", id.to_string())));
        Body::Form(form)
    }

    fn idempotency_key(&self) -> Option<&str> {
        Some(self.idempotency_key).filter(|key| !key.is_empty())
    }
}
