//! What is shipped in the app, and under which licences: files of the window that are read only where they are shown.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use serde::Deserialize;
use sha2::{Digest, Sha256};
use trente_contract::licences::{LIST, Piece};

use crate::{console, crates, emoji, fault::Fault, program, repo::Repo};

mod library;

/// The licence of Unicode's data, beside it.
const UNICODE: &str = "LICENSE-UNICODE";

/// The list, and each text by where it lies in the window. Works that brought the same text share it.
#[derive(Debug, Default)]
pub(crate) struct All {
    pieces: BTreeSet<Piece>,
    texts: BTreeMap<String, String>,
}

/// What the list is made of, for the stamp: the same gives the same list.
pub(crate) fn recipe(repo: &Repo) -> Result<Vec<u8>, Fault> {
    let mut recipe = target().into_bytes();
    recipe.extend(compiler()?.into_bytes());
    let how = concat!(include_str!("licences.rs"), include_str!("../crates.rs"), include_str!("licences/library.rs"));
    recipe.extend(how.bytes());
    let unicode = format!("{}/{UNICODE}", emoji::NAMES);
    for name in ["Cargo.lock", "package.json", "package-lock.json", unicode.as_str()] {
        let path = repo.path(name);
        recipe.extend(std::fs::read(&path).map_err(Fault::file(path))?);
    }
    Ok(recipe)
}

/// Lists what the program and the window are made of; of npm what `modules` is given for.
pub(crate) fn gather(repo: &Repo, modules: Option<&Path>) -> Result<All, Fault> {
    let mut all = All::default();
    for (root, target) in [("trente", target()), ("trente-ui", "wasm32-unknown-unknown".to_owned())] {
        for package in crates::shipped(repo, root, &target)?.into_iter().filter(|package| !package.own) {
            let mut texts = texts_in(&package.folder)?;
            if let Some(path) = package.text.filter(|path| path.is_file()) {
                texts.push(text(&path)?);
            }
            all.add(package.name, package.version, package.licence, texts);
        }
    }
    if let Some(modules) = modules {
        for name in named(repo)? {
            let folder = modules.join(&name);
            let Package { version, license } = json(&folder.join("package.json"))?;
            all.add(name, version, license, texts_in(&folder)?);
        }
    }
    // Of what is in no lock file there is the library of the language, in both, and what emoji are called.
    let compiler = compiler()?;
    let version = compiler.split(' ').nth(1).unwrap_or_default();
    let texts = library::texts(library::papers().as_deref(), &all.texts);
    all.add("Rust std".into(), version.into(), "MIT OR Apache-2.0".into(), texts);
    let names = vec![text(&repo.path(emoji::NAMES).join(UNICODE))?];
    all.add("Unicode CLDR".into(), emoji::RELEASE.into(), "Unicode-3.0".into(), names);
    let own = texts_in(repo.root())?;
    all.add("Trente".into(), env!("CARGO_PKG_VERSION").into(), env!("CARGO_PKG_LICENSE").into(), own);
    console::step(format!("licences of {} works, in {} texts", all.pieces.len(), all.texts.len()));
    Ok(all)
}

/// Writes them where the window asks for them.
pub(crate) fn write(all: &All, dist: &Path) -> Result<(), Fault> {
    let list = dist.join(LIST);
    let folder = list.parent().expect("the list lies in a folder");
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    let json = serde_json::to_vec(&all.pieces).expect("text serialises");
    std::fs::write(&list, json).map_err(Fault::file(&list))?;
    for (place, text) in &all.texts {
        let path = dist.join(place);
        std::fs::write(&path, text).map_err(Fault::file(&path))?;
    }
    Ok(())
}

impl All {
    /// The works, by their names.
    pub(crate) fn pieces(&self) -> &BTreeSet<Piece> {
        &self.pieces
    }

    /// The texts, by where they lie.
    pub(crate) fn texts(&self) -> &BTreeMap<String, String> {
        &self.texts
    }

