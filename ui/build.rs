//! Puts English into the binary and tells the window which other languages lie beside it in `locales/`.

use std::{env, fmt::Write as _, fs, path::Path};

fn main() {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../locales");
    let locales = locales.canonicalize().expect("the workspace has locales/");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages = names(&locales);
    // A file beside the languages is for translators.
    languages.retain(|name| locales.join(name).is_dir());
    languages.sort_by_key(|language| (language != "en", language.clone()));
    let mut files = names(&locales.join("en"));
    files.sort();

    let mut code = String::new();
    writeln!(code, "/// Languages that have a folder in `locales/`, English first.").expect("a string takes all");
    writeln!(code, "pub const LANGUAGES: &[&str] = &{languages:?};").expect("a string takes all");
    writeln!(code, "pub(super) const FILES: &[&str] = &{files:?};").expect("a string takes all");
    writeln!(code, "pub(super) const ENGLISH: &[&str] = &[").expect("a string takes all");
    for file in &files {
        let path = locales.join("en").join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        writeln!(code, "    include_str!({:?}),", path.to_str().expect("a path of letters"))
            .expect("a string takes all");
    }
    writeln!(code, "];").expect("a string takes all");
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("locales.rs");
    fs::write(out, code).expect("cargo's own folder takes files");
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder of locales");
    entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect()
}
