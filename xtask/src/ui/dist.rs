//! `ui/dist`, replaced as a whole.

use std::path::{Path, PathBuf};

use crate::{fault::Fault, repo::Repo};

/// A new `ui/dist` that is being filled beside the old one. Dropped before it is in place, it leaves nothing behind.
#[derive(Debug)]
pub(crate) struct Dist {
    new: PathBuf,
    place: PathBuf,
}

impl Dist {
    pub(crate) fn begin(repo: &Repo) -> Result<Self, Fault> {
        let dist = Self { new: repo.path("ui/dist.new"), place: repo.path("ui/dist") };
        remove(&dist.new)?;
        std::fs::create_dir_all(&dist.new).map_err(Fault::file(&dist.new))?;
        Ok(dist)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.new
    }

    /// Swaps the new folder in. Whoever reads `ui/dist` finds the old or the new one, never half of each.
    pub(crate) fn put_in_place(self) -> Result<(), Fault> {
        let old = self.place.with_extension("old");
        remove(&old)?;
        if self.place.exists() {
            std::fs::rename(&self.place, &old).map_err(Fault::file(&self.place))?;
        }
        std::fs::rename(&self.new, &self.place).map_err(Fault::file(&self.place))?;
        remove(&old)
    }
}

impl Drop for Dist {
    fn drop(&mut self) {
        // After the swap there is nothing to remove, and a failure here must not hide the one that led here.
        let _ = std::fs::remove_dir_all(&self.new);
    }
}

fn remove(folder: &Path) -> Result<(), Fault> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Fault::file(folder)(error)),
        _ => Ok(()),
    }
}
