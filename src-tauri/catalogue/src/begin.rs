//! A language that is begun.

use crate::english::ENGLISH;
use crate::plurals::forms;
use crate::read::Unreadable;
use std::path::{Path, PathBuf};

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// The folder.
    pub folder: PathBuf,
    /// How many files it holds.
    pub files: usize,
}

/// Why a language cannot be begun.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// The tag names no language that has plural rules.
    #[error("“{0}” is no language that CLDR knows the plural forms of: a tag as in de, pt-BR, zh-Hant-TW")]
    Unknown(String),
    /// There is a folder for it.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// A file cannot be read or written.
    #[error(transparent)]
    Files(#[from] Unreadable),
}

/// Writes the English files, comments and all, into a folder of their own, to be written over.
///
/// # Errors
/// When the tag names no language, when the folder is there already, and when files cannot be written.
pub fn begin(folder: &Path, language: &str) -> Result<Begun, NotBegun> {
    if forms(language).is_none() {
        return Err(NotBegun::Unknown(language.to_owned()));
    }
    if folder.exists() {
        return Err(NotBegun::Exists(folder.to_owned()));
    }
    let cannot = |path: &Path, error| Unreadable { path: path.to_owned(), error };
    std::fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
    for (name, text) in ENGLISH {
        let path = folder.join(format!("{name}.ftl"));
        std::fs::write(&path, text).map_err(|error| cannot(&path, error))?;
    }
    Ok(Begun { folder: folder.to_owned(), files: ENGLISH.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{compare, share};
    use crate::read::Catalogue;

    #[test]
    fn a_language_is_begun_once_and_lacks_nothing_but_translation() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let swedish = folder.path().join("sv");
        let begun = begin(&swedish, "sv").expect("it begins");
        assert!(begun.files > 20, "{begun:?}");
        let english = Catalogue::english();
        let read = Catalogue::read(&swedish, "sv").expect("it can be read");
        assert_eq!(compare(&english, &read), []);
        let share = share(&english, &read);
        assert_eq!((share.all, share.had), (english.messages.len(), english.messages.len()));
        assert!(share.english > 1000, "nothing is translated: {share:?}");
        let again = begin(&swedish, "sv");
        assert!(matches!(again, Err(NotBegun::Exists(_))), "what is there is not written over: {again:?}");
        let strange = begin(&folder.path().join("x"), "not a tag");
        assert!(matches!(strange, Err(NotBegun::Unknown(_))), "{strange:?}");
    }
}
