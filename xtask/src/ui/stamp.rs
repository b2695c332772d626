//! What the present `ui/dist` was made of, so that the same is not made twice.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    fault::Fault,
    repo::Repo,
    ui::{Profile, Sizes, assets::Asset, words},
};

/// A digest of everything that goes into `ui/dist`.
#[derive(Debug)]
pub(crate) struct Stamp(String);

#[derive(Serialize, Deserialize)]
struct Kept {
    digest: String,
    sizes: Sizes,
}

impl Stamp {
    pub(crate) fn of(
        profile: Profile,
        wasm: &[u8],
        assets: &[Asset],
        (words, licences): (&words::All, &[u8]),
        wasm_opt: Option<&Path>,
    ) -> Result<Self, Fault> {
        let mut digest = Sha256::new();
        // The tools count too: another wasm-bindgen or wasm-opt makes another dist of the same module.
        digest.update(format!("{profile:?} {} {wasm_opt:?}", env!("CARGO_PKG_VERSION")));
        digest.update(include_str!("bind.rs"));
        digest.update(include_str!("split.rs"));
        digest.update(include_str!("styles.rs"));
        digest.update(Sha256::digest(wasm));
        for asset in assets {
            digest.update(asset.place.as_os_str().as_encoded_bytes());
            digest.update(Sha256::digest(std::fs::read(&asset.source).map_err(Fault::file(&asset.source))?));
        }
        for (language, text) in words {
            digest.update(language);
            digest.update(Sha256::digest(text));
        }
        digest.update(licences);
        Ok(Self(format!("{:x}", digest.finalize())))
    }

    /// The sizes of the present `ui/dist`, if it was made of the same.
    pub(crate) fn unchanged(&self, repo: &Repo) -> Option<Sizes> {
        let kept: Kept = serde_json::from_slice(&std::fs::read(place(repo)).ok()?).ok()?;
        (kept.digest == self.0 && kept.sizes.fit(&repo.path("ui/dist"))).then_some(kept.sizes)
    }

    /// Remembers what `ui/dist` is made of now.
    pub(crate) fn keep(&self, repo: &Repo, sizes: Sizes) -> Result<(), Fault> {
        let path = place(repo);
        let folder = repo.path("target");
        std::fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
        let kept = serde_json::to_vec(&Kept { digest: self.0.clone(), sizes }).expect("numbers and text serialise");
        std::fs::write(&path, kept).map_err(Fault::file(path))
    }
}

/// Beside the clone's own builds, since each clone has its own `ui/dist`; not inside it, for all of that is shipped.
fn place(repo: &Repo) -> PathBuf {
    repo.path("target/ui-dist.json")
}
