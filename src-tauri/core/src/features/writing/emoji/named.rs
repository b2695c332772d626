//! What emoji are called in the reader's language, and the words that they are found by: Unicode's CLDR 48, written by
//! `cargo xtask emoji`.

use crate::features::writing::fit::{fit, fold};
use flate2::read::DeflateDecoder;
use std::collections::HashMap;
use std::io::Read;
use std::sync::OnceLock;
use trente_text::negotiate::best;

/// The names of a language as the build packed them: 1.4 MB in all, of which a person reads one language.
macro_rules! packed {
    ($language:literal) => {
        ($language, include_bytes!(concat!(env!("OUT_DIR"), "/", $language, ".txt")))
    };
}

/// Each language that the app speaks: an emoji a line, its name and other words between tabs; deflated.
const LANGUAGES: [(&str, &[u8]); 13] = [
    packed!("en"),
    packed!("fr"),
    packed!("de"),
    packed!("es"),
    packed!("pt-BR"),
    packed!("it"),
    packed!("nl"),
    packed!("pl"),
    packed!("ja"),
    packed!("ko"),
    packed!("zh-Hans"),
    packed!("zh-Hant-TW"),
    packed!("ar"),
];

/// What only asks for colours; Unicode's lists leave it out.
const COLOURS: char = '\u{fe0f}';

/// The names of one language.
pub(super) struct Names(HashMap<&'static str, Name>);

/// What one emoji is called.
pub(super) struct Name {
    pub(super) name: &'static str,
    /// The name, then the other words, as they are searched.
    folded: Vec<String>,
}

impl Names {
    /// Those of the first of these languages that the app speaks; else English ones.
    pub(super) fn of(languages: &[String]) -> &'static Self {
        static READ: [OnceLock<Names>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
        let chosen = best(&LANGUAGES.map(|(language, _)| language), languages);
        let at = LANGUAGES.iter().position(|(language, _)| Some(*language) == chosen).unwrap_or(0);
        READ[at].get_or_init(|| Self(unpack(LANGUAGES[at].1).leak().lines().filter_map(read).collect()))
    }

    /// What this emoji is called; none where Unicode has no name in this language.
    pub(super) fn get(&self, emoji: &str) -> Option<&Name> {
        self.0.get(emoji).or_else(|| self.0.get(emoji.replace(COLOURS, "").as_str()))
    }
}

impl Name {
    /// How well it fits what was typed and folded, the best first, and how long its name is. Other words than the name have to begin so,
    /// and come after names that do.
    pub(super) fn fit(&self, typed: &str) -> Option<(u8, usize)> {
        let (name, words) = self.folded.split_first()?;
        let worse = || words.iter().any(|word| fit(word, typed).is_some_and(|fit| fit < 2)).then_some(1);
        Some((fit(name, typed).into_iter().chain(worse()).min()?, name.len()))
    }
}

/// What was packed. Nothing can be wrong with what the program itself carries: a test unpacks each.
fn unpack(packed: &[u8]) -> String {
    let mut text = String::new();
    if let Err(error) = DeflateDecoder::new(packed).read_to_string(&mut text) {
        tracing::error!(%error, "the names of emoji cannot be unpacked");
    }
    text
}

fn read(line: &'static str) -> Option<(&'static str, Name)> {
    let mut parts = line.split('\t');
    let (emoji, name, words) = (parts.next()?, parts.next()?, parts.next()?);
    let words = words.split('|').filter(|word| !word.is_empty());
    let folded = std::iter::once(name).chain(words).map(fold).collect();
    Some((emoji, Name { name, folded }))
}

#[cfg(test)]
mod tests {
    use super::super::unicode;
    use super::*;

    fn of(language: &str) -> &'static Names {
        Names::of(&[language.to_owned()])
    }

    #[test]
    fn each_language_names_every_emoji() {
        for (language, _) in LANGUAGES {
            let names = of(language);
            let nameless: Vec<_> = unicode::all().iter().filter(|one| names.get(one.written()).is_none()).collect();
            let nameless: Vec<&str> = nameless.into_iter().map(unicode::One::written).collect();
            assert!(nameless.is_empty(), "{language} has no name for {nameless:?}");
        }
    }

    #[test]
    fn they_are_called_as_in_the_language_of_the_reader() {
        let called = |language: &str| of(language).get("❤\u{fe0f}").map(|name| name.name);
        assert_eq!(
            (called("de-AT"), called("pl"), called("ja")),
            (Some("rotes Herz"), Some("czerwone serce"), Some("赤いハート"))
        );
        assert_eq!((called("zh-HK"), called("zh")), (Some("愛心"), Some("红心")), "in the letters that one reads");
        assert_eq!((called("xx"), called("en")), (Some("red heart"), Some("red heart")), "others have English names");
    }

    #[test]
    fn other_words_than_the_name_find_it_too() {
        let fit = |typed: &str| of("de").get("🎉").and_then(|name| name.fit(&fold(typed))).map(|(fit, _)| fit);
        assert_eq!((fit("Konf"), fit("Feier"), fit("eier"), fit("Katze")), (Some(0), Some(1), None, None));
    }
}
