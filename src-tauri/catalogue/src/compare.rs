//! A language beside English.

use crate::plurals::forms;
use crate::read::{Catalogue, Message};
use crate::trouble::{Trouble, named};
use crate::typography::marks;
use std::collections::BTreeSet;
use trente_contract::translating::Wrong;
use unicode_width::UnicodeWidthStr;

/// What of English a language has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Messages in English.
    pub all: usize,
    /// Of them, those that the language has.
    pub had: usize,
    /// Of those, the ones that still read as in English, letters in them.
    pub english: usize,
}

/// Counts what a language has.
pub fn share(english: &Catalogue, other: &Catalogue) -> Share {
    let had: Vec<_> = english.messages.iter().filter_map(|(id, one)| Some((one, other.messages.get(id)?))).collect();
    let lettered = |message: &Message| {
        message.texts.values().flatten().any(|text| without_variables(text).contains(char::is_alphabetic))
    };
    let same = had.iter().filter(|(one, other)| one.texts == other.texts && lettered(one)).count();
    Share { all: english.messages.len(), had: had.len(), english: same }
}

/// What is to be mended before the language is whole.
pub(crate) fn compare(english: &Catalogue, other: &Catalogue) -> Vec<Trouble> {
    let mut out = other.broken.clone();
    for (id, message) in &english.messages {
        let Some(found) = other.messages.get(id) else {
            let what = Wrong::Missing(said(message));
            out.push(Trouble { file: message.file.clone(), line: 0, id: id.clone(), what });
            continue;
        };
        let mut add = |id, what| out.push(Trouble { file: found.file.clone(), line: found.line, id, what });
        if found.file != message.file {
            add(id.clone(), Wrong::Elsewhere(format!("{}.ftl", message.file)));
        }
        parts(id, message, found).into_iter().for_each(|(id, what)| add(id, what));
        if let Some(room) = room(message) {
            let widths = found.texts.get("").into_iter().flatten().map(|text| text.width());
            if let Some(long) = widths.max().filter(|width| *width > room) {
                add(id.clone(), Wrong::TooLong { long: count(long), room: count(room) });
            }
        }
    }
    for (id, message) in &other.messages {
        let mut add = |what| out.push(Trouble { file: message.file.clone(), line: message.line, id: id.clone(), what });
        if !english.messages.contains_key(id) {
            add(Wrong::Extra);
        }
        marks(&other.language, message).into_iter().for_each(&mut add);
    }
    plurals(other, &mut out);
    out
}

fn parts(id: &str, wanted: &Message, found: &Message) -> Vec<(String, Wrong)> {
    let mut out = Vec::new();
    for (part, variables) in &wanted.parts {
        let Some(had) = found.parts.get(part) else {
            out.push((id.to_owned(), Wrong::LacksPart(part.clone())));
            continue;
        };
        let lacking = variables.difference(had).cloned().map(Wrong::LacksVariable);
        let extra = had.difference(variables).cloned().map(Wrong::ExtraVariable);
        out.extend(lacking.chain(extra).map(|what| (named(id, part), what)));
    }
    let extra = found.parts.keys().filter(|part| !wanted.parts.contains_key(*part));
    out.extend(extra.map(|part| (id.to_owned(), Wrong::ExtraPart(part.clone()))));
    out
}

/// The words of a message, its first form.
fn said(message: &Message) -> String {
    message.texts.values().flatten().next().cloned().unwrap_or_default()
}

fn count(letters: usize) -> u32 {
    u32::try_from(letters).unwrap_or(u32::MAX)
}

fn plurals(other: &Catalogue, out: &mut Vec<Trouble>) {
    let Some(known) = forms(&other.language) else { return };
    for (id, message) in &other.messages {
        let mut add = |what| out.push(Trouble { file: message.file.clone(), line: message.line, id: id.clone(), what });
        for plural in &message.plurals {
            let named: BTreeSet<String> = plural.iter().filter(|form| form.parse::<f64>().is_err()).cloned().collect();
            known.needed.difference(&named).for_each(|form| add(Wrong::LacksForm(form.clone())));
            named.difference(&known.known).for_each(|form| add(Wrong::ExtraForm(form.clone())));
        }
    }
}

/// How many letters its place on a phone has, where the comment above the English one tells: `Room: 12 letters.`
fn room(message: &Message) -> Option<usize> {
    let (_, rest) = message.comment.split_once("Room: ")?;
    rest.split(' ').next()?.parse().ok()
}

/// The letters that a translator writes.
pub(crate) fn without_variables(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ $") {
        out.push_str(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(language: &str, text: &str) -> Catalogue {
        let mut read = Catalogue { language: language.to_owned(), ..Catalogue::default() };
        read.file("one", text);
        read
    }

    const ENGLISH: &str = "\
# Room: 8 letters.
open = Open
people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
hello = Hello { $name }
    .text = Come in
";

    fn told(language: &str, text: &str) -> Vec<String> {
        compare(&catalogue("en", ENGLISH), &catalogue(language, text)).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn english_lacks_nothing_of_itself() {
        assert_eq!(told("en", ENGLISH), Vec::<String>::new());
    }

    #[test]
    fn everything_is_told_with_its_place_and_its_mend() {
        let polish = "\
open = Otwórz teraz
people = { $count ->
        [one] { $count } osoba
       *[other] { $count } osób
    }
hello = Cześć
    .action = Chodź
more = Więcej!
broken = { $name
";
        let told = told("pl", polish);
        for due in [
            "one.ftl:1: open is 12 letters long, and has room for 8: shorten it",
            "one.ftl:2: people lacks the form [few]: add it",
            "one.ftl:2: people lacks the form [many]: add it",
            "one.ftl:6: hello lacks { $name }: put it in",
            "one.ftl:6: hello lacks .text: add it as in en",
            "one.ftl:6: hello has .action, English has not: take it out",
            "one.ftl:8: more does not exist in en: take it out",
            "one.ftl:8: more has “!”: write a full stop",
        ] {
            assert!(told.iter().any(|told| told == due), "{due}\nis not among\n{}", told.join("\n"));
        }
        assert!(told.iter().any(|told| told.starts_with("one.ftl:9: cannot be read: ")), "{}", told.join("\n"));
    }

    #[test]
    fn what_the_window_cannot_read_is_told() {
        for (text, due) in [
            ("-brand = Trente\n", "one.ftl:1: brand cannot be read: the window knows no terms"),
            ("open = { NUMBER($n) }\n", "one.ftl:1: open cannot be read: "),
            ("# Two\nopen = Auf\nopen = Zu\n", "one.ftl:3: open stands here a second time"),
        ] {
            let told = told("de", text);
            assert!(told.iter().any(|told| told.starts_with(due)), "{due}\nis not among\n{}", told.join("\n"));
        }
    }

    #[test]
    fn what_still_reads_as_in_english_is_counted() {
        let english = catalogue("en", ENGLISH);
        assert_eq!(share(&english, &english), Share { all: 3, had: 3, english: 3 });
        let german = catalogue("de", "open = Open\nhello = Hallo { $name }\n    .text = Herein\n");
        assert_eq!(share(&english, &german), Share { all: 3, had: 2, english: 1 });
    }
}
