//! `GET /api/v1/markers`: <https://docs.joinmastodon.org/methods/markers/#get>
//!
//! Since 3.0. Needs a log-in (read:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::Markers;
use reqwest::Method;

/// Up to where Home was read.
#[derive(Clone, Copy, Debug, Default)]
pub struct GetMarkers;

impl Endpoint for GetMarkers {
    type Reply = Markers;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_markers";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "markers"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("timeline[]", "home".to_owned())]
    }
}
