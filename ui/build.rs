//! Compiles English into the binary and tells the window which other languages lie beside it in `locales/`.

use std::{env, fs, path::Path};

fn main() {
    // What is fetched later is cut off by these (xtask/src/ui/split.rs).
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg=--emit-relocs");
    }
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../locales");
    let locales = locales.canonicalize().expect("the workspace has locales/");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages = names(&locales);
    // A file beside the languages is for translators.
    languages.retain(|name| locales.join(name).is_dir());
    languages.sort_by_key(|language| (language != "en", language.clone()));
    let english = locales.join("en");
    let shown =
        |name: &String| name.strip_suffix(".ftl").is_some_and(|name| !trente_text::words::OUTSIDE.contains(&name));
    let files = names(&english).into_iter().filter(shown).map(|name| {
        let path = english.join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(path).expect("a file of locales can be read")
    });
    let files: Vec<String> = files.collect();
    let words = trente_text::words::compile(files.iter().map(String::as_str));
    let words = words.unwrap_or_else(|unusable| panic!("locales/en: {unusable}"));
    let code = format!(
        "/// Languages that have a folder in `locales/`, English first.\n\
         pub const LANGUAGES: &[&str] = &{languages:?};\n\
         pub(super) const ENGLISH: &str = {words:?};\n"
    );
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
