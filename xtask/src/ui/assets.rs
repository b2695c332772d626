//! The files that go into the window as they are.

use std::path::{Path, PathBuf};

use crate::{fault::Fault, repo::Repo};

/// What is taken up from the repo and where it stands in the window. A folder is taken whole.
const SOURCES: [(&str, &str); 3] = [("ui/index.html", "index.html"), ("ui/static", ""), ("ui/styles", "styles")];

/// One file of the window.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Asset {
    /// Inside `ui/dist`.
    pub(crate) place: PathBuf,
    pub(crate) source: PathBuf,
}

impl Asset {
    pub(crate) fn copy_to(&self, folder: &Path) -> Result<(), Fault> {
        let target = folder.join(&self.place);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent).map_err(Fault::file(parent))?;
        }
        std::fs::copy(&self.source, &target).map_err(Fault::file(&self.source)).map(drop)
    }
}

/// The package of the typeface, which `ui/styles/face.css` names file by file.
const TYPEFACE: &str = "@fontsource-variable/inter";

/// The files of the typeface that the window brings along on Linux, with their licence.
pub(crate) fn typeface(repo: &Repo, modules: &Path) -> Result<Vec<Asset>, Fault> {
    let package = modules.join(TYPEFACE);
    let sheet = repo.path("ui/styles/face.css");
    let css = std::fs::read_to_string(&sheet).map_err(Fault::file(&sheet))?;
    let mut assets = vec![Asset { place: "fonts/OFL.txt".into(), source: package.join("LICENSE") }];
    for name in named(&css) {
        assets.push(Asset { place: Path::new("fonts").join(name), source: package.join("files").join(name) });
    }
    Ok(assets)
}

/// The files below `/fonts/` that a stylesheet names.
fn named(css: &str) -> impl Iterator<Item = &str> {
    css.split("url(\"/fonts/").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0))
}

/// All files of the window but the wasm and its glue, in a stable order.
pub(crate) fn list(repo: &Repo) -> Result<Vec<Asset>, Fault> {
    let mut assets = Vec::new();
    for (source, place) in SOURCES {
        collect(&repo.path(source), Path::new(place), &mut assets)?;
    }
    assets.sort();
    if assets.iter().any(|asset| asset.place == Path::new("index.html")) {
        return Ok(assets);
    }
    Err(Fault::missing("ui/index.html is not there", "restore it: git checkout ui/index.html"))
}

fn collect(source: &Path, place: &Path, assets: &mut Vec<Asset>) -> Result<(), Fault> {
    if source.is_file() {
        assets.push(Asset { place: place.to_path_buf(), source: source.to_path_buf() });
    } else if source.is_dir() {
        for entry in std::fs::read_dir(source).map_err(Fault::file(source))? {
            let name = entry.map_err(Fault::file(source))?.file_name();
            // Hidden files, and what is written for those who work on the project, mean nothing to the window.
            let left_out = name.as_encoded_bytes().starts_with(b".") || name.as_encoded_bytes().ends_with(b".md");
            if !left_out {
                collect(&source.join(&name), &place.join(&name), assets)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_typeface_are_found_by_their_addresses() {
        let css =
            "src: url(\"/fonts/a.woff2\") format(\"woff2\"); x: url(\"/icon.svg\"); src: url(\"/fonts/b.woff2\");";
        assert_eq!(named(css).collect::<Vec<_>>(), ["a.woff2", "b.woff2"], "in their order, and nothing else");
    }

    #[test]
    fn the_window_gets_the_sentences_and_not_the_notes_about_them() {
        let repo = Repo::find().expect("this test runs in the repo");
        let words = crate::ui::words::compile(&repo).expect("every locale can be compiled");
        assert!(words.contains_key("fr"), "sentences: {:?}", words.keys());
        let assets = list(&repo).expect("its files can be listed");
        let places: Vec<&Path> = assets.iter().map(|asset| asset.place.as_path()).collect();
        let notes: Vec<_> = places.iter().filter(|place| place.extension().is_some_and(|end| end == "md")).collect();
        assert!(notes.is_empty(), "notes for translators stay outside: {notes:?}");
    }
}
