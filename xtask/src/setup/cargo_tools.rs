//! Subcommands of cargo: those on the search path, or else prebuilt ones from the Python index.

use std::process::Command;

use crate::{fault::Fault, program, repo::Repo, setup::python};

/// `cargo <subcommand>`, with the subcommand where cargo finds it.
pub(crate) fn have(repo: &Repo, subcommand: &str) -> Result<Command, Fault> {
    let mut cargo = program::cargo();
    cargo.current_dir(repo.root()).arg(subcommand);
    if !program::is_on_path(&format!("cargo-{subcommand}")) {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::env::split_paths(&path).chain([python::checks(repo)?.programs()]);
        let path = std::env::join_paths(folders)
            .map_err(|_| Fault::missing("the cache folder's path holds a separator", "set XDG_CACHE_HOME"))?;
        cargo.env("PATH", path);
    }
    Ok(cargo)
}