    /// One more work. Without a licence it has one of its own, which a text says.
    pub(crate) fn add(&mut self, name: String, version: String, licence: String, texts: Vec<String>) {
        let mut places = Vec::new();
        for text in texts {
            let place = self.keep(text);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        // An old way to write a choice.
        self.pieces.insert(Piece { name, version, licence: licence.replace('/', " OR "), texts: places });
    }

    /// Where a text lies: one that differs from another in blanks alone lies there, too.
    fn keep(&mut self, text: String) -> String {
        let digest = Sha256::digest(text.split_whitespace().collect::<Vec<_>>().join(" "));
        let place = format!("licences/{}.txt", &format!("{digest:x}")[..16]);
        self.texts.entry(place.clone()).or_insert(text);
        place
    }
}

/// The system that the app is built for: the Tauri CLI says it where that is not this one.
fn target() -> String {
    std::env::var("TAURI_ENV_TARGET_TRIPLE").ok().filter(|triple| !triple.is_empty()).unwrap_or_else(host)
}

/// What the compiler says it is, as `rustc 1.95.0 (59807616e 2026-04-14)`.
fn compiler() -> Result<String, Fault> {
    program::output(std::process::Command::new("rustc").arg("--version"))
}

/// The system that the compiler here builds for.
pub(crate) fn host() -> String {
    let told = program::probe(std::process::Command::new("rustc").arg("-vV")).unwrap_or_default();
    told.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_owned()
}

/// The texts in a folder that say under which licence all of it is, in the order of their names.
fn texts_in(folder: &Path) -> Result<Vec<String>, Fault> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder).map_err(Fault::file(folder))? {
        let entry = entry.map_err(Fault::file(folder))?;
        if is_licence(&entry.file_name().to_string_lossy()) && entry.path().is_file() {
            names.insert(entry.path());
        }
    }
    names.iter().map(|path| text(path)).collect()
}

/// A text without the line ends of other systems.
fn text(path: &Path) -> Result<String, Fault> {
    let bytes = std::fs::read(path).map_err(Fault::file(path))?;
    Ok(String::from_utf8_lossy(&bytes).replace('\r', ""))
}

fn is_licence(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    // A short file for programs, which names the licence once more.
    !name.ends_with(".spdx")
        && ["licence", "license", "copying", "copyright", "notice", "unlicense"]
            .iter()
            .any(|begins| name.starts_with(begins))
}

#[derive(Deserialize)]
struct Package {
    version: String,
    #[serde(default)]
    license: String,
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    dependencies: BTreeMap<String, String>,
}

/// The packages of npm that are shipped: the tools are another list.
fn named(repo: &Repo) -> Result<Vec<String>, Fault> {
    let wanted: Wanted = json(&repo.path("package.json"))?;
    Ok(wanted.dependencies.into_keys().collect())
}

