//! Texts of strangers, made harmless: what a directory says is shown, compared and put into addresses.

use super::Names;
use crate::api::Origin;
use crate::html;
use trente_text::languages;

/// The most letters of a name that are looked at.
const LONGEST: usize = 64;

/// A server's domain, in the form that reading and joining begin with; none when no server of this kind can be there.
pub(super) fn domain(told: &str, names: Names) -> Option<String> {
    if told.len() > 253 + 6 || told.contains("://") || told.contains('@') {
        return None;
    }
    let origin = Origin::parse(told.trim()).ok()?;
    let is_name = origin.url().domain().is_some();
    match names {
        Names::Local if origin.is_loopback() => Some(origin.domain()),
        // An address in figures is a machine in somebody's house, never a listed server.
        _ => (is_name && !origin.is_loopback()).then(|| origin.domain()),
    }
}

/// A word of the directory's own, as `north_america` or `lgbt`; none when nothing is left of it.
pub(super) fn word(told: &str) -> Option<String> {
    let told: String = told.chars().take(4 * LONGEST).collect();
    let plain = html::plain_text(&told).to_lowercase();
    let word: String = plain.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-')).collect();
    Some(word.chars().take(LONGEST).collect::<String>()).filter(|word| !word.is_empty())
}

/// The first part of a language tag; Norwegian under one name, and codes that were renamed under their new one.
pub(super) fn language(tag: &str) -> Option<String> {
    let first = languages::primary(tag)?;
    Some(match first.as_str() {
        "nb" | "nn" => "no".to_owned(),
        "tl" => "fil".to_owned(),
        _ => first,
    })
}

/// `4.6` of `4.6.3+glitch`; none when it does not begin with two numbers.
pub(super) fn version(told: &str) -> Option<String> {
    let mut numbers = told.trim().trim_start_matches('v').split('.').map(|part| {
        let digits: String = part.chars().take_while(char::is_ascii_digit).take(4).collect();
        digits.parse::<u32>().ok()
    });
    let (major, minor) = (numbers.next()??, numbers.next()??);
    Some(format!("{major}.{minor}"))
}

/// What may be the beginning of a domain, of whatever was typed.
pub(super) fn domain_begun(typed: &str) -> String {
    let typed = typed.trim().to_lowercase();
    let typed = typed.rsplit("://").next().unwrap_or_default();
    let typed = typed.rsplit('@').next().unwrap_or_default();
    typed.split('/').next().unwrap_or_default().chars().take(253).collect()
}

/// A calendar day, `2026-07-22`.
pub(super) fn day(told: &str) -> Option<String> {
    told.parse::<jiff::civil::Date>().ok().map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_servers_pass() {
        for (told, due) in [
            ("Mastodon.Social", Some("mastodon.social")),
            ("bücher.example", Some("bücher.example")),
            ("xn--bcher-kva.example", Some("bücher.example")),
            ("a.example:8443", Some("a.example:8443")),
            ("https://a.example", None),
            ("lea@a.example", None),
            ("a.example/path", None),
            ("192.168.1.1", None),
            ("127.0.0.1:3000", None),
            ("localhost", None),
            ("<b>a.example</b>", None),
            ("", None),
        ] {
            assert_eq!(domain(told, Names::Public).as_deref(), due, "{told:?} in a public directory");
        }
        assert_eq!(domain("127.0.0.1:3000", Names::Local).as_deref(), Some("127.0.0.1:3000"), "practice servers");
        assert_eq!(domain("10.0.0.1", Names::Local), None, "other machines have names even then");
    }

    #[test]
    fn words_lose_markup_and_tricks() {
        assert_eq!(word("Art").as_deref(), Some("art"), "in lower case");
        assert_eq!(word("<b>art</b>").as_deref(), Some("art"), "without markup");
        assert_eq!(word("\u{202e}tra\u{2066}").as_deref(), Some("tra"), "without controls of direction");
        assert_eq!(word("north_america").as_deref(), Some("north_america"), "as the directory writes");
        assert_eq!(word(&"a".repeat(9999)).map(|word| word.len()), Some(LONGEST), "never longer than shown");
        assert_eq!(word("<>!"), None, "nothing left");
    }

    #[test]
    fn languages_are_compared_by_their_first_part() {
        for (tag, due) in [
            ("fr-CA", Some("fr")),
            ("zh_Hant_TW", Some("zh")),
            ("nb-NO", Some("no")),
            ("FIL", Some("fil")),
            ("x", None),
            ("\u{202e}fr", None),
            ("", None),
        ] {
            assert_eq!(language(tag).as_deref(), due, "{tag:?}");
        }
    }

    #[test]
    fn versions_are_two_numbers() {
        for (told, due) in [
            ("4.6.3", Some("4.6")),
            ("4.7.0-alpha.1+glitch", Some("4.7")),
            ("v4.5", Some("4.5")),
            ("4", None),
            ("<4.5>", None),
        ] {
            assert_eq!(version(told).as_deref(), due, "{told:?}");
        }
    }
}
