//! Recorded answers of real servers: the source archive of Mastodon.py carries them for its own tests.

use std::{path::PathBuf, process::Command};

use crate::{
    fault::Fault,
    program,
    repo::Repo,
    setup::{kept, packages, python},
};

const ARCHIVE: &str = "Mastodon.py==2.3.3";

/// The unpacked archive.
pub(crate) fn folder(repo: &Repo) -> Result<PathBuf, Fault> {
    let folder = kept::folder(repo, "cassettes", ARCHIVE, "recorded answers of real servers", |folder| {
        packages::require(packages::PYTHON)?;
        let environment = folder.join("python");
        program::quietly(python::python().args(["-m", "venv"]).arg(&environment))?;
        let binaries = if cfg!(windows) { "Scripts" } else { "bin" };
        let mut pip = Command::new(environment.join(binaries).join("python"));
        pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]);
        program::quietly(pip.args(["--no-binary", ":all:", "--dest"]).arg(folder).arg(ARCHIVE))?;
        std::fs::remove_dir_all(&environment).map_err(Fault::file(environment))?;
        let archive = find(folder, |name| name.ends_with(".tar.gz"))?;
        program::quietly(
            Command::new("tar").arg("--extract").arg("--file").arg(&archive).arg("--directory").arg(folder),
        )?;
        std::fs::remove_file(&archive).map_err(Fault::file(archive))
    })?;
    find(&folder, |name| name.starts_with("mastodon_py"))
}

fn find(folder: &std::path::Path, fits: impl Fn(&str) -> bool) -> Result<PathBuf, Fault> {
    let entries = std::fs::read_dir(folder).map_err(Fault::file(folder))?;
    let mut paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    paths.find(|path| path.file_name().is_some_and(|name| fits(&name.to_string_lossy()))).ok_or_else(|| {
        Fault::missing(
            format!("{} does not hold what was fetched", folder.display()),
            "remove the folder and try again",
        )
    })
}
