//! `cargo xtask ui --check-reproducible`: whether the same sources give the same window, byte for byte, in another folder.
//!
//! The sources are copied to a folder with another name and of another depth, and built there. What the window depends on is
//! taken as it was compiled; our own crates and all that comes after them (the cut, the glue, the styles, the words, the
//! licences, wasm-opt) are made a second time.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use crate::{
    console,
    fault::Fault,
    program,
    repo::Repo,
    setup::wasm,
    ui::{self, Profile, compile},
};

/// What two builds have in common.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Alike {
    files: usize,
    bytes: u64,
}

impl std::fmt::Display for Alike {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} files, {} kB, the same in two folders", self.files, self.bytes / 1000)
    }
}

/// Builds the window here and elsewhere.
///
/// # Errors
/// When a file differs, or tells where it was made; or when it cannot be built.
pub(crate) fn check(repo: &Repo, profile: Profile) -> Result<Alike, Fault> {
    let here = ui::build(repo, profile)?;
    let elsewhere = tempfile::Builder::new().prefix("again-").tempdir_in(repo.cache(""));
    let elsewhere = elsewhere.map_err(Fault::file(repo.cache("again")))?;
    let other = Repo::at(&elsewhere.path().join("another/place"), &elsewhere.path().join("cache"));
    console::step("ui: once more, in another folder");
    copy_sources(repo, &other)?;
    for kept in ["node", wasm::toolchain(repo)?.target_folder()] {
        link(&repo.cache(kept), &other.cache(kept))?;
    }
    let there = ui::build(&other, profile)?;
    if here != there {
        return Err(Fault::missing(
            format!("sizes differ: {here}, and there {there}"),
            "look for what depends on the place",
        ));
    }
    let places = [repo.root().to_path_buf(), repo.cache(""), compile::cargo_home()?];
    compare(&repo.path("ui/dist"), &other.path("ui/dist"), &places)
}

/// What git knows, and what it would take up.
fn copy_sources(repo: &Repo, other: &Repo) -> Result<(), Fault> {
    let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = program::output(Command::new("git").args(arguments).current_dir(repo.root()))?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let (from, to) = (repo.path(name), other.path(name));
        if from.is_file() {
            make_folder_of(&to)?;
            std::fs::copy(&from, &to).map_err(Fault::file(from))?;
        }
    }
    Ok(())
}

/// The same files under another name, with their times, by which cargo goes. Nothing of our own crates: they are to be made
/// anew, and what is written over would change here, too.
fn link(from: &Path, to: &Path) -> Result<(), Fault> {
    std::fs::create_dir_all(to).map_err(Fault::file(to))?;
    for entry in std::fs::read_dir(from).map_err(Fault::file(from))? {
        let entry = entry.map_err(Fault::file(from))?;
        let name = entry.file_name();
        let is_own = name.to_string_lossy().contains("trente") || name == "clone" || name == ".cargo-lock";
        let kind = entry.file_type().map_err(Fault::file(entry.path()))?;
        if is_own || kind.is_symlink() {
            continue;
        }
        let (from, to) = (entry.path(), to.join(name));
        if kind.is_dir() {
            link(&from, &to)?;
        } else {
            std::fs::hard_link(&from, &to).map_err(Fault::file(to))?;
        }
    }
    Ok(())
}

/// Every file of both, and whether one tells of a place.
fn compare(here: &Path, there: &Path, places: &[PathBuf]) -> Result<Alike, Fault> {
    let (ours, theirs) = (files(here)?, files(there)?);
    let (mut wrong, mut bytes) = (Vec::new(), 0);
    for name in ours.keys().chain(theirs.keys().filter(|name| !ours.contains_key(*name))) {
        let name = name.as_str();
        match (ours.get(name), theirs.get(name)) {
            (Some(one), Some(two)) if Sha256::digest(one) == Sha256::digest(two) => bytes += one.len() as u64,
            (Some(one), Some(two)) => wrong.push(format!("{name} differs{}", first_difference(one, two))),
            _ => wrong.push(format!("{name} is there once")),
        }
    }
    for (name, content) in &ours {
        let told = places.iter().filter(|place| holds(content, place.as_os_str().as_encoded_bytes()));
        wrong.extend(told.map(|place| format!("{name} tells of {}", place.display())));
    }
    if !wrong.is_empty() {
        return Err(Fault::missing(
            format!("the window depends on where it is built: {}", wrong.join(", ")),
            "mend that",
        ));
    }
    Ok(Alike { files: ours.len(), bytes })
}

fn first_difference(one: &[u8], two: &[u8]) -> String {
    let at = one.iter().zip(two).position(|(one, two)| one != two).unwrap_or(one.len().min(two.len()));
    let around = |bytes: &[u8]| {
        let part = bytes.get(at.saturating_sub(60)..(at + 60).min(bytes.len())).unwrap_or_default();
        part.iter().map(|byte| if byte.is_ascii_graphic() { *byte as char } else { '.' }).collect::<String>()
    };
    format!(" from byte {at} on ({} and {})", around(one), around(two))
}

fn holds(content: &[u8], wanted: &[u8]) -> bool {
    // A root as short as `/` would be found everywhere.
    wanted.len() > 3 && content.windows(wanted.len()).any(|part| part == wanted)
}

fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(Fault::file(folder))? {
        let entry = entry.map_err(Fault::file(folder))?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            all.extend(files(&path)?.into_iter().map(|(inside, content)| (format!("{name}/{inside}"), content)));
        } else {
            all.insert(name, std::fs::read(&path).map_err(Fault::file(&path))?);
        }
    }
    Ok(all)
}

fn make_folder_of(path: &Path) -> Result<(), Fault> {
    let folder = path.parent().expect("a file lies in a folder");
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            make_folder_of(&path).expect("made");
            std::fs::write(path, text).expect("written");
        }
        folder
    }

    #[test]
    fn what_differs_is_named() {
        let here = folder(&[("a.js", "same"), ("b/c.wasm", "one")]);
        let alike = compare(here.path(), here.path(), &[]).expect("a folder is like itself");
        assert_eq!((alike.files, alike.bytes), (2, 7), "all of it was looked at");
        let there = folder(&[("a.js", "same"), ("b/c.wasm", "two"), ("d.css", "")]);
        let told = compare(here.path(), there.path(), &[]).expect_err("they differ").to_string();
        assert!(told.contains("b/c.wasm differs from byte 0") && told.contains("d.css is there once"), "{told}");
        assert!(!told.contains("a.js"), "what is the same is not named: {told}");
    }

    #[test]
    fn what_tells_of_a_place_is_named() {
        let here = folder(&[("a.js", "at /home/somebody/trente/ui/src")]);
        let told = compare(here.path(), here.path(), &[PathBuf::from("/home/somebody/trente")]);
        assert!(
            told.expect_err("it tells").to_string().contains("a.js tells of /home/somebody/trente"),
            "with the place"
        );
        assert!(compare(here.path(), here.path(), &[PathBuf::from("/else")]).is_ok(), "others are not there");
    }

    #[test]
    fn what_others_compiled_is_taken_and_what_we_did_is_not() {
        let kept = folder(&[("deps/serde.rlib", "s"), ("deps/libtrente_ui.rlib", "t"), ("clone", "here")]);
        let to = folder(&[]);
        link(kept.path(), &to.path().join("target")).expect("linked");
        let taken: Vec<String> = files(to.path()).expect("listed").into_keys().collect();
        assert_eq!(taken, ["target/deps/serde.rlib"], "of others alone");
    }
}
