//! A folder of sentences, read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use trente_catalogue::{Catalogue, forms, share, troubles};
use trente_contract::translating::{Note, Translation, Trouble};
use trente_contract::{Fault, FaultCode};

/// More files than this are no folder of sentences.
const FILES: usize = 200;
/// Nor are larger ones, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// When each of its files was written, and how long it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stamp(BTreeMap<PathBuf, (Option<SystemTime>, u64)>);

impl Stamp {
    /// None when the folder cannot be listed.
    pub(super) fn of(folder: &Path) -> Option<Self> {
        let entries = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
        let ours = entries.filter(|path| path.extension().is_some_and(|it| it == "ftl" || it == "md")).take(FILES + 1);
        let told = ours.filter_map(|path| {
            let data = std::fs::metadata(&path).ok()?;
            Some((path, (data.modified().ok(), data.len())))
        });
        Some(Self(told.collect()))
    }

    fn is_fit(&self) -> bool {
        let files = self.0.iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "ftl"));
        (1..=FILES).contains(&files.count()) && self.0.values().all(|(_, length)| *length <= LARGEST)
    }
}

/// A folder as it stood when it was read last.
pub(super) struct Open {
    folder: PathBuf,
    stamp: Stamp,
    translation: Translation,
}

impl Open {
    /// Reads a folder that is named by its language.
    ///
    /// # Errors
    /// When it holds no sentences, cannot be read, or is named by no language.
    pub(super) fn read(folder: PathBuf) -> Result<Self, Fault> {
        let refused = |detail: String| Fault::new(FaultCode::NotALanguage, detail);
        let language = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if forms(&language).is_none() {
            return Err(refused(format!("{language:?} is no language")));
        }
        // Taken before the files are read: what is saved meanwhile is another change.
        let stamp = Stamp::of(&folder).filter(Stamp::is_fit);
        let stamp = stamp.ok_or_else(|| refused(format!("{} holds no sentences", folder.display())))?;
        let other = Catalogue::read(&folder, &language).map_err(|error| refused(error.to_string()))?;
        let translation = translation(&folder, &other);
        Ok(Self { folder, stamp, translation })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn stamp(&self) -> &Stamp {
        &self.stamp
    }

    pub(super) fn translation(&self) -> &Translation {
        &self.translation
    }
}

fn translation(folder: &Path, other: &Catalogue) -> Translation {
    let english = Catalogue::english();
    let table = std::fs::read_to_string(folder.join("README.md")).unwrap_or_default();
    let told = troubles(&english, other, &table);
    let share = share(&english, other);
    let done = if other.language == "en" { share.had } else { share.had - share.english };
    let notes = english.messages.iter().map(|(id, message)| {
        let (file, comment) = (message.file.clone(), message.comment.replace('\n', " "));
        Note { id: id.clone(), file, comment }
    });
    Translation {
        folder: folder.display().to_string(),
        language: other.language.clone(),
        all: count(share.all),
        done: count(done),
        words: words(folder, other),
        troubles: told.into_iter().map(|one| Trouble { place: one.place(), id: one.id, what: one.what }).collect(),
        notes: notes.collect(),
    }
}

/// What of the files the window can read, message by message: one that is broken leaves the others alone.
fn words(folder: &Path, other: &Catalogue) -> String {
    let mut texts = Vec::new();
    for name in &other.files {
        let text = std::fs::read_to_string(folder.join(format!("{name}.ftl"))).unwrap_or_default();
        match trente_text::words::compile([text.as_str()]) {
            Ok(_) => texts.push(text),
            Err(_) => texts.extend(readable(&text)),
        }
    }
    trente_text::words::compile(texts.iter().map(String::as_str)).unwrap_or_default()
}

/// The messages of a file that can be read by themselves.
fn readable(text: &str) -> Vec<String> {
    trente_catalogue::messages(text)
        .into_iter()
        .filter(|message| trente_text::words::compile([*message]).is_ok())
        .map(str::to_owned)
        .collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
