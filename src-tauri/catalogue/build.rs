//! Puts the English files into the crate, for apps that translators begin a language from.

use std::{env, fs, path::Path};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let folder = Path::new(&root).join("../../locales/en").canonicalize().expect("the workspace has locales/en");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<_> = fs::read_dir(&folder).expect("a folder of locales").flatten().map(|it| it.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut code =
        "/// The English files: name without `.ftl`, and text.\npub(crate) const ENGLISH: &[(&str, &str)] = &[\n"
            .to_owned();
    for path in paths {
        println!("cargo::rerun-if-changed={}", path.display());
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        code += &format!("    ({name:?}, include_str!({path:?})),\n");
    }
    code += "];\n";
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("english.rs");
    fs::write(out, code).expect("cargo's own folder takes files");
}
