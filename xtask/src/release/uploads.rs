//! Which files a release has. They are read from the workflow that makes them, so that no list of them goes stale.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{fault::Fault, repo::Repo, site::Downloads};

/// The workflow.
const WORKFLOW: &str = ".github/workflows/release.yml";

/// What people are told that they will find.
const DOCS: &str = "docs/packages.md";

/// The checksums of all others.
const SUMS: &str = "SHA256SUMS";

#[derive(Deserialize)]
struct Workflow {
    jobs: BTreeMap<String, Job>,
}

#[derive(Deserialize)]
struct Job {
    #[serde(default)]
    env: BTreeMap<String, String>,
    strategy: Option<Strategy>,
    #[serde(default)]
    steps: Vec<Step>,
    /// Another workflow.
    uses: Option<String>,
}

#[derive(Deserialize)]
struct Strategy {
    matrix: Matrix,
}

#[derive(Deserialize)]
struct Matrix {
    include: Vec<Machine>,
}

#[derive(Deserialize)]
struct Machine {
    name: String,
    bundles: Option<String>,
}

#[derive(Deserialize)]
struct Step {
    run: Option<String>,
}

/// The names of all files that the workflow uploads for this version.
pub(crate) fn made(repo: &Repo, version: &str) -> Result<Vec<String>, Fault> {
    let path = repo.path(WORKFLOW);
    let text = std::fs::read_to_string(&path).map_err(Fault::file(&path))?;
    names(&text, version)
        .map_err(|what| Fault::missing(format!("{WORKFLOW}: {what}"), "see xtask/src/release/uploads.rs"))
}

fn names(workflow: &str, version: &str) -> Result<Vec<String>, String> {
    let workflow: Workflow = serde_saphyr::from_str(workflow).map_err(|error| error.to_string())?;
    let mut names = Vec::new();
    for job in workflow.jobs.values() {
        let packed = job.steps.iter().filter_map(|step| step.run.as_deref()).find_map(bundles);
        for machine in job.strategy.iter().flat_map(|strategy| &strategy.matrix.include) {
            let bundles = machine.bundles.as_deref().or(packed).unwrap_or_default();
            for bundle in bundles.split(',').filter(|bundle| !matches!(*bundle, "" | "app")) {
                let name = named(&machine.name, bundle, version);
                names.push(name.ok_or_else(|| format!("no name is known for {bundle} of {}", machine.name))?);
            }
        }
        let listed = job.env.get("SBOM_TARGETS").map(String::as_str).unwrap_or_default();
        names.extend(listed.split_whitespace().map(|target| format!("trente_{version}_{target}.cdx.json")));
        let called = job.uses.as_deref().unwrap_or_default();
        if called.ends_with("android.yml") {
            names.extend(["app-universal-release-unsigned.apk", "app-universal-release.aab"].map(str::to_owned));
        } else if called.ends_with("ios.yml") {
            names.push("trente-ios-simulator.tar.gz".to_owned());
        }
    }
    names.push(SUMS.to_owned());
    names.sort();
    Ok(names)
}

/// What `cargo xtask package` is told to make.
fn bundles(run: &str) -> Option<&str> {
    run.split("cargo xtask package --bundles ").nth(1)?.split_whitespace().next()
}

/// As Tauri's program calls a bundle, and `cargo xtask package` after it.
fn named(machine: &str, bundle: &str, version: &str) -> Option<String> {
    Some(match (machine, bundle) {
        ("linux-x64", "deb") => format!("trente_{version}_amd64.deb"),
        ("linux-arm64", "deb") => format!("trente_{version}_arm64.deb"),
        ("linux-x64", "rpm") => format!("trente-{version}-1.x86_64.rpm"),
        ("linux-arm64", "rpm") => format!("trente-{version}-1.aarch64.rpm"),
        ("linux-x64", "appimage") => format!("trente_{version}_amd64.AppImage"),
        ("linux-arm64", "appimage") => format!("trente_{version}_aarch64.AppImage"),
        ("macos", "dmg") => format!("Trente_{version}_universal.dmg"),
        ("windows-x64", "msi") => format!("Trente_{version}_x64_en-US.msi"),
        ("windows-x64", "nsis") => format!("Trente_{version}_x64-setup.exe"),
        _ => return None,
    })
}

