//! Where things are: the clone, the person's cache, cargo's target folder.

use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// The clone that this xtask was built from, and the cache folder that all clones share.
#[derive(Debug, Clone)]
pub(crate) struct Repo {
    root: PathBuf,
    cache: PathBuf,
}

impl Repo {
    /// Finds both and creates the cache folder.
    pub(crate) fn find() -> Result<Self, Fault> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ stands inside the repo").to_path_buf();
        let cache = cache_home()?.join("trente");
        std::fs::create_dir_all(&cache).map_err(Fault::file(&cache))?;
        Ok(Self { root, cache })
    }

    /// A path inside the clone.
    pub(crate) fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join(inside)
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
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
