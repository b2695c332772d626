//! The words that a language keeps to: a table in the `README.md` beside its files.

use crate::compare::{compare, without_variables};
use crate::read::Catalogue;
use crate::trouble::{Trouble, named};
use trente_contract::translating::Wrong;

/// A language's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// In the order of the table.
    pub terms: Vec<Term>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// In English.
    pub english: String,
    /// In the language, as people write it.
    pub own: String,
    /// What it is recognised by, in small letters: each translation has one of these.
    pub stems: Vec<String>,
}

/// Everything that is to be mended in a language, file by file; `table` is the `README.md` beside its files, empty where there is none.
pub fn troubles(english: &Catalogue, other: &Catalogue, table: &str) -> Vec<Trouble> {
    let mut told = compare(english, other);
    told.extend(Glossary::read(table).troubles(english, other));
    told.sort_by(Trouble::order);
    told
}

impl Glossary {
    /// Reads the first table whose head begins with `English`: `| English | own | stems, with commas between | note |`.
    pub fn read(text: &str) -> Self {
        let cells = |line: &str| -> Vec<String> {
            line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
        };
        let rows = text.lines().map(str::trim).skip_while(|line| !line.starts_with("| English"));
        let rows = rows.take_while(|line| line.starts_with('|')).skip(2).map(cells);
        let term = |cells: Vec<String>| {
            let [english, own, stems] = cells.get(..3)?.to_vec().try_into().ok()?;
            let stems = str::split(&stems, ',').map(|stem| stem.trim().to_lowercase()).filter(|stem| !stem.is_empty());
            Some(Term { english, own, stems: stems.collect() })
        };
        Self { terms: rows.filter_map(term).collect() }
    }

    /// The messages that say a word otherwise.
    fn troubles(&self, english: &Catalogue, other: &Catalogue) -> Vec<Trouble> {
        let mut out = Vec::new();
        for (id, message) in &english.messages {
            let Some(found) = other.messages.get(id) else { continue };
            for (part, texts) in &message.texts {
                let (said, own) = (joined(Some(texts)), joined(found.texts.get(part)));
                for term in self.terms.iter().filter(|term| !term.stems.is_empty() && has_word(&said, &term.english)) {
                    if !term.stems.iter().any(|stem| own.contains(stem)) {
                        let what = Wrong::Glossary { english: term.english.clone(), own: term.own.clone() };
                        out.push(Trouble { file: found.file.clone(), line: found.line, id: named(id, part), what });
                    }
                }
            }
        }
        out
    }
}

fn joined(texts: Option<&Vec<String>>) -> String {
    let texts = texts.into_iter().flatten().map(|text| without_variables(text).to_lowercase());
    texts.collect::<Vec<_>>().join("\n")
}

/// Whether a text has a word, alone or with an s.
fn has_word(text: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    text.match_indices(&word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let mut after = text[at + word.len()..].chars();
        let next = after.next();
        let next = if next == Some('s') { after.next() } else { next };
        !before.is_some_and(char::is_alphanumeric) && !next.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
# German

| English | Deutsch | forms to look for | note |
| --- | --- | --- | --- |
| server | Server | server | |
| post | Beitrag | beitrag, beiträg | the noun |
| boost | Teilen | teil, geteilt | |

| another | table |
";

    #[test]
    fn a_word_said_otherwise_is_told_by_any_of_its_forms() {
        let glossary = Glossary::read(TABLE);
        assert_eq!(glossary.terms.len(), 3);
        let read = |text: &str| {
            let mut read = Catalogue::default();
            read.file("one", text);
            read
        };
        let english = read("a = Two posts on this server\nb = Posted\nc = Boosts\n    .text = The post { $server }\n");
        let good = read("a = Zwei Beiträge auf diesem Server\nb = Gesendet\nc = Geteiltes\n    .text = Der Beitrag\n");
        assert_eq!(glossary.troubles(&english, &good), []);
        let other = read("a = Zwei Toots auf dieser Instanz\nb = Gesendet\nc = Boosts\n    .text = Der Toot\n");
        let told: Vec<String> = glossary.troubles(&english, &other).iter().map(|told| told.id.clone()).collect();
        assert_eq!(told, ["a", "a", "c", "c.text"]);
    }
}
