//! Whose work is inside the program and the window, and the notices that have to go with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo, setup::node};

/// The crates that are built into what people get, and for which system.
const BUILT: [(&str, Option<&str>); 2] = [("trente", None), ("trente-ui", Some("wasm32-unknown-unknown"))];

/// The typeface of the window.
const TYPEFACE: &str = "@fontsource-variable/inter";

/// What files with notices begin with, in small letters.
const NOTICES: [&str; 4] = ["license", "licence", "copying", "notice"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    manifest_path: PathBuf,
    source: Option<String>,
}

/// Each crate with its licence, then each text once, below the names of those that it goes with.
pub(crate) fn notices(repo: &Repo) -> Result<String, Fault> {
    let mut inside = BTreeMap::new();
    for (package, target) in BUILT {
        let mut cargo = program::cargo();
        cargo.args(["tree", "--offline", "--package", package, "--edges=normal", "--prefix=none", "--format={p}|{l}"]);
        cargo.args(target.into_iter().flat_map(|target| ["--target", target])).current_dir(repo.root());
        inside.extend(program::output(&mut cargo)?.lines().filter_map(named));
    }
    let folders = folders(repo)?;
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut out = "Trente is built with these, each under its own licence:\n\n".to_owned();
    for ((name, version), licence) in &inside {
        let Some(folder) = folders.get(&(name.clone(), version.clone())) else { continue };
        let _ = writeln!(out, "{name} {version}: {licence}");
        for text in in_folder(folder)? {
            texts.entry(text).or_default().insert(name.clone());
        }
    }
    let typeface = node::modules(repo)?.join(TYPEFACE);
    let _ = writeln!(out, "Inter, a typeface: OFL-1.1");
    for text in in_folder(&typeface)? {
        texts.entry(text).or_default().insert("Inter".to_owned());
    }
    for (text, names) in texts {
        let names: Vec<String> = names.into_iter().collect();
        let _ = write!(out, "\n{}\n{}\n\n{}\n", "-".repeat(79), names.join(", "), text.trim_end());
    }
    Ok(out)
}

/// Name, version and licence of a line as `serde v1.0.1 (proc-macro)|MIT OR Apache-2.0`.
fn named(line: &str) -> Option<((String, String), String)> {
    let (package, licence) = line.split_once('|')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    // A crate that stands in the tree a second time ends with a star.
    Some(((name.to_owned(), version.to_owned()), licence.trim_end_matches(" (*)").to_owned()))
}

/// Where the crates of others lie.
fn folders(repo: &Repo) -> Result<BTreeMap<(String, String), PathBuf>, Fault> {
    let mut cargo = program::cargo();
    let text = program::output(cargo.args(["metadata", "--format-version=1", "--offline"]).current_dir(repo.root()))?;
    let metadata: Metadata =
        serde_json::from_str(&text).map_err(|source| Fault::Json { path: PathBuf::from("cargo metadata"), source })?;
    let others = metadata.packages.into_iter().filter(|package| package.source.is_some());
    Ok(others
        .filter_map(|package| Some(((package.name, package.version), package.manifest_path.parent()?.to_owned())))
        .collect())
}

fn in_folder(folder: &Path) -> Result<Vec<String>, Fault> {
    let entries = std::fs::read_dir(folder).map_err(Fault::file(folder))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        path.is_file() && NOTICES.iter().any(|begin| name.starts_with(begin))
    });
    paths.sort();
    // Line ends differ between archives of one text.
    let read = |path: PathBuf| match std::fs::read(&path) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).replace('\r', "")),
        Err(source) => Err(Fault::File { path, source }),
    };
    paths.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_tree_are_read() {
        let read = |line| named(line).map(|((name, version), licence)| format!("{name} {version} {licence}"));
        assert_eq!(read("serde v1.0.1|MIT OR Apache-2.0").as_deref(), Some("serde 1.0.1 MIT OR Apache-2.0"), "plainly");
        assert_eq!(
            read("yoke v0.8.0 (proc-macro)|Unicode-3.0 (*)").as_deref(),
            Some("yoke 0.8.0 Unicode-3.0"),
            "with marks"
        );
        assert_eq!(read(""), None, "an empty line names none");
    }
}
