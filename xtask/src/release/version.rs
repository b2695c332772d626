//! The version stands in one place: `[workspace.package]` of `Cargo.toml`. What else tells it takes it from there.

use std::{path::PathBuf, process::Command};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo};

/// What a release is to be called, and what is called so.
#[derive(Debug)]
pub(crate) struct Versions {
    pub(crate) version: String,
    /// Crates of the workspace that are called otherwise, each with its version.
    others: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

impl Versions {
    /// Asks cargo.
    pub(crate) fn read(repo: &Repo) -> Result<Self, Fault> {
        let arguments = ["metadata", "--format-version=1", "--no-deps", "--offline"];
        let text = program::output(program::cargo().args(arguments).current_dir(repo.root()))?;
        let Metadata { packages } = serde_json::from_str(&text)
            .map_err(|source| Fault::Json { path: PathBuf::from("cargo metadata"), source })?;
        let app = packages.iter().find(|package| package.name == "trente");
        let app = app.ok_or_else(|| Fault::missing("cargo knows no package trente", "look at Cargo.toml"))?;
        let differs = |package: &&Package| package.version != app.version;
        let others = packages.iter().filter(differs).map(|it| format!("{} {}", it.name, it.version)).collect();
        Ok(Self { version: app.version.clone(), others })
    }

    /// Each place that tells another version, or one of its own.
    pub(crate) fn elsewhere(&self, repo: &Repo) -> Result<Vec<String>, Fault> {
        let read = |name: &str| {
            let path = repo.path(name);
            std::fs::read_to_string(&path).map_err(Fault::file(path))
        };
        let mut told: Vec<String> =
            self.others.iter().map(|it| format!("{it}: write version.workspace = true")).collect();
        // Tauri's program takes Cargo.toml's where the configuration names none, for desktops and for the phones' projects.
        if names_version(&read("tauri.conf.json")?) {
            told.push("tauri.conf.json names a version: leave it to Cargo.toml".to_owned());
        }
        if !read("Cargo.lock")?.contains(&format!("name = \"trente\"\nversion = \"{}\"\n", self.version)) {
            told.push("Cargo.lock tells another version: cargo update --workspace".to_owned());
        }
        for name in ["README.md", "docs/packages.md", "packaging/social.trente.Trente.yml"] {
            if read(name)?.contains(&self.version) {
                told.push(format!("{name} tells the version, and nobody raises it there: write VERSION"));
            }
        }
        Ok(told)
    }
}

/// Whether Tauri's configuration has a version, or one of a system's own.
fn names_version(conf: &str) -> bool {
    ["\"version\"", "\"versionCode\"", "\"bundleVersion\""].iter().any(|key| conf.contains(key))
}

/// Three numbers: the installers of Windows know no others.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let numbers: Option<Vec<u32>> = version.split('.').map(|number| number.parse().ok()).collect();
    numbers?.try_into().ok()
}

/// Why `version` cannot follow on these, if it cannot.
pub(crate) fn not_raised<'a>(version: &str, released: impl Iterator<Item = &'a str>) -> Option<String> {
    let Some(own) = numbers(version) else {
        return Some(format!("{version} is no version of three numbers, which every system's installers read"));
    };
    let newest = released.filter_map(|other| Some((numbers(other)?, other))).max()?;
    let raised = own > newest.0;
    (!raised).then(|| format!("{version} is not above {}: raise the version in Cargo.toml", newest.1))
}

/// The versions that have a tag, other than one at this very commit.
pub(crate) fn tagged(repo: &Repo) -> Result<Vec<String>, Fault> {
    let git = |arguments: &[&str]| program::output(Command::new("git").args(arguments).current_dir(repo.root()));
    let here = git(&["tag", "--list", "v*", "--points-at", "HEAD"])?;
    let all = git(&["tag", "--list", "v*"])?;
    let elsewhere = all.lines().filter(|tag| !here.lines().any(|here| here == *tag));
    Ok(elsewhere.filter_map(|tag| tag.strip_prefix('v')).map(str::to_owned).collect())
}

/// What differs from the commit, a path a line.
pub(crate) fn changed(repo: &Repo) -> Result<Vec<String>, Fault> {
    let told = program::output(Command::new("git").args(["status", "--porcelain"]).current_dir(repo.root()))?;
    Ok(told.lines().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_has_to_be_above_all_that_went_out() {
        let released = || ["0.9.0", "0.10.1", "0.2.0"].into_iter();
        assert_eq!(not_raised("0.10.2", released()), None, "by number, not by letter");
        assert_eq!(not_raised("1.0.0", released()), None, "the first number weighs most");
        assert_eq!(not_raised("0.1.0", [].into_iter()), None, "the first of all");
        for version in ["0.10.1", "0.9.9"] {
            let told = not_raised(version, released()).expect("it is not above");
            assert!(told.contains("0.10.1") && told.contains("raise"), "{told}");
        }
        for version in ["0.11", "0.11.0-beta", "v0.11.0"] {
            assert!(not_raised(version, released()).is_some(), "{version} is not read by every installer");
        }
    }

    #[test]
    fn a_configuration_with_a_version_of_its_own_is_seen() {
        assert!(names_version(r#"{ "version": "0.1.0" }"#), "its own");
        assert!(names_version(r#"{ "android": { "versionCode": 3 } }"#), "a phone's");
        assert!(!names_version(r#"{ "minimumSystemVersion": "16.0" }"#), "what a system must have is none");
    }

    #[test]
    fn everything_here_takes_its_version_from_one_place() {
        let repo = Repo::find().expect("this test runs in the repo");
        let versions = Versions::read(&repo).expect("cargo tells");
        assert_eq!(versions.elsewhere(&repo).expect("the files can be read"), [""; 0], "no other place tells one");
        assert_eq!(versions.version, env!("CARGO_PKG_VERSION"), "this program has it, too");
    }
}
