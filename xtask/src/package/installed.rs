//! The .deb on a system: installed, used as a newcomer does, and removed.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

use super::about::About;
use crate::{console, fault::Fault, program, repo::Repo, setup::packages, tour};

/// Where packages put files.
const SYSTEM: [&str; 4] = ["/etc", "/opt", "/usr", "/var"];

/// First posts of the installed program, in milliseconds.
const POSTS_WITHIN: u64 = 2000;

/// How many starts are measured.
const STARTS: usize = 3;

/// Installs it, plays the newcomer's journey with what it brought, measures a few starts, and removes it. Without root it
/// is unpacked into a folder of its own instead.
pub(crate) fn try_out(repo: &Repo, about: &About, deb: &Path) -> Result<(), Fault> {
    packages::require(packages::DRIVER)?;
    let before = traces(&about.program);
    let place = Place::install(deb, about)?;
    let used = used(repo, &place.program());
    // Removed whatever happened.
    place.remove()?;
    used?;
    let left: Vec<String> = traces(&about.program).difference(&before).map(|path| path.display().to_string()).collect();
    if !left.is_empty() {
        let what = format!("the package left something behind:\n{}", left.join("\n"));
        return Err(Fault::missing(what, "see which of its files the package manager does not know"));
    }
    console::step("package: removed without a trace");
    Ok(())
}

fn used(repo: &Repo, program: &Path) -> Result<(), Fault> {
    let pictures = repo.path("target/package/pictures");
    let (journey, started) = tour::try_program(program, "newcomer", &pictures, STARTS)?;
    if journey.dead_ends() > 0 {
        let what = format!("the installed program has {} dead ends for a newcomer", journey.dead_ends());
        return Err(Fault::missing(what, "their pictures lie in target/package/pictures"));
    }
    console::step("package: a newcomer came to a Home with posts");
    console::step(format!("package: {started} (medians of {STARTS})"));
    if started.first_posts_ms > POSTS_WITHIN {
        console::note(format!("first posts are to come within {POSTS_WITHIN} ms"));
    }
    Ok(())
}

/// Where the package was put.
enum Place {
    /// The system itself; who installs is root, or becomes it by sudo.
    System { package: String, root: bool },
    /// A folder, since there is no root.
    Folder { folder: tempfile::TempDir, package: String },
}

impl Place {
    fn install(deb: &Path, about: &About) -> Result<Self, Fault> {
        let package = about.program.clone();
        let root = packages::is_root();
        if !root && !program::is_on_path("sudo") {
            console::step("package: unpacking it, since there is no root here");
            let folder = tempfile::tempdir().map_err(Fault::file("a temporary folder"))?;
            program::quietly(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(folder.path()))?;
            return Ok(Self::Folder { folder, package });
        }
        let there =
            program::probe(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", &package]));
        if there.is_some_and(|state| state == "installed") {
            return Err(Fault::missing(
                format!("{package} is installed here"),
                "remove it first: it would be written over",
            ));
        }
        console::step("package: installing it");
        let mut apt = packages::apt_get(root);
        program::quietly(apt.args(["install", "--yes", "--no-install-recommends"]).arg(deb))?;
        Ok(Self::System { package, root })
    }

    fn program(&self) -> PathBuf {
        match self {
            Self::System { package, .. } => Path::new("/usr/bin").join(package),
            Self::Folder { folder, package } => folder.path().join("usr/bin").join(package),
        }
    }

    fn remove(self) -> Result<(), Fault> {
        match self {
            Self::System { package, root } => {
                console::step("package: removing it");
                program::quietly(packages::apt_get(root).args(["purge", "--yes"]).arg(package))
            }
            Self::Folder { folder, .. } => folder.close().map_err(Fault::file("a temporary folder")),
        }
    }
}

/// What is called after the app, wherever packages put files.
fn traces(name: &str) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    SYSTEM.iter().for_each(|folder| walk(Path::new(folder), name, &mut found));
    found
}

fn walk(folder: &Path, name: &str, found: &mut BTreeSet<PathBuf>) {
    // What may not be read, no package of ours has written.
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().to_lowercase().contains(name) {
            found.insert(entry.path());
        }
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            walk(&entry.path(), name, found);
        }
    }
}
