//! The list of what the program is made of, for those who look after many programs: CycloneDX 1.6 in JSON,
//! <https://cyclonedx.org/docs/1.6/json/>. It holds what is shipped to one target, the window included; what only tests or
//! builds take is left out.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use jiff::Zoned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    crates::{self, Shipped},
    fault::Fault,
    package::About,
    repo::Repo,
};

/// The window's crate and what it is compiled for.
const WINDOW: (&str, &str) = ("trente-ui", "wasm32-unknown-unknown");

/// The whole list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Bom {
    bom_format: &'static str,
    spec_version: &'static str,
    /// Made of what follows, so that the same list has the same number.
    serial_number: String,
    version: u32,
    metadata: Subject,
    components: Vec<Component>,
    dependencies: Vec<Dependency>,
}

/// Of which program it is the list.
#[derive(Debug, Serialize)]
struct Subject {
    timestamp: String,
    component: Component,
    properties: Vec<Property>,
}

#[derive(Debug, Serialize)]
struct Property {
    name: &'static str,
    value: String,
}

#[derive(Debug, Serialize, Clone)]
#[serde(rename_all = "kebab-case")]
struct Component {
    r#type: &'static str,
    bom_ref: String,
    name: String,
    version: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<Licence>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hashes: Vec<Hash>,
    purl: String,
}

#[derive(Debug, Serialize, Clone)]
struct Licence {
    expression: String,
}

#[derive(Debug, Serialize, Clone)]
struct Hash {
    alg: &'static str,
    content: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Dependency {
    r#ref: String,
    depends_on: BTreeSet<String>,
}

/// Writes the list of what is shipped to this target.
pub(crate) fn write(repo: &Repo, about: &About, target: &str, file: &Path) -> Result<usize, Fault> {
    let bom = bom(repo, about, target)?;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    }
    let json = serde_json::to_string_pretty(&bom).expect("text and numbers serialise") + "\n";
    std::fs::write(file, json).map_err(Fault::file(file))?;
    Ok(bom.components.len())
}

fn bom(repo: &Repo, about: &About, target: &str) -> Result<Bom, Fault> {
    let (window, wasm) = WINDOW;
    let mut shipped = crates::shipped(repo, "trente", target)?;
    shipped.extend(crates::shipped(repo, window, wasm)?);
    let lock = repo.path("Cargo.lock");
    let sums = sums(&std::fs::read_to_string(&lock).map_err(Fault::file(lock))?);
    let (mut components, mut links) = (BTreeMap::new(), BTreeMap::<String, BTreeSet<String>>::new());
    let names: BTreeMap<&str, String> = shipped.iter().map(|it| (it.id.as_str(), purl(it))).collect();
    for it in &shipped {
        components.entry(purl(it)).or_insert_with(|| component(it, &sums));
        // A crate of both the program and the window may have other features, and so other parts, in each.
        let parts = it.of.iter().filter_map(|id| names.get(id.as_str()).cloned());
        links.entry(purl(it)).or_default().extend(parts);
    }
    let program = format!("pkg:cargo/trente@{}", about.version);
    let mut own =
        components.remove(&program).ok_or_else(|| Fault::missing("cargo ships no trente", "see Cargo.toml"))?;
    own.r#type = "application";
    let mut beside = vec![format!("pkg:cargo/{window}@{}", about.version)];
    if target.contains("-linux-gnu") {
        for typeface in npm(repo)? {
            beside.push(typeface.purl.clone());
            links.insert(typeface.purl.clone(), BTreeSet::new());
            components.insert(typeface.purl.clone(), typeface);
        }
    }
    links.entry(program).or_default().extend(beside);
    let components: Vec<Component> = components.into_values().collect();
    let dependencies = links.into_iter().map(|(r#ref, depends_on)| Dependency { r#ref, depends_on }).collect();
    let properties = vec![Property { name: "trente:target", value: target.to_owned() }];
    let metadata = Subject { timestamp: moment(&about.written), component: own, properties };
    let serial_number = serial(&(&components, &dependencies, &metadata));
    Ok(Bom {
        bom_format: "CycloneDX",
        spec_version: "1.6",
        serial_number,
        version: 1,
        metadata,
        components,
        dependencies,
    })
}

fn component(it: &Shipped, sums: &BTreeMap<(String, String), String>) -> Component {
    let sum = sums.get(&(it.name.clone(), it.version.clone()));
    let expression = it.licence.replace('/', " OR ");
    Component {
        r#type: "library",
        bom_ref: purl(it),
        name: it.name.clone(),
        version: it.version.clone(),
        licenses: if expression.is_empty() { Vec::new() } else { vec![Licence { expression }] },
        hashes: sum.map(|content| Hash { alg: "SHA-256", content: content.clone() }).into_iter().collect(),
        purl: purl(it),
    }
}

/// <https://github.com/package-url/purl-spec/blob/main/types-doc/cargo-definition.md>; a `+` has another meaning in addresses.
fn purl(it: &Shipped) -> String {
    format!("pkg:cargo/{}@{}", it.name, it.version.replace('+', "%2B"))
}

/// What crates.io has of each crate, as the lock file says.
fn sums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""))?;
        Some(line.trim_end_matches('"').to_owned())
    };
    let of = |block: &str| Some(((value(block, "name")?, value(block, "version")?), value(block, "checksum")?));
    lock.split("[[package]]").filter_map(of).collect()
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    #[serde(default)]
    version: String,
    #[serde(default)]
    license: String,
    #[serde(default)]
    dev: bool,
}

/// Of npm's packages those that the window brings along, which is the typeface.
fn npm(repo: &Repo) -> Result<Vec<Component>, Fault> {
    let path = repo.path("package-lock.json");
    let text = std::fs::read_to_string(&path).map_err(Fault::file(&path))?;
    let Lock { packages } = serde_json::from_str(&text).map_err(|source| Fault::Json { path, source })?;
    let shipped = packages.into_iter().filter(|(_, locked)| !locked.dev);
    Ok(shipped
        .filter_map(|(place, locked)| {
            let name = place.strip_prefix("node_modules/")?.to_owned();
            let purl = format!("pkg:npm/{}@{}", name.replace('@', "%40"), locked.version);
            let licenses = vec![Licence { expression: locked.license }];
            let (version, hashes, bom_ref) = (locked.version, Vec::new(), purl.clone());
            Some(Component { r#type: "library", bom_ref, name, version, licenses, hashes, purl })
        })
        .collect())
}

fn moment(written: &Zoned) -> String {
    written.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A UUID of the kind that says nothing but what its maker put in (RFC 9562, version 8): a digest of the list.
fn serial(list: &impl Serialize) -> String {
    let json = serde_json::to_vec(list).expect("text and numbers serialise");
    let digest = format!("{:x}", Sha256::digest(json));
    let part = |range: std::ops::Range<usize>| digest.get(range).unwrap_or_default();
    format!("urn:uuid:{}-{}-8{}-8{}-{}", part(0..8), part(8..12), part(13..16), part(17..20), part(20..32))
}

#[cfg(test)]
mod tests;
