//! Reading a directory that anybody may have written.

use super::{Directory, Listed, Names, text};
use crate::api::{json, lenient};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The most servers that are taken: ten times what there are on the whole net.
const MOST_SERVERS: usize = 200_000;
/// The most languages and topics of one server.
const MOST_WORDS: usize = 16;

/// What was read is no directory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotADirectory {
    /// No JSON.
    #[error("not JSON")]
    Json(#[from] serde_json::Error),
    /// JSON of another shape.
    #[error("not a list of servers")]
    Shape,
    /// A list in which no server can be read.
    #[error("a list without a single server")]
    Empty,
}

/// An entry as it comes. A field of the wrong type is as good as missing; only a server without a domain is none.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Raw {
    #[serde(deserialize_with = "lenient::text")]
    domain: String,
    #[serde(deserialize_with = "lenient::text")]
    version: String,
    #[serde(deserialize_with = "lenient::list")]
    languages: Vec<String>,
    #[serde(deserialize_with = "lenient::text")]
    language: String,
    #[serde(deserialize_with = "lenient::text")]
    region: String,
    #[serde(deserialize_with = "lenient::list")]
    categories: Vec<String>,
    #[serde(deserialize_with = "lenient::text")]
    category: String,
    #[serde(deserialize_with = "lenient::count")]
    total_users: Option<u64>,
    #[serde(deserialize_with = "lenient::count")]
    last_week_users: Option<u64>,
    /// What is not told, or not understood, counts as "a person has to approve": nobody is promised what may not be.
    #[serde(deserialize_with = "lenient::option")]
    approval_required: Option<bool>,
}

impl Raw {
    fn listed(self, names: Names) -> Option<Listed> {
        let primary_first = |primary: String, all: Vec<String>, clean: fn(&str) -> Option<String>| {
            let mut words: Vec<String> = Vec::new();
            for word in std::iter::once(primary).chain(all).filter_map(|word| clean(&word)) {
                if words.len() < MOST_WORDS && !words.contains(&word) {
                    words.push(word);
                }
            }
            words
        };
        Some(Listed {
            domain: text::domain(&self.domain, names)?,
            version: text::version(&self.version).unwrap_or_default(),
            languages: primary_first(self.language, self.languages, text::language),
            region: text::word(&self.region).unwrap_or_default(),
            categories: primary_first(self.category, self.categories, text::word),
            total_users: self.total_users.unwrap_or_default(),
            last_week_users: self.last_week_users.unwrap_or_default(),
            approval_required: self.approval_required.unwrap_or(true),
        })
    }
}

pub(super) fn read(text: &[u8], names: Names) -> Result<Directory, NotADirectory> {
    let (entries, day) = match json::value_up_to(MOST_SERVERS, text)? {
        Value::Array(entries) => (entries, None),
        Value::Object(mut object) => {
            let day = object.get("day").and_then(Value::as_str).and_then(text::day);
            match object.remove("servers") {
                Some(Value::Array(entries)) => (entries, day),
                _ => return Err(NotADirectory::Shape),
            }
        }
        _ => return Err(NotADirectory::Shape),
    };
    let mut servers = BTreeMap::new();
    for entry in entries.into_iter() {
        let raw = serde_json::from_value::<Raw>(entry).ok();
        if let Some(listed) = raw.and_then(|raw| raw.listed(names)) {
            // Of two entries for one domain the first counts.
            servers.entry(listed.domain.clone()).or_insert(listed);
        }
    }
    if servers.is_empty() {
        return Err(NotADirectory::Empty);
    }
    Ok(Directory { day, servers: servers.into_values().collect() })
}
