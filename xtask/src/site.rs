//! `cargo xtask site [--pictures FOLDER]`: the page for newcomers, in `target/site`: one for each language, of plain files.
//!
//! What it says stands in `locales/*/site.ftl` and `store.ftl`, what it looks like in `docs/site`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{arguments::Arguments, console, fault::Fault, locales, package::About, repo::Repo};

mod downloads;
mod page;

pub(crate) use downloads::Downloads;
use page::{Page, STEPS};

/// Where its parts lie.
const PARTS: &str = "docs/site";

/// Files that stand beside the pages as they are: where they come from, and what they are called there.
const FILES: [(&str, &str); 3] =
    [("docs/site/site.css", "site.css"), ("docs/site/site.js", "site.js"), ("icons/icon.svg", "icon.svg")];

/// What was asked for on the command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// A folder of pictures in the place of those in `docs/site/pictures`.
    pictures: Option<PathBuf>,
}

impl Options {
    /// Reads what stands after `site`.
    pub(crate) fn read(given: &[String]) -> Result<Self, Fault> {
        let mut arguments = Arguments::read(given, &["--pictures"], &[])?;
        Ok(Self { pictures: arguments.take("--pictures").map(PathBuf::from) })
    }
}

/// Makes it anew.
pub(crate) fn site(repo: &Repo, options: &Options) -> Result<ExitCode, Fault> {
    let folder = repo.path("target/site");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(Fault::file(&folder))?;
    }
    let languages = write(repo, options, &folder)?;
    console::step(format!("site: {languages} languages in {}", folder.display()));
    Ok(ExitCode::SUCCESS)
}

/// Writes it into this folder; gives how many languages it speaks.
fn write(repo: &Repo, options: &Options, folder: &Path) -> Result<usize, Fault> {
    let all = locales::all(repo)?;
    let (about, downloads) = (About::read(repo)?, Downloads::read(repo)?);
    let languages: Vec<(&str, &str)> =
        all.iter().map(|it| (it.language.as_str(), page::text(it, "site-own-name", ""))).collect();
    for words in &all {
        let place = folder.join(&words.language);
        let page =
            Page { words, languages: &languages, about: &about, downloads: &downloads, up: "../", is_top: false };
        write_file(&place.join("index.html"), &page.html())?;
    }
    let english = all.iter().find(|words| words.language == "en").unwrap_or(&all[0]);
    let top =
        Page { words: english, languages: &languages, about: &about, downloads: &downloads, up: "", is_top: true };
    write_file(&folder.join("index.html"), &top.html())?;
    for (from, to) in FILES {
        copy(&repo.path(from), &folder.join(to))?;
    }
    let pictures = options.pictures.clone().unwrap_or_else(|| repo.path(PARTS).join("pictures"));
    for name in pictures_named() {
        copy(&pictures.join(&name), &folder.join("pictures").join(&name))?;
    }
    Ok(all.len())
}

/// Each picture in both schemes.
fn pictures_named() -> impl Iterator<Item = String> {
    let steps = STEPS.iter().map(|(name, _)| *name).chain(["desktop"]);
    steps.flat_map(|name| ["light", "dark"].map(|scheme| format!("{name}-{scheme}.webp")))
}

fn write_file(path: &Path, text: &str) -> Result<(), Fault> {
    let folder = path.parent().expect("a file lies in a folder");
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    std::fs::write(path, text).map_err(Fault::file(path))
}

fn copy(from: &Path, to: &Path) -> Result<(), Fault> {
    let folder = to.parent().expect("a file lies in a folder");
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    std::fs::copy(from, to).map_err(Fault::file(from)).map(drop)
}

#[cfg(test)]
mod tests;
