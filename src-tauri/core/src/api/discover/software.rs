//! `GET /.well-known/nodeinfo`: <https://nodeinfo.diaspora.software/protocol>
//!
//! Tells any server of the fediverse apart: "this is a Lemmy server" is a better sentence than "not Mastodon".

use crate::api::Client;
use crate::api::client::decode;
use crate::api::entities::{NodeInfo, NodeInfoLinks};
use crate::api::error::plain;
use url::Url;

/// The versions of the format that are read, best first.
const FORMATS: &[&str] = &["/2.1", "/2.0", "/1.1", "/1.0"];

/// What a server says of its software; none when it does not.
pub(super) async fn node_info(client: &Client) -> Option<NodeInfo> {
    let mut url = client.origin().url().clone();
    url.set_path("/.well-known/nodeinfo");
    let received = client.text("get_node_info_links", url.clone()).await.ok()?;
    let NodeInfoLinks { links } = decode(&received.body).ok()?;
    let best = FORMATS.iter().find_map(|format| links.iter().find(|link| link.rel.ends_with(format)))?;
    let document: Url = url.join(&best.href).ok()?;
    if !client.origin().may_lead_to(&document) {
        return None;
    }
    let received = client.text("get_node_info", document).await.ok()?;
    decode(&received.body).ok()
}

/// The software's name in lower case, as plain text.
pub(super) fn name(node: &NodeInfo) -> String {
    plain(&node.software.name).to_lowercase()
}

/// Software that answers Mastodon apps, by the name it gives itself.
const KIN: &[&str] = &[
    "mastodon",
    "akkoma",
    "catodon",
    "fedibird",
    "firefish",
    "friendica",
    "glitchcafe",
    "gotosocial",
    "hometown",
    "iceshrimp",
    "mitra",
    "pixelfed",
    "pleroma",
    "rebased",
    "sharkey",
    "snac",
    "takahe",
];

/// Whether Mastodon apps can log in to it, as far as its name tells.
pub(super) fn speaks_mastodon(name: &str) -> bool {
    KIN.contains(&name)
}
