//! `cargo xtask emoji --from FOLDER`: what emoji are called in each language, as it comes with the app. The folder holds Unicode's two
//! packages `cldr-annotations-full` and `cldr-annotations-derived-full`, unpacked.

use std::{collections::BTreeMap, ops::RangeInclusive, path::Path, process::ExitCode};

use serde::Deserialize;

use crate::{arguments::Arguments, console, fault::Fault, repo::Repo};

/// Which release of Unicode's CLDR the names are of.
pub(crate) const RELEASE: &str = "48";

/// Where the core takes them from.
pub(crate) const NAMES: &str = "src-tauri/core/src/features/writing/emoji/names";

/// Each language of the app, and what Unicode calls it.
const LANGUAGES: [(&str, &str); 13] = [
    ("en", "en"),
    ("fr", "fr"),
    ("de", "de"),
    ("es", "es"),
    ("pt-BR", "pt"),
    ("it", "it"),
    ("nl", "nl"),
    ("pl", "pl"),
    ("ja", "ja"),
    ("ko", "ko"),
    ("zh-Hans", "zh"),
    ("zh-Hant-TW", "zh-Hant"),
    ("ar", "ar"),
];

/// Tones of skin.
const SKINS: RangeInclusive<char> = '\u{1f3fb}'..='\u{1f3ff}';

/// What comes before is text alone, but for a few that are no emoji without what follows them.
const FIRST: char = '\u{203c}';

/// Of those before, what is an emoji all the same.
const ALONE: [char; 2] = ['©', '®'];

/// A file of either package.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    #[serde(alias = "annotations")]
    annotations_derived: Annotations,
}

#[derive(Deserialize)]
struct Annotations {
    annotations: BTreeMap<String, Words>,
}

/// How one emoji is spoken, and under what it is found.
#[derive(Deserialize)]
struct Words {
    #[serde(default)]
    tts: Vec<String>,
    #[serde(default, rename = "default")]
    found: Vec<String>,
}

/// Writes a file a language into the source tree: an emoji a line, its name and the words that it is found by between tabs.
pub(crate) fn emoji(repo: &Repo, arguments: &[String]) -> Result<ExitCode, Fault> {
    let from = Arguments::read(arguments, &["--from"], &[])?.needed("--from")?;
    let from = Path::new(&from);
    for (language, unicode) in LANGUAGES {
        let mut known = read(&from.join(format!("annotations/{unicode}/annotations.json")))?;
        known.extend(read(&from.join(format!("annotationsDerived/{unicode}/annotations.json")))?);
        let lines: String = known.iter().filter_map(|(emoji, words)| line(emoji, words)).collect();
        let path = repo.path(NAMES).join(format!("{language}.txt"));
        std::fs::write(&path, &lines).map_err(Fault::file(&path))?;
        console::step(format!("emoji: {} named in {language}, {} kB", lines.lines().count(), lines.len() / 1000));
    }
    Ok(ExitCode::SUCCESS)
}

fn read(path: &Path) -> Result<BTreeMap<String, Words>, Fault> {
    let text = std::fs::read(path).map_err(Fault::file(path))?;
    let file: File = serde_json::from_slice(&text).map_err(|source| Fault::Json { path: path.to_owned(), source })?;
    Ok(file.annotations_derived.annotations)
}

/// None for a skin, for one that has it, and for letters and signs that are typed.
fn line(emoji: &str, words: &Words) -> Option<String> {
    if emoji.chars().any(|one| SKINS.contains(&one)) || emoji.chars().all(|one| one < FIRST && !ALONE.contains(&one)) {
        return None;
    }
    let name = words.tts.first()?;
    // What stands in the name is found anyway.
    let more: Vec<&str> = words.found.iter().map(String::as_str).filter(|word| !name.contains(word)).collect();
    Some(format!("{emoji}\t{name}\t{}\n", more.join("|")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emoji_has_its_name_and_what_else_it_is_found_by() {
        let found = ["Herz", "Liebe", "rot"].map(str::to_owned);
        let words = Words { tts: vec!["rotes Herz".to_owned()], found: found.to_vec() };
        assert_eq!(line("❤", &words).as_deref(), Some("❤\trotes Herz\tLiebe\n"), "each word once");
        assert_eq!((line("👋🏽", &words), line("&", &words)), (None, None), "what is no emoji of its own");
        assert_eq!(line("❤", &Words { tts: vec![], found: vec![] }), None, "it has no name there");
    }
}
