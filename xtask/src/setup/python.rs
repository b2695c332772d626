//! Tools from the Python index, in environments of their own.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    fault::Fault,
    program,
    repo::Repo,
    setup::{kept, packages},
};

/// An environment with what one requirements file of `xtask/python/` names.
#[derive(Debug, Clone)]
pub(crate) struct Environment(PathBuf);

impl Environment {
    /// A program of this environment.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.programs().join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// The folder of its programs.
    pub(crate) fn programs(&self) -> PathBuf {
        programs(&self.0)
    }
}

/// What the checks run, the subcommands of cargo among it.
pub(crate) fn checks(repo: &Repo) -> Result<Environment, Fault> {
    environment(repo, "checks", "tools for the checks, from the Python index")
}

/// Zig, whose compiler for C knows every target. Gives the folder of its package.
pub(crate) fn zig(repo: &Repo) -> Result<PathBuf, Fault> {
    let Environment(folder) = environment(repo, "zig", "zig, a C compiler for other targets, from the Python index")?;
    // The package brings no program for the folder of programs.
    let told = program::output(Command::new(programs(&folder).join("python")).args(["-c", WHERE_ZIG_IS]))?;
    Ok(PathBuf::from(told.trim()))
}

const WHERE_ZIG_IS: &str = "import os, ziglang; print(os.path.dirname(ziglang.__file__))";

/// mastodon-mock.
pub(crate) fn mock(repo: &Repo) -> Result<Environment, Fault> {
    environment(repo, "mock", "mastodon-mock, a test server, from the Python index")
}

/// pip's name differs from system to system; as a module it is always found.
pub(crate) fn python() -> Command {
    Command::new(if cfg!(windows) { "python" } else { "python3" })
}

fn environment(repo: &Repo, name: &str, what: &str) -> Result<Environment, Fault> {
    let requirements = repo.path(format!("xtask/python/{name}.txt"));
    let text = std::fs::read_to_string(&requirements).map_err(Fault::file(&requirements))?;
    // An environment points into the Python that made it, and breaks when that one goes.
    let version = program::probe(python().arg("--version")).unwrap_or_default();
    let group = format!("python-{name}");
    let folder = kept::folder(repo, &group, &format!("{version}\n{text}"), what, |folder| {
        packages::require(packages::PYTHON)?;
        program::quietly(python().args(["-m", "venv"]).arg(folder))?;
        let mut pip = Command::new(programs(folder).join("python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        program::quietly(pip.arg(&requirements))
    })?;
    Ok(Environment(folder))
}

fn programs(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) { "Scripts" } else { "bin" })
}
