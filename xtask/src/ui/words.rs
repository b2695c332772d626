//! The words of each language, compiled from Fluent into what the window reads.

use std::{collections::BTreeMap, path::Path};

use trente_text::words::OUTSIDE;

use crate::{fault::Fault, repo::Repo};

/// Compiled words by language.
pub(crate) type All = BTreeMap<String, String>;

/// Compiles every language but English, which is built into the wasm.
pub(crate) fn compile(repo: &Repo) -> Result<All, Fault> {
    let mut all = All::new();
    for folder in entries(&repo.path("locales"))?.into_iter().filter(|path| path.is_dir()) {
        let language = name(&folder);
        if language == "en" {
            continue;
        }
        let mut files = entries(&folder)?;
        // A table of words lies beside them, and what is shown elsewhere.
        files.retain(|path| name(path).strip_suffix(".ftl").is_some_and(|name| !OUTSIDE.contains(&name)));
        let texts = files.iter().map(|file| std::fs::read_to_string(file).map_err(Fault::file(file)));
        let texts = texts.collect::<Result<Vec<_>, _>>()?;
        let words = trente_text::words::compile(texts.iter().map(String::as_str));
        let words = words.map_err(|unusable| Fault::Words { language: language.clone(), unusable })?;
        all.insert(language, words);
    }
    Ok(all)
}

/// Puts them where the window asks for them.
pub(crate) fn write(all: &All, dist: &Path) -> Result<(), Fault> {
    let folder = dist.join("locales");
    std::fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
    for (language, words) in all {
        let path = folder.join(format!("{language}.words"));
        std::fs::write(&path, words).map_err(Fault::file(&path))?;
    }
    Ok(())
}

/// What lies in a folder, in a stable order, but for what an editor hides there.
fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, Fault> {
    let listed = std::fs::read_dir(folder).map_err(Fault::file(folder))?;
    let paths = listed.map(|entry| entry.map(|entry| entry.path()).map_err(Fault::file(folder)));
    let mut paths = paths.collect::<Result<Vec<_>, _>>()?;
    paths.retain(|path| !name(path).starts_with('.'));
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
