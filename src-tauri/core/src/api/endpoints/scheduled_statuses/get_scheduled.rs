//! `GET /api/v1/scheduled_statuses/:id`: <https://docs.joinmastodon.org/methods/scheduled_statuses/#get-one>
//!
//! Since 2.7. Needs a log-in (read:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{EntityId, ScheduledStatus};
use reqwest::Method;

/// One post that waits for its time.
#[derive(Clone, Debug)]
pub struct GetScheduled<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for GetScheduled<'_> {
    type Reply = ScheduledStatus;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_scheduled";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "scheduled_statuses", self.id.as_str()]
    }
}
