//! Subcommands of cargo, compiled once into the cache folder, unless they are on the search path already.

use std::{path::PathBuf, process::Command};

use crate::{console, fault::Fault, program, repo::Repo, setup::kept};

/// A subcommand with the version that is compiled where it is missing. `features` are all that is built of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tool {
    name: &'static str,
    version: &'static str,
    arguments: &'static [&'static str],
}

pub(crate) const NEXTEST: Tool = Tool {
    name: "cargo-nextest",
    version: "0.9.143",
    arguments: &["--no-default-features", "--features=default-no-update"],
};
pub(crate) const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2", arguments: &["--no-default-features"] };
pub(crate) const MACHETE: Tool = Tool { name: "cargo-machete", version: "0.9.2", arguments: &[] };

impl Tool {
    /// `cargo <subcommand>`, with the subcommand where cargo finds it.
    pub(crate) fn have(self, repo: &Repo) -> Result<Command, Fault> {
        let mut cargo = program::cargo();
        cargo.current_dir(repo.root()).arg(self.name.trim_start_matches("cargo-"));
        if !program::is_on_path(self.name) {
            let path = std::env::var_os("PATH").unwrap_or_default();
            let folders = std::env::split_paths(&path).chain([self.compiled(repo)?]);
            let path = std::env::join_paths(folders)
                .map_err(|_| Fault::missing("the cache folder's path holds a separator", "set XDG_CACHE_HOME"))?;
            cargo.env("PATH", path);
        }
        Ok(cargo)
    }

    /// The folder that holds it.
    fn compiled(self, repo: &Repo) -> Result<PathBuf, Fault> {
        let recipe = format!("{}@{} {:?}", self.name, self.version, self.arguments);
        let what = format!("{} {}, compiled once (some minutes)", self.name, self.version);
        let folder = kept::folder(repo, self.name, &recipe, &what, |folder| {
            let build = folder.join("build");
            let mut cargo = program::cargo();
            cargo.args(["install", "--quiet", "--locked", "--root"]).arg(folder).arg("--target-dir").arg(&build);
            cargo.arg(format!("{}@{}", self.name, self.version)).args(self.arguments);
            // It runs for seconds: what its optimisation takes never comes back.
            for (key, value) in [("LTO", "off"), ("OPT_LEVEL", "1"), ("DEBUG", "false"), ("CODEGEN_UNITS", "16")] {
                cargo.env(format!("CARGO_PROFILE_RELEASE_{key}"), value);
            }
            program::run(&mut cargo)?;
            if let Err(error) = std::fs::remove_dir_all(&build) {
                console::note(format!("{} stays behind: {error}", build.display()));
            }
            Ok(())
        })?;
        Ok(folder.join("bin"))
    }
}
