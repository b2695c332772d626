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
    /// A poll (2.8).
    pub poll: Option<CreatePoll<'a>>,
    /// Who may quote it: `public`, `followers` or `nobody` (4.5); none for the account's default.
    pub quote_approval_policy: Option<&'static str>,
    /// The post that it quotes (4.5).
    pub quoted_status_id: Option<&'a StatusId>,
    /// It goes to no other server (glitch-soc, Hometown, GoToSocial).
    pub local_only: bool,
    /// The type in which it is written (glitch-soc, GoToSocial); none for the server's own.
    pub content_type: Option<&'static str>,
    /// Names this post and no other: sent twice within the hour, Mastodon posts it once (snac does not know it).
    pub idempotency_key: &'a str,
}

/// A poll that goes along.
#[derive(Clone, Debug)]
pub struct CreatePoll<'a> {
    /// The answers, in order.
    pub options: Vec<&'a str>,
    /// Several may be chosen.
    pub multiple: bool,
    /// How long it runs, in seconds.
    pub expires_in: u32,
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
        if let Some(poll) = &self.poll {
            form.extend(poll.options.iter().map(|option| ("poll[options][]", (*option).to_owned())));
            form.push(("poll[expires_in]", poll.expires_in.to_string()));
            form.push(("poll[multiple]", poll.multiple.to_string()));
        }
        form.extend(self.quoted_status_id.map(|id| ("quoted_status_id", id.to_string())));
        form.extend(self.quote_approval_policy.map(|policy| ("quote_approval_policy", policy.to_owned())));
        if self.local_only {
            form.push(("local_only", "true".to_owned()));
        }
        form.extend(self.content_type.map(|kind| ("content_type", kind.to_owned())));
        Body::Form(form)
    }

    fn idempotency_key(&self) -> Option<&str> {
        Some(self.idempotency_key).filter(|key| !key.is_empty())
    }
}
