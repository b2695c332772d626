//! What menus and shops read, in files.

use std::path::{Path, PathBuf};

use super::{about::About, changes, entry, metainfo, texts::Texts};
use crate::{fault::Fault, repo::Repo};

/// Where these files are.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(crate) metainfo: PathBuf,
    pub(crate) entry: PathBuf,
}

impl Listing {
    /// Writes them into this folder, which is made.
    pub(crate) fn write(repo: &Repo, about: &About, texts: &Texts, folder: &Path) -> Result<Self, Fault> {
        std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
        let releases = changes::releases(&changelog(repo)?, about);
        let listing =
            Self { metainfo: folder.join(format!("{}.metainfo.xml", about.id)), entry: folder.join(about.entry()) };
        let write = |path: &Path, text: String| std::fs::write(path, text).map_err(Fault::file(path));
        write(&listing.metainfo, metainfo::metainfo(about, texts, &releases))?;
        write(&listing.entry, entry::entry(about, texts))?;
        Ok(listing)
    }
}

/// The text of `CHANGELOG.md`.
pub(crate) fn changelog(repo: &Repo) -> Result<String, Fault> {
    let path = repo.path("CHANGELOG.md");
    std::fs::read_to_string(&path).map_err(Fault::file(&path))
}
