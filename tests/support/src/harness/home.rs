//! What the app keeps on a device, in a folder that goes away with the test.

use super::Trouble;
use std::path::{Path, PathBuf};

/// A person's folders. Outlives windows, so that restarts can be tested.
#[derive(Debug)]
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    /// An empty one.
    ///
    /// # Errors
    /// When the temporary folder cannot be written.
    pub fn new() -> Result<Self, Trouble> {
        let folder = tempfile::tempdir().map_err(Trouble::file("a temporary folder"))?;
        let home = Self { folder };
        for part in ["data", "config/gtk-3.0", "cache", "run", "bin"] {
            std::fs::create_dir_all(home.path(part)).map_err(Trouble::file(part))?;
        }
        Ok(home)
    }

    pub(super) fn path(&self, part: &str) -> PathBuf {
        self.folder.path().join(part)
    }

    /// The folder under which the app keeps its data.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// The folder of what the person set, of all programs.
    pub fn config(&self) -> PathBuf {
        self.path("config")
    }

    /// The folder under which the app keeps what it could fetch again.
    pub fn cache(&self) -> PathBuf {
        self.path("cache")
    }

    /// What the app and its driver printed, a file a start.
    pub fn logs(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.path()).into_iter().flatten().flatten();
        let log = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("log-"));
        entries.map(|entry| entry.path()).filter(log).collect()
    }

    /// Every file the app has written for good, with its size; for looking after secrets.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        collect(&self.data(), &mut found);
        found
    }
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}
