//! `POST /api/v1/statuses` with `scheduled_at`: <https://docs.joinmastodon.org/methods/statuses/#create>
//!
//! Since 2.7. Needs a log-in (write:statuses). The time has to be five minutes ahead at least; sooner ones are sent at once by
//! old servers and refused by new ones.

use crate::api::endpoint::{Body, Endpoint};
use crate::api::endpoints::statuses::CreateStatus;
use crate::api::entities::ScheduledStatus;
use reqwest::Method;

/// Hands the server a post that it is to send later.
#[derive(Clone, Debug)]
pub struct ScheduleStatus<'a> {
    /// The post.
    pub post: CreateStatus<'a>,
    /// When, RFC 3339.
    pub scheduled_at: &'a str,
}

impl Endpoint for ScheduleStatus<'_> {
    type Reply = ScheduledStatus;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "schedule_status";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        self.post.path()
    }

    fn body(&self) -> Body {
        match self.post.body() {
            Body::Form(mut form) => {
                form.push(("scheduled_at", self.scheduled_at.to_owned()));
                Body::Form(form)
            }
            other => other,
        }
    }

    fn idempotency_key(&self) -> Option<&str> {
        self.post.idempotency_key()
    }
}
