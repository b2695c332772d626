//! `docs/site/downloads.json`: which files people install, and where those of the newest release lie.

use serde::Deserialize;

use crate::{fault::Fault, repo::Repo};

/// The only place that says so.
const FILE: &str = "docs/site/downloads.json";

/// What there is to get.
#[derive(Debug, Deserialize)]
pub(crate) struct Downloads {
    /// None as long as nothing went out.
    pub(super) release: Option<Release>,
    /// What one types to have it without a release.
    pub(super) build: String,
    pub(super) groups: Vec<Group>,
}

/// What went out.
#[derive(Debug, Deserialize)]
pub(super) struct Release {
    pub(super) version: String,
    /// Where its files lie, without a slash at the end.
    pub(super) at: String,
}

/// A system.
#[derive(Debug, Deserialize)]
pub(super) struct Group {
    pub(super) system: String,
    /// As `site.js` calls it.
    pub(super) runs: String,
    pub(super) rows: Vec<Row>,
}

/// A kind of that system.
#[derive(Debug, Deserialize)]
pub(super) struct Row {
    /// None for all others, or where it is the only one.
    pub(super) of: Option<String>,
    /// With `VERSION` where that stands.
    pub(super) names: Vec<String>,
}

impl Downloads {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is not there or not as it should be.
    pub(crate) fn read(repo: &Repo) -> Result<Self, Fault> {
        let path = repo.path(FILE);
        let text = std::fs::read_to_string(&path).map_err(Fault::file(&path))?;
        serde_json::from_str(&text).map_err(|source| Fault::Json { path, source })
    }

    /// All names, with this version in them.
    pub(crate) fn names(&self, version: &str) -> Vec<String> {
        let names = self.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.names);
        names.map(|name| name.replace("VERSION", version)).collect()
    }
}
