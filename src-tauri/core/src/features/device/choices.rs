//! The person's choices as one file, so that they come along to another device.

use crate::disk::atomic;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::io;
use std::path::Path;
use trente_contract::portability::SavedFile;
use trente_contract::settings::{ReadSettings, Settings};
use trente_contract::{Fault, FaultCode};

/// More than this is no file of ours, in bytes.
const LARGEST: usize = 1024 * 1024;
/// So many files of one day.
const FILES: u32 = 100;
/// The choices that are kept together in one.
const TOGETHER: &str = "looks";

/// The file: `trente_settings` says what it is, and counts its forms.
#[derive(Serialize, Deserialize)]
struct File {
    trente_settings: u32,
    settings: Map<String, Value>,
}

/// Writes the choices into a new file of this folder; `day` is a part of its name.
///
/// # Errors
/// When it cannot be written, or 100 files of that day are there.
pub(crate) fn write(downloads: &Path, day: &str, settings: &Settings) -> io::Result<SavedFile> {
    let settings = as_map(settings);
    let mut text = serde_json::to_vec_pretty(&File { trente_settings: 1, settings })?;
    text.push(b'\n');
    for number in 1..=FILES {
        let name = match number {
            1 => format!("trente-settings-{day}.json"),
            _ => format!("trente-settings-{day}-{number}.json"),
        };
        let path = downloads.join(&name);
        if !path.exists() {
            std::fs::create_dir_all(downloads)?;
            atomic::write_private(&path, &text)?;
            return Ok(SavedFile { name, folder: downloads.display().to_string() });
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// What a file's text would make of the choices that hold. One by one: what this version does not know keeps nothing else out.
///
/// # Errors
/// [`FaultCode::NotSettings`] when it is no such file.
pub(crate) fn read(text: &str, now: &Settings) -> Result<ReadSettings, Fault> {
    let none = |detail: String| Fault::new(FaultCode::NotSettings, format!("read_settings: {detail}"));
    if text.len() > LARGEST {
        return Err(none("too large".into()));
    }
    let file: File =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| none(error.to_string()))?;
    let mut read = ReadSettings { settings: now.clone(), changes: 0, unknown: 0 };
    for (key, value) in file.settings {
        match value {
            Value::Object(choices) if key == TOGETHER => {
                for (name, value) in choices {
                    take(&mut read, &format!("/{TOGETHER}/{name}"), value);
                }
            }
            value => take(&mut read, &format!("/{key}"), value),
        }
    }
    Ok(read)
}

/// Takes one choice over, when it is known here.
fn take(read: &mut ReadSettings, place: &str, value: Value) {
    let mut all = Value::Object(as_map(&read.settings));
    let known = all.pointer_mut(place).map(|held| *held = value);
    let taken = known.and_then(|()| serde_json::from_value::<Settings>(all).ok());
    match taken {
        Some(settings) => {
            read.changes += u32::from(settings != read.settings);
            read.settings = settings;
        }
        None => read.unknown += 1,
    }
}

fn as_map(settings: &Settings) -> Map<String, Value> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(map)) => map,
        // Choices are words and switches: they always have a form.
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trente_contract::settings::{Contrast, LeftOut, Looks, Pictures, TextSize, Theme};

    fn chosen() -> Settings {
        Settings {
            theme: Theme::Dark,
            looks: Looks { contrast: Contrast::More, text: TextSize::Larger, ..Looks::default() },
            left_out: [("ada@a.example".into(), LeftOut { boosts: true, replies: false })].into(),
            ..Settings::default()
        }
    }

    #[test]
    fn what_was_written_is_read_on_another_device() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let downloads = folder.path().join("Downloads");
        let one = write(&downloads, "2026-11-30", &chosen()).expect("it can be written");
        let two = write(&downloads, "2026-11-30", &chosen()).expect("it can be written");
        assert_eq!(
            (one.name.as_str(), two.name.as_str()),
            ("trente-settings-2026-11-30.json", "trente-settings-2026-11-30-2.json")
        );
        let text = std::fs::read_to_string(downloads.join(&one.name)).expect("it is there");
        let read = read(&text, &Settings::default()).expect("it is one of ours");
        assert_eq!(read, ReadSettings { settings: chosen(), changes: 4, unknown: 0 });
    }

    #[test]
    fn what_this_version_does_not_know_keeps_nothing_else_out() {
        let here = Settings { pictures: Pictures::Always, ..Settings::default() };
        let text = r#"{ "trente_settings": 2, "settings": { "theme": "sepia", "data_saver": true, "smell": "roses",
            "looks": { "text": "large", "density": "airy" }, "pictures": "always" } }"#;
        let read = read(text, &here).expect("it is one of ours");
        assert!(read.settings.data_saver && read.settings.looks.text == TextSize::Large, "what is known: {read:?}");
        assert_eq!((read.changes, read.unknown), (2, 3), "the rest is counted");
        assert_eq!(read.settings.pictures, Pictures::Always);
    }

    #[test]
    fn another_file_changes_nothing() {
        for text in ["", "[]", "{}", "Account address,Show boosts\n", r#"{ "trente": 1, "entries": [] }"#] {
            let fault = read(text, &Settings::default()).expect_err("it is none of ours");
            assert_eq!(fault.code, FaultCode::NotSettings, "{text:?}");
        }
        assert!(read(&" ".repeat(LARGEST + 1), &Settings::default()).is_err(), "nor a large one");
    }
}
