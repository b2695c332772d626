//! `GET /api/v1/scheduled_statuses`: <https://docs.joinmastodon.org/methods/scheduled_statuses/#get>
//!
//! Since 2.7. Needs a log-in (read:statuses).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::ScheduledStatus;
use crate::api::page::List;
use reqwest::Method;

/// Posts that wait for their time, the one that was scheduled last first.
#[derive(Clone, Debug)]
pub struct ListScheduled;

impl Endpoint for ListScheduled {
    type Reply = List<ScheduledStatus>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_scheduled";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "scheduled_statuses"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

impl Paged for ListScheduled {
    type Item = ScheduledStatus;

    fn id_of(item: &ScheduledStatus) -> Option<String> {
        Some(item.id.to_string())
    }
}
