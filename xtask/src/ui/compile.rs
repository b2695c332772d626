//! The wasm module, by cargo.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo, setup::wasm::Toolchain, shared, ui::Profile};

/// Compiles `trente-ui` and gives the bytes of the module.
pub(crate) fn compile(repo: &Repo, toolchain: &Toolchain, profile: Profile) -> Result<Vec<u8>, Fault> {
    shared::forget_other_clones(repo, &repo.cache(toolchain.target_folder()), &["wasm32-unknown-unknown"])?;
    let mut cargo = command(repo, toolchain, "build");
    cargo.args(["--profile", profile.cargo_name()]).arg("--config").arg(nowhere(&cargo_home()?));
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

/// A crate's source is named after the crate, not after the home of whoever compiles it: places in messages would differ, and tell
/// of it. Paths of our own are short already, since cargo compiles them from the top of the workspace.
fn nowhere(cargo_home: &Path) -> String {
    let flag = format!("--remap-path-prefix={}=/crates", cargo_home.join("registry/src").display());
    format!("target.wasm32-unknown-unknown.rustflags=[{}]", serde_json::Value::from(flag))
}

/// Where cargo keeps what it fetched.
///
/// # Errors
/// When there is no home folder and none is named.
pub(crate) fn cargo_home() -> Result<PathBuf, Fault> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || std::env::home_dir().map(|home| home.join(".cargo"));
    named.or_else(home).ok_or_else(|| Fault::missing("no home folder", "set CARGO_HOME to where cargo keeps crates"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn homes_are_written_as_cargo_reads_them() {
        let told = nowhere(Path::new(r"C:\Users\a b"));
        let (key, value) = told.split_once('=').expect("a key and a value");
        assert_eq!(key, "target.wasm32-unknown-unknown.rustflags", "joined to those of .cargo/config.toml");
        let flags: Vec<String> = serde_json::from_str(value).expect("TOML writes such a list as JSON does");
        assert!(
            flags[0].starts_with(r"--remap-path-prefix=C:\Users\a b") && flags[0].ends_with("=/crates"),
            "{flags:?}"
        );
    }
}
