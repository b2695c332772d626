//! The wasm module, by cargo.

use std::{
    fs::{self, File},
    path::Path,
    process::Command,
};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo, setup::wasm::Toolchain, ui::Profile};

/// The target folder is shared by all clones, and cargo puts each clone's module at the same place there: whoever
/// builds holds this until it has read its own.
pub(crate) fn lock(repo: &Repo) -> Result<File, Fault> {
    let path = repo.cache("ui.lock");
    let file = File::create(&path).map_err(Fault::file(&path))?;
    file.lock().map_err(Fault::file(&path))?;
    Ok(file)
}

/// Compiles `trente-ui` and gives the bytes of the module.
pub(crate) fn compile(repo: &Repo, toolchain: &Toolchain, profile: Profile) -> Result<Vec<u8>, Fault> {
    forget_other_clones(repo, &repo.cache(toolchain.target_folder()))?;
    let mut cargo = command(repo, toolchain, "build");
    cargo.args(["--profile", profile.cargo_name()]);
    program::run(&mut cargo)?;
    // Asked a second time it builds nothing and only tells where the module is.
    let messages = program::output(cargo.args(["--quiet", "--message-format=json"]))?;
    let path = messages.lines().filter_map(module).next_back().ok_or_else(|| {
        Fault::missing("cargo built no trente-ui.wasm", "see that ui/Cargo.toml has a binary target trente-ui")
    })?;
    fs::read(&path).map_err(Fault::file(&path))
}

/// Cargo tells whether something is stale by times alone, and another clone's files may be older than what was made of
/// ours: when another clone built last, our own crates are made anew. What they depend on stays.
fn forget_other_clones(repo: &Repo, target: &Path) -> Result<(), Fault> {
    let stamp = target.join("clone");
    let own = repo.root().to_string_lossy();
    if fs::read_to_string(&stamp).is_ok_and(|last| last == own) {
        return Ok(());
    }
    let below = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    // Per profile, for this machine (build scripts) and for wasm.
    for folder in below(target).chain(below(&target.join("wasm32-unknown-unknown"))) {
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

/// `cargo VERB` for the window's crate and target, for the toolchain that can do it.
pub(crate) fn command(repo: &Repo, toolchain: &Toolchain, verb: &str) -> Command {
    let mut cargo = toolchain.cargo();
    cargo.current_dir(repo.root()).arg(verb).args(toolchain.cargo_arguments());
    cargo.args(["--package", "trente-ui", "--target", "wasm32-unknown-unknown"]);
    cargo.env("CARGO_TARGET_DIR", repo.cache(toolchain.target_folder()));
    cargo
}

#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    filenames: Vec<String>,
}

fn module(line: &str) -> Option<String> {
    let message: Message = serde_json::from_str(line).ok()?;
    let is_module = |path: &String| Path::new(path).extension().is_some_and(|extension| extension == "wasm");
    message.filenames.into_iter().find(is_module)
}
