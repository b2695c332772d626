//! Which language the server is told: it writes the mail in it.

use trente_text::languages;

/// Languages that Mastodon's own sentences are in, without region (its `I18n.available_locales`). Old servers refuse others.
const KNOWN: &[&str] = &[
    "af", "an", "ar", "ast", "az", "be", "bg", "bn", "br", "bs", "ca", "ckb", "co", "cs", "cy", "da", "de", "el", "en",
    "eo", "es", "et", "eu", "fa", "fi", "fil", "fo", "fr", "fy", "ga", "gd", "gl", "he", "hi", "hr", "hu", "hy", "ia",
    "id", "ie", "ig", "io", "is", "it", "ja", "ka", "kab", "kk", "kn", "ko", "ku", "kw", "la", "lt", "lv", "mk", "ml",
    "mr", "ms", "my", "nl", "nn", "no", "oc", "pa", "pl", "ro", "ru", "sa", "sc", "sco", "si", "sk", "sl", "sq", "sr",
    "sv", "szl", "ta", "te", "th", "tok", "tr", "tt", "ug", "uk", "ur", "vi", "zgh",
];

/// The first of the reader's languages (BCP 47) that the server can speak, else English.
pub fn locale<S: AsRef<str>>(languages: &[S]) -> String {
    languages.iter().find_map(|language| one(language.as_ref())).unwrap_or("en").to_owned()
}

fn one(language: &str) -> Option<&'static str> {
    let lower = language.to_lowercase();
    let has = |wanted: &[&str]| lower.split(['-', '_', '.']).skip(1).any(|part| wanted.contains(&part));
    match languages::primary(language)?.as_str() {
        "zh" if has(&["hans"]) => Some("zh-CN"),
        "zh" | "yue" if has(&["hk", "mo"]) => Some("zh-HK"),
        "zh" if has(&["tw", "hant"]) => Some("zh-TW"),
        "zh" => Some("zh-CN"),
        "yue" => Some("zh-HK"),
        "tl" => Some("fil"),
        "pt" if has(&["pt", "ao", "mz"]) => Some("pt-PT"),
        "pt" => Some("pt-BR"),
        "nb" => Some("no"),
        primary => KNOWN.iter().copied().find(|known| *known == primary),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_language_that_servers_know_is_told() {
        for (languages, due) in [
            (&["fr-CA", "en"][..], "fr"),
            (&["zh-Hant-TW"], "zh-TW"),
            (&["zh-HK"], "zh-HK"),
            (&["zh"], "zh-CN"),
            (&["pt_BR.UTF-8"], "pt-BR"),
            (&["pt-PT"], "pt-PT"),
            (&["nb-NO"], "no"),
            (&["zh-Hans-HK"], "zh-CN"),
            (&["yue-Hant-HK"], "zh-HK"),
            (&["iw-IL"], "he"),
            (&["in_ID"], "id"),
            (&["tl", "en"], "fil"),
            (&["fil-PH", "en"], "fil"),
            (&["xx", "de"], "de"),
            (&["not a tag"], "en"),
            (&[], "en"),
        ] {
            assert_eq!(locale(languages), due, "{languages:?}");
        }
    }
}
