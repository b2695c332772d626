//! `GET /api/v1/media/:id`: <https://docs.joinmastodon.org/methods/media/#get>
//!
//! Since 3.1.3. Needs a log-in (write:media).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{MediaAttachment, MediaId};
use reqwest::Method;

/// An attachment that was uploaded. 206 while it is being worked on.
#[derive(Clone, Debug)]
pub struct GetMedia<'a> {
    /// Which.
    pub id: &'a MediaId,
}

impl Endpoint for GetMedia<'_> {
    type Reply = MediaAttachment;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_media";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "media", self.id.as_str()]
    }
}
