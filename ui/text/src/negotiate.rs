//! Which of the languages that the app speaks somebody reads best.

use crate::languages::{bare, primary};

/// What a tag says (BCP 47, or as systems write it: `zh_HK.UTF-8`).
struct Tag {
    /// ISO 639, small, of today.
    language: String,
    /// ISO 15924, small; the usual one where the tag names none.
    script: String,
    /// ISO 3166-1 or UN M.49, small; empty where the tag names none.
    region: String,
}

/// The first of `wanted` that is among `had`, or that can be read by whoever asked for it: in the same letters, of the same country
/// where there is a choice. A country that is not there gets another's variant (`pt-PT` reads `pt-BR`), other letters are never given:
/// to somebody in Taiwan, English is nearer than simplified letters are far.
pub fn best<'a, S: AsRef<str>>(had: &[&'a str], wanted: impl IntoIterator<Item = S>) -> Option<&'a str> {
    wanted.into_iter().find_map(|wanted| nearest(had, wanted.as_ref()))
}

/// The same for one tag.
fn nearest<'a>(had: &[&'a str], wanted: &str) -> Option<&'a str> {
    let wanted = read(wanted)?;
    let readable = had.iter().filter_map(|one| Some((*one, read(one)?)));
    let readable = readable.filter(|(_, had)| had.language == wanted.language && had.script == wanted.script);
    let distance = |had: &Tag| match had.region.as_str() {
        same if same == wanted.region => 0,
        "" => 1,
        _ => 2,
    };
    readable.min_by_key(|(_, had)| distance(had)).map(|(one, _)| one)
}

/// Whether both are the same language in the same letters, wherever they are spoken.
pub fn is_same_writing(one: &str, other: &str) -> bool {
    match (read(one), read(other)) {
        (Some(one), Some(other)) => one.language == other.language && one.script == other.script,
        _ => false,
    }
}

/// Whether a language is there for another country than the reader's alone: `pt-PT` and `pt-BR`.
pub fn is_of_elsewhere(wanted: &str, had: &str) -> bool {
    match (read(wanted), read(had)) {
        (Some(wanted), Some(had)) => {
            wanted.language == had.language
                && !had.region.is_empty()
                && wanted.region != had.region
                // The letters tell, not the country.
                && wanted.language != "zh"
        }
        _ => false,
    }
}

fn read(tag: &str) -> Option<Tag> {
    let bare = bare(tag).to_ascii_lowercase();
    let parts = || bare.split(['-', '_']).skip(1).take_while(|part| part.len() > 1);
    let letters = |part: &&str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let script = parts().find(|part| part.len() == 4 && letters(part));
    let region = parts().find(|part| part.len() == 2 && letters(part) || part.len() == 3 && digits(part));
    let (language, region) = (primary(&bare)?, region.unwrap_or_default().to_owned());
    let cantonese = language == "yue";
    let language = if cantonese { "zh".to_owned() } else { language };
    let script = match script {
        Some(script) => script.to_owned(),
        None if cantonese && region.is_empty() => "hant".to_owned(),
        None => usual(&language, &region).to_owned(),
    };
    Some(Tag { language, script, region })
}

/// The letters that a language is written in where nothing else is said (CLDR's likely subtags, as far as it makes a difference between
/// languages that people translate apps into).
fn usual(language: &str, region: &str) -> &'static str {
    match (language, region) {
        ("zh", "tw" | "hk" | "mo") => "hant",
        ("zh", _) => "hans",
        ("ja", _) => "jpan",
        ("ko", _) => "kore",
        ("ar" | "fa" | "ur" | "ps" | "sd" | "ug" | "ckb", _) => "arab",
        ("he" | "yi", _) => "hebr",
        ("be" | "bg" | "kk" | "ky" | "mk" | "mn" | "ru" | "sr" | "tg" | "tt" | "uk", _) => "cyrl",
        ("el", _) => "grek",
        ("hy", _) => "armn",
        ("ka", _) => "geor",
        ("hi" | "mr" | "ne" | "sa", _) => "deva",
        ("bn" | "as", _) => "beng",
        ("th", _) => "thai",
        _ => "latn",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HAD: [&str; 13] =
        ["en", "ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt-BR", "zh-Hans", "zh-Hant-TW"];

    #[test]
    fn each_reader_gets_what_they_can_read() {
        for (wanted, expected) in [
            (&["de"][..], Some("de")),
            (&["de-AT"], Some("de")),
            (&["de_CH.UTF-8"], Some("de")),
            (&["EN-gb"], Some("en")),
            (&["es-419"], Some("es")),
            (&["ar-EG-u-nu-latn"], Some("ar")),
            (&["ja_JP.eucJP"], Some("ja")),
            (&["pt"], Some("pt-BR")),
            (&["pt-PT"], Some("pt-BR")),
            (&["zh"], Some("zh-Hans")),
            (&["zh-CN"], Some("zh-Hans")),
            (&["zh-SG"], Some("zh-Hans")),
            (&["cmn-Hans-CN"], Some("zh-Hans")),
            (&["zh-TW"], Some("zh-Hant-TW")),
            (&["zh_HK.UTF-8"], Some("zh-Hant-TW")),
            (&["zh-Hant"], Some("zh-Hant-TW")),
            (&["zh-Hant-MO"], Some("zh-Hant-TW")),
            (&["zh-Hans-HK"], Some("zh-Hans")),
            (&["yue"], Some("zh-Hant-TW")),
            (&["yue-CN"], Some("zh-Hans")),
            (&["sr-Latn"], None),
            (&["sr-Latn", "de"], Some("de")),
            (&["ja-Latn", "it"], Some("it")),
            (&["pl-Latn-PL"], Some("pl")),
            (&["sv", "nl-BE", "en"], Some("nl")),
            (&["xx", "not a tag", ""], None),
            (&[], None),
        ] {
            assert_eq!(best(&HAD, wanted), expected, "who reads {wanted:?}");
        }
    }

    #[test]
    fn one_s_own_country_is_nearest_and_then_no_country() {
        let had = ["pt-BR", "pt", "pt-PT", "sr", "sr-Latn"];
        for (wanted, expected) in
            [("pt-PT", "pt-PT"), ("pt-BR", "pt-BR"), ("pt-AO", "pt"), ("sr-Latn-RS", "sr-Latn"), ("sr-RS", "sr")]
        {
            assert_eq!(best(&had, [wanted]), Some(expected), "who reads {wanted}");
        }
    }

    #[test]
    fn another_country_s_variant_is_told_and_other_letters_are_told_apart() {
        assert!(is_of_elsewhere("pt-PT", "pt-BR") && is_of_elsewhere("pt", "pt-BR"), "Brazil is not everywhere");
        assert!(!is_of_elsewhere("pt_BR.UTF-8", "pt-BR") && !is_of_elsewhere("de-AT", "de"), "these are their own");
        assert!(!is_of_elsewhere("zh-HK", "zh-Hant-TW"), "letters, not countries");
        assert!(is_same_writing("zh-TW", "zh-Hant-TW") && is_same_writing("en-GB", "en"));
        assert!(!is_same_writing("zh-CN", "zh-Hant-TW") && !is_same_writing("de", "nl") && !is_same_writing("", ""));
    }
}