/// The files that the docs promise and the workflow does not make, and those that one installs and the docs do not tell.
pub(crate) fn promises(repo: &Repo, made: &[String], version: &str) -> Result<Vec<String>, Fault> {
    let path = repo.path(DOCS);
    let docs = std::fs::read_to_string(&path).map_err(Fault::file(path))?;
    let promised: Vec<String> = promised(&docs).map(|name| name.replace("VERSION", version)).collect();
    let unmade = promised.iter().filter(|name| !made.contains(name));
    let mut told: Vec<String> =
        unmade.map(|name| format!("{DOCS} promises {name}, which {WORKFLOW} does not make")).collect();
    let for_people =
        |name: &&String| [".deb", ".rpm", ".AppImage", ".dmg", ".msi", ".exe"].iter().any(|end| name.ends_with(end));
    let untold = made.iter().filter(for_people).filter(|name| !promised.contains(name));
    told.extend(untold.map(|name| format!("{WORKFLOW} makes {name}, of which {DOCS} does not tell")));
    let offered = Downloads::read(repo)?.names(version).into_iter().filter(|name| !made.contains(name));
    told.extend(offered.map(|name| format!("docs/site/downloads.json offers {name}, which {WORKFLOW} does not make")));
    Ok(told)
}

/// What stands between backticks and has the version in its name.
fn promised(docs: &str) -> impl Iterator<Item = &str> {
    let spans = docs.split('`').skip(1).step_by(2);
    spans.filter(|span| span.contains("VERSION") && span.contains('.') && !span.contains([' ', '\n', '/']))
}

/// A file of a release that lies here.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Lying {
    pub(crate) bytes: u64,
    /// In hexadecimal.
    pub(crate) sha256: String,
}

/// Looks for a file of this name in the folder, at any depth.
pub(crate) fn lying(folder: &Path, name: &str) -> Result<Option<Lying>, Fault> {
    let Some(path) = find(folder, name) else { return Ok(None) };
    let mut file = std::fs::File::open(&path).map_err(Fault::file(&path))?;
    let mut digest = Sha256::new();
    let bytes = std::io::copy(&mut file, &mut digest).map_err(Fault::file(&path))?;
    Ok(Some(Lying { bytes, sha256: format!("{:x}", digest.finalize()) }))
}

fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut below: Vec<PathBuf> = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    below.sort();
    let here = below.iter().find(|path| path.is_file() && path.file_name().is_some_and(|is| is == name)).cloned();
    here.or_else(|| below.iter().filter(|path| path.is_dir()).find_map(|folder| find(folder, name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_from_the_workflow() {
        let repo = Repo::find().expect("this test runs in the repo");
        let made = made(&repo, "1.2.3").expect("the workflow can be read");
        for name in [
            "trente_1.2.3_amd64.deb",
            "trente-1.2.3-1.aarch64.rpm",
            "Trente_1.2.3_universal.dmg",
            "Trente_1.2.3_x64-setup.exe",
            "trente_1.2.3_x86_64-unknown-linux-gnu.cdx.json",
            "SHA256SUMS",
        ] {
            assert!(made.iter().any(|made| made == name), "{name} is among {made:?}");
        }
        assert_eq!(promises(&repo, &made, "1.2.3").expect("the docs can be read"), [""; 0], "no more and no less");
    }

    #[test]
    fn what_nobody_can_name_is_told() {
        let workflow = "jobs:\n  a:\n    strategy:\n      matrix:\n        include:\n          - { name: macos, bundles: \"app,pkg\" }\n";
        let told = names(workflow, "1.2.3").expect_err("nobody knows its name");
        assert!(told.contains("pkg of macos"), "{told}");
    }

    #[test]
    fn a_promise_is_a_name_with_a_version() {
        let docs = "`trente_VERSION_amd64.deb`, `sudo apt install ./trente_*.deb`, a tag `vVERSION`, `a/VERSION.x`";
        assert_eq!(promised(docs).collect::<Vec<_>>(), ["trente_VERSION_amd64.deb"], "no command, tag or path");
        let repo = Repo::find().expect("this test runs in the repo");
        let told = promises(&repo, &[], "1.2.3").expect("the docs can be read");
        assert!(told.iter().any(|told| told.contains("promises trente_1.2.3_amd64.deb")), "{told:?}");
    }

    #[test]
    fn files_that_lie_here_have_a_size_and_a_sum() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(folder.path().join("deeper")).expect("made");
        std::fs::write(folder.path().join("deeper/a.deb"), "abc").expect("written");
        let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".to_owned();
        assert_eq!(lying(folder.path(), "a.deb").expect("read"), Some(Lying { bytes: 3, sha256 }), "of abc");
        assert_eq!(lying(folder.path(), "b.deb").expect("read"), None, "not there");
    }
}
