//! Which server to join: what is known of servers, who looks for one, and what is recommended to them.
//!
//! All of it but [`ask`] and [`refresh`] is pure: the same directory, wishes and luck give the same answer. `cargo xtask wave` sends millions of newcomers through these very functions.

pub mod ask;
pub mod luck;
pub mod merit;
mod near;
pub mod preflight;
pub mod rank;
mod read;
pub mod refresh;
pub mod region;
pub mod roles;
pub mod seeker;
pub mod step;
mod text;

pub use read::NotADirectory;

use serde::Serialize;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use trente_contract::directory::KnownServer;

/// What is known of one server: facts, in letters that cannot harm.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Domain in ASCII; with port when the directory is on this machine.
    pub domain: String,
    /// Version of its software as major and minor number, `4.6`; empty when it is not told.
    pub version: String,
    /// Its languages, the primary first; the first part of their BCP 47 tags in lower case.
    pub languages: Vec<String>,
    /// Its part of the world as the directory names it, `europe`; empty when it is not told.
    pub region: String,
    /// What it is about, the primary first: `general`, `art`.
    pub categories: Vec<String>,
    /// People with an account; 0 when it is not told.
    pub total_users: u64,
    /// People active in the last week.
    pub last_week_users: u64,
    /// A person has to approve each account.
    pub approval_required: bool,
}

/// What is known of all servers that are listed, in the order of their domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// The day of these facts, as `2026-07-22`.
    pub day: Option<String>,
    /// Each domain once.
    pub servers: Vec<Listed>,
}

/// Which servers a directory may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Servers on the net.
    Public,
    /// Also servers on this machine: the directory is there itself.
    Local,
}

static BUNDLED: LazyLock<Arc<Directory>> = LazyLock::new(|| {
    let text = include_bytes!("directory/bundled.json");
    Arc::new(Directory::read(text, Names::Public).expect("the bundled file is written and tested by this project"))
});

impl Directory {
    /// The one that came with the app.
    pub fn bundled() -> Arc<Self> {
        BUNDLED.clone()
    }

    /// Reads `[{..}, ..]`, as <https://api.joinmastodon.org/servers> gives it, or `{"day": "..", "servers": [..]}`, as
    /// [`Directory::write`] does. An entry that cannot be read is left out; so is a server that is not to be named.
    ///
    /// # Errors
    /// When it is no such list, or nothing of it can be read.
    pub fn read(text: &[u8], names: Names) -> Result<Self, NotADirectory> {
        read::read(text, names)
    }

    /// As JSON with one server a line, so that a new version is read as a list of changes.
    pub fn write(&self) -> String {
        let mut text = format!("{{\"day\":{},\"servers\":[", serde_json::json!(self.day));
        for (place, server) in self.servers.iter().enumerate() {
            text.push_str(if place == 0 { "\n" } else { ",\n" });
            text.push_str(&serde_json::to_string(server).expect("texts and numbers have a JSON form"));
        }
        text.push_str("\n]}\n");
        text
    }

    /// Topics that a server has, the most common first; `general` and `regional` say nothing of what people like.
    pub fn topics(&self) -> Vec<String> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for category in self.servers.iter().flat_map(|server| &server.categories) {
            *counts.entry(category).or_default() += 1;
        }
        let mut topics: Vec<_> = counts.into_iter().filter(|(topic, _)| !merit::is_general(topic)).collect();
        topics.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        topics.into_iter().map(|(topic, _)| topic.to_owned()).collect()
    }

    /// Servers whose domain, or a part of it after a dot, begins with what was typed; the largest first.
    pub fn complete(&self, typed: &str, most: usize) -> Vec<KnownServer> {
        let typed = text::domain_begun(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        // `social.viv` and `viv` both find social.vivaldi.net; those that begin so come before.
        let place = |server: &Listed| {
            let later =
                || server.domain.match_indices('.').any(|(dot, _)| server.domain[dot + 1..].starts_with(&typed));
            if server.domain.starts_with(&typed) { Some(0) } else { later().then_some(1) }
        };
        let mut found: Vec<_> = self.servers.iter().filter_map(|server| Some((place(server)?, server))).collect();
        found.sort_by_key(|(place, server)| (*place, std::cmp::Reverse(server.last_week_users)));
        let known =
            |server: &Listed| KnownServer { domain: server.domain.clone(), weekly_people: server.last_week_users };
        found.into_iter().take(most).map(|(_, server)| known(server)).collect()
    }
}

#[cfg(test)]
mod tests;
