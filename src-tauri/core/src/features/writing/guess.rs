//! In which language a text most likely is. Told only where it is nearly certain: a wrong hint is worse than none.

use whatlang::{Lang, Script};

/// No more is looked at, in letters.
const LOOKED_AT: usize = 2_000;
/// Fewer letters say too little.
const LEAST: usize = 24;
/// The same in scripts that write a word with a sign or two.
const LEAST_DENSE: usize = 6;

/// The language's tag (BCP 47), or none where it cannot be told.
pub(crate) fn language_of(text: &str) -> Option<&'static str> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| is_of_the_language(word)).collect();
    let words: String = words.join(" ").chars().take(LOOKED_AT).collect();
    let found = whatlang::detect(&words)?;
    let dense = matches!(found.script(), Script::Mandarin | Script::Hiragana | Script::Katakana | Script::Hangul);
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    let enough = letters >= if dense { LEAST_DENSE } else { LEAST };
    (enough && found.is_reliable()).then(|| tag(found.lang()))
}

/// Links, names of people, hashtags and shortcodes are the same in every language.
fn is_of_the_language(word: &str) -> bool {
    let shortcode = word.len() > 2 && word.starts_with(':') && word.ends_with(':');
    !(shortcode || word.contains("://") || word.starts_with(['@', '#']))
}

/// As servers name it.
fn tag(language: Lang) -> &'static str {
    match language {
        Lang::Epo => "eo",
        Lang::Eng => "en",
        Lang::Rus => "ru",
        Lang::Cmn => "zh",
        Lang::Spa => "es",
        Lang::Por => "pt",
        Lang::Ita => "it",
        Lang::Ben => "bn",
        Lang::Fra => "fr",
        Lang::Deu => "de",
        Lang::Ukr => "uk",
        Lang::Kat => "ka",
        Lang::Ara => "ar",
        Lang::Hin => "hi",
        Lang::Jpn => "ja",
        Lang::Heb => "he",
        Lang::Yid => "yi",
        Lang::Pol => "pl",
        Lang::Amh => "am",
        Lang::Jav => "jv",
        Lang::Kor => "ko",
        Lang::Nob => "nb",
        Lang::Dan => "da",
        Lang::Swe => "sv",
        Lang::Fin => "fi",
        Lang::Tur => "tr",
        Lang::Nld => "nl",
        Lang::Hun => "hu",
        Lang::Ces => "cs",
        Lang::Ell => "el",
        Lang::Bul => "bg",
        Lang::Bel => "be",
        Lang::Mar => "mr",
        Lang::Kan => "kn",
        Lang::Ron => "ro",
        Lang::Slv => "sl",
        Lang::Hrv => "hr",
        Lang::Srp => "sr",
        Lang::Mkd => "mk",
        Lang::Lit => "lt",
        Lang::Lav => "lv",
        Lang::Est => "et",
        Lang::Tam => "ta",
        Lang::Vie => "vi",
        Lang::Urd => "ur",
        Lang::Tha => "th",
        Lang::Guj => "gu",
        Lang::Uzb => "uz",
        Lang::Pan => "pa",
        Lang::Aze => "az",
        Lang::Ind => "id",
        Lang::Tel => "te",
        Lang::Pes => "fa",
        Lang::Mal => "ml",
        Lang::Ori => "or",
        Lang::Mya => "my",
        Lang::Nep => "ne",
        Lang::Sin => "si",
        Lang::Khm => "km",
        Lang::Tuk => "tk",
        Lang::Aka => "ak",
        Lang::Zul => "zu",
        Lang::Sna => "sn",
        Lang::Afr => "af",
        Lang::Lat => "la",
        Lang::Slk => "sk",
        Lang::Cat => "ca",
        Lang::Tgl => "tl",
        Lang::Hye => "hy",
        Lang::Cym => "cy",
    }
}

#[cfg(test)]
mod tests {
    use super::language_of;

    #[test]
    fn a_whole_sentence_tells_its_language() {
        for (text, tag) in [
            ("The harbour was quiet this morning, and the gulls slept on the roofs.", "en"),
            ("Le port était calme ce matin, et les mouettes dormaient encore près des bateaux.", "fr"),
            ("Der Hafen war heute früh ruhig, und die Möwen schliefen auf den Dächern.", "de"),
            ("El puerto estaba tranquilo esta mañana y las gaviotas dormían en los tejados.", "es"),
            ("今朝の港は静かで、カモメは屋根の上で眠っていました。", "ja"),
            ("오늘 아침 항구는 조용했고 갈매기들은 지붕 위에서 자고 있었다.", "ko"),
            ("كان الميناء هادئا هذا الصباح، ونامت النوارس على الأسطح.", "ar"),
        ] {
            assert_eq!(language_of(text), Some(tag), "{text}");
        }
    }

    #[test]
    fn little_and_what_is_the_same_everywhere_tell_nothing() {
        for text in [
            "",
            "OK!",
            "Bonjour",
            "@kenji@far.example #photography https://example.org/a/long/english/path",
            ":blobcat: :blobcat:",
        ] {
            assert_eq!(language_of(text), None, "{text:?}");
        }
        let mixed = "@rosa #harbour https://example.org/the/english/words Merci beaucoup pour cette belle photo, et bonne journée à vous et à toute la famille.";
        assert_eq!(language_of(mixed), Some("fr"));
    }
}
