//! `DELETE /api/v1/scheduled_statuses/:id`: <https://docs.joinmastodon.org/methods/scheduled_statuses/#cancel>
//!
//! Since 2.7. Needs a log-in (write:statuses).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Takes a post back before its time.
#[derive(Clone, Debug)]
pub struct DeleteScheduled<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for DeleteScheduled<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_scheduled";
    // A second time it is not there, which would look as if it had gone out.
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "scheduled_statuses", self.id.as_str()]
    }
}
