//! What forks of Mastodon know of posts and Mastodon does not: those that stay on the server, and those written with Markdown.

use super::answer::{Refusal, flag, text as parameter};
use super::{Shared, StrictServer};
use serde_json::{Map, Value};

const PLAIN: &str = "text/plain";

impl StrictServer {
    /// In which type a post was written, by its id.
    pub fn kind_of(&self, id: &str) -> Option<String> {
        self.shared.world().kinds.get(id).cloned()
    }
}

/// Whether a post stays here, where this server knows such posts, and in which type it is written.
pub(super) fn written(shared: &Shared, map: &Map<String, Value>) -> Result<(Option<bool>, String), Refusal> {
    let switches = shared.switches();
    let knows = switches.gotosocial || ["+glitch", "hometown"].iter().any(|name| switches.version_ends.contains(name));
    let asked = Some(parameter(map, "content_type")).filter(|kind| !kind.is_empty() && !switches.post_types.is_empty());
    let kind = asked.unwrap_or_else(|| PLAIN.to_owned());
    if kind != PLAIN && !switches.post_types.contains(&kind.as_str()) {
        return Err(Refusal::new(422, "Validation failed: Content type is not included in the list"));
    }
    Ok((knows.then(|| flag(map, "local_only")), kind))
}
