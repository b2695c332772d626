//! `PUT /api/v1/scheduled_statuses/:id`: <https://docs.joinmastodon.org/methods/scheduled_statuses/#update>
//!
//! Since 2.7. Needs a log-in (write:statuses).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{EntityId, ScheduledStatus};
use reqwest::Method;

/// Changes when a post is to be sent; what it says cannot be changed.
#[derive(Clone, Debug)]
pub struct UpdateScheduled<'a> {
    /// Which.
    pub id: &'a EntityId,
    /// When, RFC 3339.
    pub scheduled_at: &'a str,
}

impl Endpoint for UpdateScheduled<'_> {
    type Reply = ScheduledStatus;
    const METHOD: Method = Method::PUT;
    const NAME: &'static str = "update_scheduled";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "scheduled_statuses", self.id.as_str()]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("scheduled_at", self.scheduled_at.to_owned())])
    }
}
