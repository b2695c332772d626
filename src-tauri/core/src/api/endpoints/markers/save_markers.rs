//! `POST /api/v1/markers`: <https://docs.joinmastodon.org/methods/markers/#create>
//!
//! Since 3.0. Needs a log-in (write:statuses).

use crate::api::endpoint::{Body, Endpoint, Nothing};
use crate::api::entities::StatusId;
use reqwest::Method;

/// Notes up to where Home was read.
#[derive(Clone, Copy, Debug)]
pub struct SaveMarkers<'a> {
    /// The newest entry that was read.
    pub home: &'a StatusId,
}

impl Endpoint for SaveMarkers<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "save_markers";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "markers"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("home[last_read_id]", self.home.to_string())])
    }
}
