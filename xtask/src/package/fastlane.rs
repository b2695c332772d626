//! What F-Droid shows, in the folders of its choice: <https://f-droid.org/docs/All_About_Descriptions_Graphics_and_Screenshots/>.
//! It reads them from the repository, so they are kept there.

use std::{collections::BTreeMap, path::Path};

use super::{
    about::About,
    metainfo::{FEATURES, PARAGRAPHS},
    texts::Texts,
};
use crate::{fault::Fault, repo::Repo};

/// Where they lie.
pub(crate) const FOLDER: &str = "fastlane/metadata/android";

/// Each text by its place in that folder, and how many letters it may have.
pub(crate) fn texts(about: &About, texts: &Texts) -> BTreeMap<String, (String, usize)> {
    let mut files = BTreeMap::new();
    let in_each = |id: &str| -> BTreeMap<String, String> {
        texts.each(id).map(|(locale, text)| (folder(locale.as_deref()), text.to_owned())).collect()
    };
    let paragraphs = PARAGRAPHS.map(&in_each);
    let features = FEATURES.map(&in_each);
    for (folder, short) in in_each("store-summary") {
        let said = |all: &[BTreeMap<String, String>], before: &str| -> Vec<String> {
            all.iter().filter_map(|each| Some(format!("{before}{}", each.get(&folder)?))).collect()
        };
        let full = format!("{}\n\n{}", said(&paragraphs, "").join("\n\n"), said(&features, "• ").join("\n"));
        files.insert(format!("{folder}/title.txt"), (about.name.clone(), 30));
        files.insert(format!("{folder}/short_description.txt"), (short, 80));
        files.insert(format!("{folder}/full_description.txt"), (full, 4000));
    }
    files
}

/// Writes them.
pub(crate) fn write(repo: &Repo) -> Result<usize, Fault> {
    let files = texts(&About::read(repo)?, &Texts::read(repo)?);
    let folder = repo.path(FOLDER);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(Fault::file(&folder))?;
    }
    for (place, (text, _)) in &files {
        let path = folder.join(place);
        let parent = path.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).map_err(Fault::file(parent))?;
        std::fs::write(&path, format!("{text}\n")).map_err(Fault::file(&path))?;
    }
    Ok(files.len())
}

/// As shops for Android call a language: `zh_TW` is `zh-TW`.
fn folder(locale: Option<&str>) -> String {
    locale.map_or_else(|| "en-US".to_owned(), |locale| locale.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_the_sentences_say_and_has_room() {
        let repo = Repo::find().expect("this test runs in the repo");
        let files = texts(&About::read(&repo).expect("known"), &Texts::read(&repo).expect("read"));
        assert_eq!(files.len(), 3 * 13, "three texts in each language");
        for (place, (text, most)) in &files {
            let letters = text.chars().count();
            assert!(letters > 0 && letters <= *most, "{place} has {letters} letters of {most}");
            let kept = std::fs::read_to_string(repo.path(FOLDER).join(place)).unwrap_or_default();
            assert_eq!(kept, format!("{text}\n"), "{place} is old: cargo xtask package --fastlane");
        }
        for language in ["en-US", "zh-CN", "zh-TW", "pt-BR", "de"] {
            assert!(files.contains_key(&format!("{language}/title.txt")), "{language} is called as shops call it");
        }
        let folders = std::fs::read_dir(repo.path(FOLDER)).expect("it can be listed").count();
        assert_eq!(folders, 13, "no language is left over");
    }
}
