//! What is known of the app: from `tauri.conf.json`, `Cargo.toml`, and the commit that is packed.

use std::{path::PathBuf, process::Command};

use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo};

/// By what menus, shops and package managers know the app.
#[derive(Debug, Clone)]
pub(crate) struct About {
    /// As people call it. It is not translated.
    pub(crate) name: String,
    /// The program, the icons and the package.
    pub(crate) program: String,
    /// As shops know it. Their names have three parts at least, and the identifier that names the app's folders has two.
    pub(crate) id: String,
    pub(crate) identifier: String,
    pub(crate) version: String,
    /// Who made it.
    pub(crate) authors: String,
    /// Who answers for this package, with an address: see [`maintainer`].
    pub(crate) maintainer: String,
    pub(crate) license: String,
    /// What links begin with that the app opens.
    pub(crate) schemes: Vec<String>,
    pub(crate) homepage: Option<String>,
    pub(crate) repository: Option<String>,
    /// When what is packed was written.
    pub(crate) written: Zoned,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Conf {
    product_name: String,
    main_binary_name: String,
    identifier: String,
    bundle: Bundle,
    plugins: Plugins,
}

#[derive(Deserialize)]
struct Bundle {
    publisher: String,
    license: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Plugins {
    deep_link: DeepLink,
}

#[derive(Deserialize)]
struct DeepLink {
    desktop: Desktop,
}

#[derive(Deserialize)]
struct Desktop {
    schemes: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    homepage: Option<String>,
    repository: Option<String>,
}

impl About {
    pub(crate) fn read(repo: &Repo) -> Result<Self, Fault> {
        let path = repo.path("tauri.conf.json");
        let text = std::fs::read_to_string(&path).map_err(Fault::file(&path))?;
        let conf: Conf = serde_json::from_str(&text).map_err(|source| Fault::Json { path, source })?;
        let package = package(repo)?;
        Ok(Self {
            id: format!("{}.{}", conf.identifier, conf.product_name),
            name: conf.product_name,
            program: conf.main_binary_name,
            identifier: conf.identifier,
            version: package.version,
            maintainer: maintainer(repo, &conf.bundle.publisher),
            authors: conf.bundle.publisher,
            license: conf.bundle.license,
            schemes: conf.plugins.deep_link.desktop.schemes,
            homepage: package.homepage,
            repository: package.repository,
            written: written(repo),
        })
    }

    /// The name of the file that tells menus of the app. Tauri's program calls it so, and so do `src-tauri/src/badge.rs` and
    /// `src-tauri/src/popups/linux.rs`.
    pub(crate) fn entry(&self) -> String {
        format!("{}.desktop", self.name)
    }
}

fn package(repo: &Repo) -> Result<Package, Fault> {
    let arguments = ["metadata", "--format-version=1", "--no-deps", "--offline"];
    let text = program::output(program::cargo().args(arguments).current_dir(repo.root()))?;
    let metadata: Metadata =
        serde_json::from_str(&text).map_err(|source| Fault::Json { path: PathBuf::from("cargo metadata"), source })?;
    let found = metadata.packages.into_iter().find(|package| package.name == "trente");
    found.ok_or_else(|| Fault::missing("cargo knows no package trente", "look at Cargo.toml"))
}

/// As Debian's own tools find it: `DEBFULLNAME` and `DEBEMAIL`, else whom Git knows here. Without either it is the authors,
/// and lintian will say that an address is missing.
fn maintainer(repo: &Repo, authors: &str) -> String {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let git = |name: &str| {
        let mut git = Command::new("git");
        program::probe(git.args(["config", name]).current_dir(repo.root())).filter(|value| !value.is_empty())
    };
    let name = variable("DEBFULLNAME").or_else(|| git("user.name")).unwrap_or_else(|| authors.to_owned());
    match variable("DEBEMAIL").or_else(|| git("user.email")) {
        Some(address) => format!("{name} <{address}>"),
        None => authors.to_owned(),
    }
}

/// The time of the commit, so that one commit gives one package: <https://reproducible-builds.org/specs/source-date-epoch/>.
fn written(repo: &Repo) -> Zoned {
    let set = std::env::var("SOURCE_DATE_EPOCH").ok();
    let mut git = Command::new("git");
    let commit = || program::probe(git.args(["log", "-1", "--format=%ct"]).current_dir(repo.root()));
    let seconds = set.or_else(commit).and_then(|seconds| seconds.parse().ok());
    let moment = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now);
    moment.to_zoned(TimeZone::UTC)
}
