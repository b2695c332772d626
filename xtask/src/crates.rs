//! The crates that a program is built of, as cargo knows them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo};

/// A crate that is built into a program.
#[derive(Debug)]
pub(crate) struct Shipped {
    /// As cargo tells it from all others.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    /// SPDX, or an older way to write it; empty where it names a file alone.
    pub(crate) licence: String,
    /// The file that it names.
    pub(crate) text: Option<PathBuf>,
    /// Where its source lies.
    pub(crate) folder: PathBuf,
    /// Whether it lies in this repository.
    pub(crate) own: bool,
    /// The `id`s of those that are built into it at once.
    pub(crate) of: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    license_file: Option<String>,
    manifest_path: PathBuf,
    /// None for what lies in this repository.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dep>,
}

#[derive(Deserialize)]
struct Dep {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    /// None for what is built in; `dev` and `build` are not shipped.
    kind: Option<String>,
}

/// All crates that are built into `root` for `target`, by any number of steps, itself and our own among them. What macros
/// are made of is there, too: they write parts of the program.
///
/// # Errors
/// When cargo cannot tell, or knows no such crate.
pub(crate) fn shipped(repo: &Repo, root: &str, target: &str) -> Result<Vec<Shipped>, Fault> {
    let arguments = ["metadata", "--format-version=1", "--locked", "--filter-platform", target];
    let text = program::output(program::cargo().args(arguments).current_dir(repo.root()))?;
    let metadata: Metadata =
        serde_json::from_str(&text).map_err(|source| Fault::Json { path: PathBuf::from("cargo metadata"), source })?;
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let is_root = |package: &&Package| package.source.is_none() && package.name == root;
    let Some(root) = metadata.packages.iter().find(is_root) else {
        return Err(Fault::missing(format!("cargo knows no {root}"), "see the workspace in Cargo.toml"));
    };
    let (mut reached, mut next) = (BTreeMap::new(), vec![root.id.as_str()]);
    while let Some(id) = next.pop() {
        if !reached.contains_key(id) {
            let of = nodes.get(id).map(|node| built_in(node)).unwrap_or_default();
            next.extend(of.iter().copied());
            reached.insert(id, of);
        }
    }
    let chosen = chosen(repo, &root.name, target)?;
    let is_chosen = |it: &&Package| chosen.contains(&(it.name.clone(), it.version.clone()));
    Ok(metadata.packages.iter().filter(is_chosen).filter_map(|it| Some(of(it, reached.get(it.id.as_str())?))).collect())
}

/// Name and version of what is built in with the features that `root` asks for. What cargo told above goes by all that any crate of
/// the workspace asks for, its tests among them.
fn chosen(repo: &Repo, root: &str, target: &str) -> Result<BTreeSet<(String, String)>, Fault> {
    let arguments = ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
    let mut cargo = program::cargo();
    cargo.args(arguments).args(["--package", root, "--target", target]).current_dir(repo.root());
    Ok(program::output(&mut cargo)?.lines().filter_map(named).collect())
}

/// As `serde v1.0.228 (proc-macro)`.
fn named(line: &str) -> Option<(String, String)> {
    let mut words = line.split(' ');
    Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
}

/// What is built into this one at once: what only its tests or its build script take is not.
fn built_in(node: &Node) -> BTreeSet<&str> {
    let is_built_in = |dep: &&Dep| dep.dep_kinds.iter().any(|kind| kind.kind.is_none());
    node.deps.iter().filter(is_built_in).map(|dep| dep.pkg.as_str()).collect()
}

fn of(package: &Package, parts: &BTreeSet<&str>) -> Shipped {
    let folder = package.manifest_path.parent().map(PathBuf::from).unwrap_or_default();
    Shipped {
        id: package.id.clone(),
        name: package.name.clone(),
        version: package.version.clone(),
        licence: package.license.clone().unwrap_or_default(),
        text: package.license_file.as_ref().map(|file| folder.join(file)),
        folder,
        own: package.source.is_none(),
        of: parts.iter().map(|id| (*id).to_owned()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_is_no_licence() {
        let read = |more: &str| {
            let json =
                format!(r#"{{"id":"a","name":"a","version":"1.0.0","manifest_path":"/kept/a/Cargo.toml"{more}}}"#);
            of(&serde_json::from_str::<Package>(&json).expect("as cargo tells it"), &BTreeSet::new())
        };
        let own = read(r#","license":null,"license_file":"docs/TERMS.txt""#);
        assert_eq!(own.licence, "", "it names none");
        assert_eq!(own.text, Some(PathBuf::from("/kept/a/docs/TERMS.txt")), "and brings its own");
        let usual = read(r#","license":"MIT""#);
        assert_eq!((usual.licence.as_str(), usual.text), ("MIT", None), "most name one");
    }

    #[test]
    fn lines_of_the_tree_are_read() {
        let own = |name: &str, version: &str| Some((name.to_owned(), version.to_owned()));
        assert_eq!(named("syn v2.0.1 (proc-macro) (*)"), own("syn", "2.0.1"), "with what stands behind");
        assert_eq!(named("trente-core v0.1.0 (/a/b c)"), own("trente-core", "0.1.0"), "or the folder");
        assert_eq!(named(""), None, "between two trees");
    }

    #[test]
    fn what_only_tests_and_build_scripts_take_is_not_built_in() {
        let json = r#"{"id":"a","deps":[{"pkg":"b","dep_kinds":[{"kind":"dev"}]},{"pkg":"c","dep_kinds":[{"kind":"build"}]},
            {"pkg":"d","dep_kinds":[{"kind":"dev"},{"kind":null}]}]}"#;
        let node: Node = serde_json::from_str(json).expect("as cargo tells it");
        assert_eq!(built_in(&node), BTreeSet::from(["d"]), "one kind of being built in is enough");
    }
}
