//! `GET /api/v1/instance/privacy_policy`: <https://docs.joinmastodon.org/methods/instance/#privacy_policy>
//!
//! Since 4.0. Open to guests.

use crate::api::endpoint::Endpoint;
use crate::api::entities::PrivacyPolicy;
use reqwest::Method;

/// What a server does with what it knows of people.
#[derive(Clone, Debug)]
pub struct GetPrivacyPolicy;

impl Endpoint for GetPrivacyPolicy {
    type Reply = PrivacyPolicy;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_privacy_policy";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "instance", "privacy_policy"]
    }
}
