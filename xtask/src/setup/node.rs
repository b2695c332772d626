//! Packages from npm, as `package-lock.json` names them, outside the clone so that all clones share them.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    console,
    fault::Fault,
    program,
    repo::Repo,
    setup::{kept, packages},
};

/// The `node_modules` folder.
pub(crate) fn modules(repo: &Repo) -> Result<PathBuf, Fault> {
    installed(repo, "node", Path::new(""), "packages from npm")
}

/// Tauri's program, which makes packages: the one that releases are made with.
pub(crate) fn tauri(repo: &Repo) -> Result<PathBuf, Fault> {
    let modules = installed(repo, "node-tauri", Path::new(".github/tauri"), "Tauri's program, from npm")?;
    Ok(modules.join(".bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" }))
}

/// What the lock in a folder of the clone names.
fn installed(repo: &Repo, group: &str, inside: &Path, what: &str) -> Result<PathBuf, Fault> {
    let lock = repo.path(inside.join("package-lock.json"));
    let recipe = std::fs::read_to_string(&lock).map_err(Fault::file(&lock))?;
    let folder = kept::folder(repo, group, &recipe, what, |folder| {
        if !program::is_on_path("npm") {
            packages::require(packages::NODE)?;
        }
        for name in ["package.json", "package-lock.json"] {
            std::fs::copy(repo.path(inside.join(name)), folder.join(name)).map_err(Fault::file(name))?;
        }
        let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
        program::quietly(Command::new(npm()).args(arguments).current_dir(folder))
    })?;
    Ok(folder.join("node_modules"))
}

/// wasm-opt, a program for node. Without it the wasm works all the same, so a failure is only told.
pub(crate) fn wasm_opt(repo: &Repo) -> Option<PathBuf> {
    match modules(repo) {
        Ok(modules) => Some(modules.join("binaryen/bin/wasm-opt")),
        Err(fault) => {
            console::note(format!("no wasm-opt, so the wasm stays larger than it must be: {fault}"));
            None
        }
    }
}

/// The source of axe-core, to be run inside the window.
pub(crate) fn axe(modules: &Path) -> PathBuf {
    modules.join("axe-core/axe.min.js")
}

/// On Windows npm is a batch file, which is found by its whole name only.
fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
