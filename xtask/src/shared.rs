//! Target folders in the cache: all clones share them.

use std::{
    fs::{self, File},
    path::Path,
};

use crate::{fault::Fault, repo::Repo};

/// Cargo puts each clone's artefacts at the same place: whoever builds holds this until it has read its own. `name` is that of
/// the file that is locked.
pub(crate) fn lock(repo: &Repo, name: &str) -> Result<File, Fault> {
    let path = repo.cache(name);
    let file = File::create(&path).map_err(Fault::file(&path))?;
    file.lock().map_err(Fault::file(&path))?;
    Ok(file)
}

/// Cargo tells whether something is stale by times alone, and another clone's files may be older than what was made of
/// ours: when another clone built last, our own crates are made anew. What they depend on stays.
pub(crate) fn forget_other_clones(repo: &Repo, target: &Path, triples: &[&str]) -> Result<(), Fault> {
    let stamp = target.join("clone");
    let own = repo.root().to_string_lossy();
    if fs::read_to_string(&stamp).is_ok_and(|last| last == own) {
        return Ok(());
    }
    let below = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    // Per profile, for this machine (build scripts) and for each target.
    let folders = below(target).chain(triples.iter().flat_map(|triple| below(&target.join(triple))));
    for folder in folders {
        for unit in below(&folder.join(".fingerprint")) {
            let name = unit.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with("trente-") {
                fs::remove_dir_all(&unit).map_err(Fault::file(&unit))?;
            }
        }
    }
    fs::create_dir_all(target).map_err(Fault::file(target))?;
    fs::write(&stamp, own.as_bytes()).map_err(Fault::file(&stamp))
}
