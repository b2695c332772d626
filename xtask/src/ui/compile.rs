//! The wasm module, by cargo.

use std::{fs, path::Path, process::Command};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo, setup::wasm::Toolchain, shared, ui::Profile};

/// Compiles `trente-ui` and gives the bytes of the module.
pub(crate) fn compile(repo: &Repo, toolchain: &Toolchain, profile: Profile) -> Result<Vec<u8>, Fault> {
    shared::forget_other_clones(repo, &repo.cache(toolchain.target_folder()), &["wasm32-unknown-unknown"])?;
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
