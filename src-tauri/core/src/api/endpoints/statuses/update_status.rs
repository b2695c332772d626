//! `PUT /api/v1/statuses/:id`: <https://docs.joinmastodon.org/methods/statuses/#edit>
//!
//! Since 3.5. Needs a log-in (write:statuses).

use super::CreatePoll;
use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{MediaId, Status, StatusId};
use reqwest::Method;
use serde_json::json;

/// Changes one's own post. What is left out goes: all that is to stay is named.
#[derive(Clone, Debug)]
pub struct UpdateStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
    /// What it says; may be empty with media.
    pub status: &'a str,
    /// Content warning; empty for none.
    pub spoiler_text: &'a str,
    /// Media are to be hidden at first.
    pub sensitive: bool,
    /// ISO 639 code of its language; none leaves it as it is.
    pub language: Option<&'a str>,
    /// The type in which it is written (glitch-soc, GoToSocial); none for the server's own.
    pub content_type: Option<&'static str>,
    /// Its attachments, in order: those that it has, and others that were uploaded.
    pub media_ids: &'a [MediaId],
    /// What is said anew of attachments that it has.
    pub media_attributes: &'a [MediaChange<'a>],
    /// Its poll. With other options, or another way of choosing, the server forgets all votes.
    pub poll: Option<CreatePoll<'a>>,
}

/// What an attachment of a post is to be told as.
#[derive(Clone, Debug)]
pub struct MediaChange<'a> {
    /// Which.
    pub id: &'a MediaId,
    /// What it shows, in words; empty for none.
    pub description: &'a str,
    /// The point that stays visible, x and y from -1 to 1, y upwards.
    pub focus: (f64, f64),
}

impl Endpoint for UpdateStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::PUT;
    const NAME: &'static str = "update_status";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str()]
    }

    /// JSON: in a form, servers put the parts of several attachments together in ways of their own.
    fn body(&self) -> Body {
        let ids: Vec<&str> = self.media_ids.iter().map(MediaId::as_str).collect();
        let mut body = json!({
            "status": self.status,
            "spoiler_text": self.spoiler_text,
            "sensitive": self.sensitive,
            "media_ids": ids,
        });
        if let Some(language) = self.language {
            body["language"] = json!(language);
        }
        if let Some(kind) = self.content_type {
            body["content_type"] = json!(kind);
        }
        if !self.media_attributes.is_empty() {
            let changes = self.media_attributes.iter().map(|change| {
                let (x, y) = change.focus;
                json!({ "id": change.id.as_str(), "description": change.description, "focus": format!("{x:.2},{y:.2}") })
            });
            body["media_attributes"] = changes.collect();
        }
        if let Some(poll) = &self.poll {
            body["poll"] = json!({ "options": poll.options, "expires_in": poll.expires_in, "multiple": poll.multiple });
        }
        Body::Json(body)
    }
}
