//! `GET /api/v2/instance`: <https://docs.joinmastodon.org/methods/instance/#v2>
//!
//! Since 4.0. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Instance;
use reqwest::Method;

/// What a server says of itself.
#[derive(Clone, Debug)]
pub struct GetInstance;

impl Endpoint for GetInstance {
    type Reply = Instance;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_instance";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "instance"]
    }
}
