//! `DELETE /api/v1/statuses/:id?delete_media=false`: <https://docs.joinmastodon.org/methods/statuses/#delete>
//!
//! Since 0.0, the parameter since 4.4: media were kept before, too. Needs a log-in (write:statuses).
//! 30 in 30 minutes.

use crate::api::endpoint::Endpoint;
use crate::api::entities::StatusId;
use reqwest::Method;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Deletes one's own post so that it can be written anew: the server keeps its media for about a day.
#[derive(Clone, Debug)]
pub struct RedraftStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

/// What the server says of a post that it deleted. Others than Mastodon may say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redrafted {
    /// What was written, where the server tells.
    pub text: Option<String>,
    /// The type in which it was written, as `text/markdown` (glitch-soc, GoToSocial).
    pub content_type: Option<String>,
}

impl<'de> Deserialize<'de> for Redrafted {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        let told = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Self { text: told("text"), content_type: told("content_type") })
    }
}

impl Endpoint for RedraftStatus<'_> {
    type Reply = Redrafted;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "redraft_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str()]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("delete_media", "false".to_owned())]
    }
}
