//! `GET /api/v1/instance`: <https://docs.joinmastodon.org/methods/instance/#v1>
//!
//! Since 1.1. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::V1Instance;
use reqwest::Method;

/// What a server says of itself, old form.
#[derive(Clone, Debug)]
pub struct GetV1Instance;

impl Endpoint for GetV1Instance {
    type Reply = V1Instance;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_v1_instance";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "instance"]
    }
}