fn json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, Fault> {
    let bytes = std::fs::read(path).map_err(Fault::file(path))?;
    serde_json::from_slice(&bytes).map_err(|source| Fault::Json { path: path.to_path_buf(), source })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::node;

    /// What cargo itself says is built into a program, as `name version`.
    fn tree(repo: &Repo, root: &str, target: &str) -> BTreeSet<String> {
        let arguments = ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
        let mut cargo = program::cargo();
        cargo.args(arguments).args(["--package", root, "--target", target]).current_dir(repo.root());
        let told = program::output(&mut cargo).expect("cargo draws its tree");
        let words = |line: &str| {
            let mut words = line.split(' ');
            Some(format!("{} {}", words.next()?, words.next()?.trim_start_matches('v')))
        };
        told.lines().filter_map(words).filter(|named| !named.starts_with("trente")).collect()
    }

    #[test]
    fn each_crate_of_the_lock_file_that_is_shipped_is_listed() {
        let repo = Repo::find().expect("this test runs in the repo");
        let all = gather(&repo, None).expect("the list can be made");
        let listed: BTreeSet<String> = all.pieces.iter().map(|it| format!("{} {}", it.name, it.version)).collect();
        let program = tree(&repo, "trente", &host());
        let window = tree(&repo, "trente-ui", "wasm32-unknown-unknown");
        assert!(program.len() > 300 && window.len() > 50, "cargo told: {} and {}", program.len(), window.len());
        let missing: Vec<_> = program.union(&window).filter(|named| !listed.contains(*named)).collect();
        assert!(missing.is_empty(), "shipped and not listed: {missing:?}");
        let lock = std::fs::read_to_string(repo.path("Cargo.lock")).expect("there is a lock file");
        let unlocked = |piece: &&Piece| {
            let entry = format!("name = \"{}\"\nversion = \"{}\"\n", piece.name, piece.version);
            !lock.contains(&entry)
        };
        let unlocked: Vec<&str> = all.pieces.iter().filter(unlocked).map(|piece| piece.name.as_str()).collect();
        assert_eq!(unlocked, ["Rust std", "Trente", "Unicode CLDR"], "all others are in the lock file");
        for tool in ["wiremock", "proptest", "fantoccini", "wasm-bindgen-cli-support"] {
            assert!(all.pieces.iter().all(|piece| piece.name != tool), "{tool} is no part of the app");
        }
        let silent = |piece: &&Piece| piece.licence.is_empty() && piece.texts.is_empty();
        let silent: Vec<&Piece> = all.pieces.iter().filter(silent).collect();
        assert!(silent.is_empty(), "each names its licence, or brings it: {silent:?}");
        let with_text = all.pieces.iter().filter(|piece| !piece.texts.is_empty()).count();
        assert!(with_text * 100 > all.pieces.len() * 90, "{with_text} of {} bring their text", all.pieces.len());
    }

    #[test]
    fn what_is_in_no_lock_file_brings_its_texts() {
        let repo = Repo::find().expect("this test runs in the repo");
        let all = gather(&repo, None).expect("the list can be made");
        for (name, words) in [
            ("Rust std", &["Permission is hereby granted, free of charge", "TERMS AND CONDITIONS FOR USE"][..]),
            ("Unicode CLDR", &["UNICODE LICENSE V3"][..]),
        ] {
            let piece = all.pieces.iter().find(|piece| piece.name == name).expect("it is listed");
            let texts: Vec<&String> = piece.texts.iter().filter_map(|place| all.texts.get(place)).collect();
            for words in words {
                assert!(texts.iter().any(|text| text.contains(words)), "{name}: {words}");
            }
            assert!(!texts.iter().any(|text| text.contains("<copyright holders>")), "{name}: a form names nobody");
        }
        let cldr = all.pieces.iter().find(|piece| piece.name == "Unicode CLDR").expect("it is listed");
        assert_eq!((cldr.version.as_str(), cldr.licence.as_str()), ("48", "Unicode-3.0"), "as its data says");
    }

    #[test]
    fn the_typeface_is_listed_with_its_text_and_what_only_builds_is_not() {
        let repo = Repo::find().expect("this test runs in the repo");
        let modules = node::modules(&repo).expect("the packages are there");
        let all = gather(&repo, Some(&modules)).expect("the list can be made");
        let inter = all.pieces.iter().find(|piece| piece.name.ends_with("/inter")).expect("the typeface is listed");
        assert_eq!(inter.licence, "OFL-1.1", "its licence");
        let text = all.texts.get(inter.texts.first().expect("it brings a text")).expect("the text is kept");
        assert!(text.contains("SIL OPEN FONT LICENSE"), "it is the licence: {text:.60}");
        assert!(all.pieces.iter().all(|piece| piece.name != "binaryen"), "a tool is not shipped");
        let folder = tempfile::tempdir().expect("a temporary folder");
        write(&all, folder.path()).expect("it can be written");
        let pieces: Vec<Piece> = json(&folder.path().join(LIST)).expect("the list can be read again");
        assert_eq!(pieces.len(), all.pieces.len(), "as many");
        for place in pieces.iter().flat_map(|piece| &piece.texts) {
            assert!(folder.path().join(place).is_file(), "{place} is there");
        }
    }

    #[test]
    fn a_text_that_differs_in_blanks_alone_is_kept_once() {
        let mut all = All::default();
        all.add("a".into(), "1".into(), "MIT/Apache-2.0".into(), vec!["Use it\n  freely".into()]);
        all.add("b".into(), "1".into(), "MIT".into(), vec!["Use it freely\n".into(), "Or else".into()]);
        assert_eq!(all.texts.len(), 2, "{:?}", all.texts);
        let first = all.pieces.first().expect("two");
        assert_eq!(first.licence, "MIT OR Apache-2.0", "a choice is written as one");
        assert!(all.pieces.last().expect("two").texts.contains(&first.texts[0]), "shared");
        all.add("c".into(), "1".into(), String::new(), vec!["Mine".into(), "Mine\n".into()]);
        assert_eq!(all.pieces.last().expect("three").texts.len(), 1, "a text that is found twice is one");
    }
}
