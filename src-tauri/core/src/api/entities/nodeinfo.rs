//! What any server of the fediverse says of its software: <https://nodeinfo.diaspora.software/protocol>

use crate::api::lenient::{count, flag, list, or_default, text};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// `/.well-known/nodeinfo`: where the documents are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeInfoLinks {
    /// One a version of the format.
    #[serde(deserialize_with = "list")]
    pub links: Vec<NodeInfoLink>,
}

/// One document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeInfoLink {
    /// Its format, `http://nodeinfo.diaspora.software/ns/schema/2.0`.
    #[serde(deserialize_with = "text")]
    pub rel: String,
    /// Where it is.
    #[serde(deserialize_with = "text")]
    pub href: String,
}

/// The document itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NodeInfo {
    /// Version of the format.
    #[serde(default, deserialize_with = "text")]
    pub version: String,
    /// The software.
    pub software: Software,
    /// `activitypub`, `diaspora`, ...; other shapes are kept out.
    #[serde(default, deserialize_with = "list")]
    pub protocols: Vec<String>,
    /// Signing up is possible.
    #[serde(default, rename = "openRegistrations", deserialize_with = "flag")]
    pub open_registrations: bool,
    /// Numbers.
    #[serde(default, deserialize_with = "or_default")]
    pub usage: NodeInfoUsage,
    /// Whatever else.
    #[serde(default)]
    pub metadata: Value,
}

/// A server's software.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Software {
    /// `mastodon`, `gotosocial`, `lemmy`, ...; as the server wrote it.
    pub name: String,
    /// As it says.
    #[serde(default, deserialize_with = "text")]
    pub version: String,
}

/// Use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeInfoUsage {
    /// People.
    #[serde(deserialize_with = "or_default")]
    pub users: NodeInfoUsers,
}

/// People.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NodeInfoUsers {
    /// All.
    #[serde(deserialize_with = "count")]
    pub total: Option<u64>,
    /// Active in the last month.
    #[serde(rename = "activeMonth", deserialize_with = "count")]
    pub active_month: Option<u64>,
}
