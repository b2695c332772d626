//! Where things are: the clone, the person's cache, cargo's target folder.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::{fault::Fault, program};

/// What cargo tells of itself, as far as it is needed here.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
}

/// The clone that this xtask works on, and the cache folder that all clones share.
#[derive(Debug, Clone)]
pub(crate) struct Repo {
    root: PathBuf,
    cache: PathBuf,
}

impl Repo {
    /// Finds both and creates the cache folder.
    pub(crate) fn find() -> Result<Self, Fault> {
        // Asked at run time first: clones that share a target folder may find the program built by another one.
        let here = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&here).parent().expect("xtask/ stands inside the repo").to_path_buf();
        let cache = cache_home()?.join("trente");
        std::fs::create_dir_all(&cache).map_err(Fault::file(&cache))?;
        Ok(Self { root, cache })
    }

    /// Another copy of the sources, with another cache.
    pub(crate) fn at(root: &Path, cache: &Path) -> Self {
        Self { root: root.to_path_buf(), cache: cache.to_path_buf() }
    }

    /// A path inside the clone.
    pub(crate) fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join(inside)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The program `name` that cargo builds in this profile's folder, whether or not it is there yet.
    pub(crate) fn built(&self, profile: &str, name: &str) -> Result<PathBuf, Fault> {
        let arguments = ["metadata", "--format-version=1", "--no-deps", "--offline"];
        let text = program::output(program::cargo().args(arguments).current_dir(&self.root))?;
        let metadata: Metadata = serde_json::from_str(&text)
            .map_err(|source| Fault::Json { path: PathBuf::from("cargo metadata"), source })?;
        Ok(metadata.target_directory.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    }

    /// A path inside the cache folder.
    pub(crate) fn cache(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.cache.join(inside)
    }
}

/// `$XDG_CACHE_HOME`, or `.cache` at home, on every system: one rule is easier to tell than three.
fn cache_home() -> Result<PathBuf, Fault> {
    let named = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    named
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .ok_or_else(|| Fault::missing("no home folder", "set XDG_CACHE_HOME to a folder for caches"))
}
