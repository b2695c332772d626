//! Folders in the cache that are made once for each version of what they are made from.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::{console, fault::Fault, repo::Repo};

/// The mark inside a folder that says that it was finished. It is written last, so that a folder whose making was cut
/// short is made anew.
const MARK: &str = ".finished";

/// The folder `group/<digest of recipe>`, filled by `make` unless that was done before.
///
/// `recipe` is the text of all that decides the contents: versions, a lock file.
pub(crate) fn folder(
    repo: &Repo,
    group: &str,
    recipe: &str,
    what: &str,
    make: impl FnOnce(&Path) -> Result<(), Fault>,
) -> Result<PathBuf, Fault> {
    let digest = format!("{:x}", Sha256::digest(recipe));
    let folder = repo.cache(group).join(&digest[..12]);
    let mark = folder.join(MARK);
    if mark.exists() {
        return Ok(folder);
    }
    console::step(format!("set-up: {what}"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(Fault::file(&folder))?;
    }
    std::fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
    make(&folder)?;
    std::fs::write(&mark, recipe).map_err(Fault::file(&mark))?;
    Ok(folder)
}
