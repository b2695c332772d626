//! The crates that a program is built of, as cargo knows them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use serde::Deserialize;

use crate::{fault::Fault, program, repo::Repo};

/// A crate of somebody else's.
#[derive(Debug)]
pub(super) struct Shipped {
    pub(super) name: String,
    pub(super) version: String,
    /// SPDX, or an older way to write it; empty where it names a file alone.
    pub(super) licence: String,
    /// The file that it names.
    pub(super) text: Option<PathBuf>,
    /// Where its source lies.
    pub(super) folder: PathBuf,
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

/// All crates but our own that are built into `root` for `target`, by any number of steps. What macros are made of is
/// among them: they write parts of the program.
pub(super) fn shipped(repo: &Repo, root: &str, target: &str) -> Result<Vec<Shipped>, Fault> {
    let arguments = ["metadata", "--format-version=1", "--locked", "--filter-platform", target];
    let text = program::output(program::cargo().args(arguments).current_dir(repo.root()))?;
    let metadata: Metadata =
        serde_json::from_str(&text).map_err(|source| Fault::Json { path: PathBuf::from("cargo metadata"), source })?;
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let own = |package: &&Package| package.source.is_none() && package.name == root;
    let Some(root) = metadata.packages.iter().find(own) else {
        return Err(Fault::missing(format!("cargo knows no {root}"), "see the workspace in Cargo.toml"));
    };
    let (mut reached, mut next) = (BTreeSet::from([root.id.as_str()]), vec![root.id.as_str()]);
    while let Some(id) = next.pop() {
        let built_in = |dep: &&Dep| dep.dep_kinds.iter().any(|kind| kind.kind.is_none());
        for dep in nodes.get(id).into_iter().flat_map(|node| &node.deps).filter(built_in) {
            if reached.insert(&dep.pkg) {
                next.push(&dep.pkg);
            }
        }
    }
    let others = metadata.packages.iter().filter(|it| it.source.is_some() && reached.contains(it.id.as_str()));
    Ok(others.map(of).collect())
}

fn of(package: &Package) -> Shipped {
    let folder = package.manifest_path.parent().map(PathBuf::from).unwrap_or_default();
    Shipped {
        name: package.name.clone(),
        version: package.version.clone(),
        licence: package.license.clone().unwrap_or_default(),
        text: package.license_file.as_ref().map(|file| folder.join(file)),
        folder,
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
            of(&serde_json::from_str::<Package>(&json).expect("as cargo tells it"))
        };
        let own = read(r#","license":null,"license_file":"docs/TERMS.txt""#);
        assert_eq!(own.licence, "", "it names none");
        assert_eq!(own.text, Some(PathBuf::from("/kept/a/docs/TERMS.txt")), "and brings its own");
        let usual = read(r#","license":"MIT""#);
        assert_eq!((usual.licence.as_str(), usual.text), ("MIT", None), "most name one");
    }
}
