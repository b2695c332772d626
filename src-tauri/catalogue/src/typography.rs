//! Marks that a language, or the voice of all, does without.

use crate::read::Message;
use std::ops::RangeInclusive;
use trente_contract::translating::Wrong;

/// What no language has: the voice stays calm, and marks are those of print.
const ALL: [(&str, &str); 7] = [
    ("!", "a full stop"),
    ("！", "a full stop"),
    ("¡", "nothing"),
    ("...", "…"),
    ("\"", "the language’s own quotation marks"),
    ("'", "’"),
    ("\u{2068}", "nothing: names are set apart by themselves"),
];

/// What one language has not.
const OWN: &[(&str, &[(&str, &str)])] = &[
    (
        "fr",
        &[
            (" ;", "a no-break space before ;"),
            (" ?", "a no-break space before ?"),
            (" :", "a no-break space before :"),
            (" »", "a no-break space before »"),
            ("« ", "a no-break space after «"),
        ],
    ),
    ("de", &[("”", "“ at the end, „ at the beginning")]),
    ("pl", &[("“", "„ at the beginning, ” at the end")]),
];

/// Marks of Latin print, and what stands for them beside letters of other scripts.
const WIDE: [(char, &str); 5] = [(',', "，"), ('?', "？"), (';', "；"), (':', "："), ('.', "。")];
const WIDE_LETTERS: &[RangeInclusive<char>] = &['\u{3040}'..='\u{30ff}', '\u{3400}'..='\u{9fff}'];
const ARABIC: [(char, &str); 3] = [(',', "،"), ('?', "؟"), (';', "؛")];
const ARABIC_LETTERS: &[RangeInclusive<char>] = &['\u{600}'..='\u{6ff}'];

/// What is to be written otherwise.
pub(crate) fn marks(language: &str, message: &Message) -> Vec<Wrong> {
    let texts: Vec<&String> = message.texts.values().flatten().collect();
    let own = OWN.iter().filter(|(of, _)| *of == language).flat_map(|(_, marks)| marks.iter());
    let mut out = Vec::new();
    for (mark, instead) in ALL.iter().chain(own) {
        if texts.iter().any(|text| text.contains(mark)) {
            out.push(Wrong::Mark { mark: format!("“{mark}”"), instead: (*instead).to_owned() });
        }
    }
    let (latin, of): (&[(char, &str)], _) = match language.split('-').next().unwrap_or_default() {
        "ja" | "zh" => (&WIDE, WIDE_LETTERS),
        "ar" => (&ARABIC, ARABIC_LETTERS),
        _ => return out,
    };
    for (mark, instead) in latin {
        if texts.iter().any(|text| follows(text, *mark, of)) {
            let mark = format!("“{mark}” behind a letter of another script");
            out.push(Wrong::Mark { mark, instead: (*instead).to_owned() });
        }
    }
    out
}

/// Whether the mark stands behind a letter of one of these blocks.
fn follows(text: &str, mark: char, of: &[RangeInclusive<char>]) -> bool {
    text.chars()
        .zip(text.chars().skip(1))
        .any(|(before, after)| after == mark && of.iter().any(|it| it.contains(&before)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::Catalogue;

    #[test]
    fn each_language_s_print_is_looked_at() {
        for (language, text, wrong) in [
            ("en", "Stop!", true),
            ("en", "It’s “fine”.", false),
            ("en", "Wait...", true),
            ("fr", "Quoi ?", true),
            ("fr", "Quoi\u{a0}?", false),
            ("de", "„So“", false),
            ("de", "“So”", true),
            ("ja", "はい,どうぞ", true),
            ("ja", "はい、https://example.org.", false),
            ("zh-Hans", "好的.", true),
            ("ar", "نعم, هنا", true),
            ("ar", "نعم، هنا", false),
        ] {
            let mut catalogue = Catalogue::default();
            catalogue.file("made", &format!("one = {text}\n"));
            let told = marks(language, &catalogue.messages["one"]);
            assert_eq!(!told.is_empty(), wrong, "{language}: {text}: {told:?}");
        }
    }
}
