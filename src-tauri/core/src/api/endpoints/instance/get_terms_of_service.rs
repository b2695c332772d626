//! `GET /api/v1/instance/terms_of_service`: <https://docs.joinmastodon.org/methods/instance/#terms_of_service>
//!
//! Since 4.4. Open to guests; 404 where there are none.

use crate::api::endpoint::Endpoint;
use crate::api::entities::TermsOfService;
use reqwest::Method;

/// What a server and its people promise each other.
#[derive(Clone, Debug)]
pub struct GetTermsOfService;

impl Endpoint for GetTermsOfService {
    type Reply = TermsOfService;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_terms_of_service";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "instance", "terms_of_service"]
    }
}
