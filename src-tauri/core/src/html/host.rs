//! Where a link leads when its words name another place.
//!
//! The window has no line that tells the address under the pointer, and a finger points at nothing. So a link whose words look
//! like an address or a domain of another host gets its own host shown behind them, as Mastodon's page does.

use super::tidy::{is_unseen, turns};
use url::Url;

/// The link's host, when its words name another one.
pub(super) fn behind(words: &str, url: &Url) -> Option<String> {
    let own = url.host_str()?;
    // What stands where cannot be told of words that turn their direction.
    let tricked = words.chars().any(|letter| turns(letter) && !matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}'));
    let names_another = || words.split_whitespace().any(|word| names_another(word, own));
    (tricked || names_another()).then(|| own.to_owned())
}

fn names_another(word: &str, own: &str) -> bool {
    let word: String = word.chars().filter(|letter| !is_unseen(*letter)).map(plain).collect();
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '[' | ']' | '/'));
    let (word, is_address) = match word.split_once("://") {
        Some((scheme, rest)) if scheme.chars().all(char::is_alphanumeric) => (rest, true),
        _ => (word.trim_start_matches('/'), word.starts_with("//")),
    };
    let authority = word.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    // Both sides of an @ can be taken for the host: `mastodon.social@evil.example`.
    let mut hosts = authority.split('@').map(without_port).filter(|host| is_address || looks_like_host(host));
    hosts.any(|host| !host.is_empty() && !is_same(host, own))
}

/// The sign of ASCII that a letter is taken for: full-width letters, and the dots, slashes and colons that look like those of
/// addresses.
fn plain(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{3002}' | '\u{ff61}' | '\u{2024}' | '\u{fe52}' => '.',
        '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        '\u{2236}' | '\u{a789}' | '\u{fe55}' | '\u{2d0}' => ':',
        other => other,
    }
}

fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// `mastodon.social` and `10.0.0.1`, not `e.g.`, `3.5` or a word.
fn looks_like_host(word: &str) -> bool {
    let name = word.trim_end_matches('.');
    let Some((before, top)) = name.rsplit_once('.') else { return false };
    let named = top.starts_with("xn--") || top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    let figures = name.split('.').count() == 4 && name.split('.').all(|part| part.parse::<u8>().is_ok());
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter))
    };
    figures || named && before.split('.').all(label)
}

/// True for one host in two spellings, `www.` or not; an IDN is the same in letters and in punycode.
fn is_same(host: &str, own: &str) -> bool {
    let bare = |host: &str| host.trim_end_matches('.').trim_start_matches("www.").to_owned();
    let read = Url::parse(&format!("http://{host}/"));
    read.is_ok_and(|read| read.host_str().is_some_and(|host| bare(host) == bare(own)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(words: &str, address: &str) -> Option<String> {
        behind(words, &Url::parse(address).expect("an address"))
    }

    #[test]
    fn words_that_name_another_host_do_not_hide_it() {
        for words in [
            "https://mastodon.social/auth/sign_in",
            "HTTPS://MASTODON.SOCIAL",
            "mastodon.social",
            "mastodon.social.",
            "mastodon.social/auth",
            "mastodon.social:443",
            "www.mastodon.social",
            "//mastodon.social/x",
            "(mastodon.social)",
            "“mastodon.social”,",
            "log in at mastodon.social now",
            "mastodon.social@evil.example",
            "https://mastodon.social@evil.example/",
            "lea@mastodon.social",
            "@lea@mastodon.social",
            "mastodon\u{200b}.social",
            "masto\u{ad}don.social",
            "ｍａｓｔｏｄｏｎ．ｓｏｃｉａｌ",
            "mastodon。social",
            "mastodon․social",
            "https:∕∕mastodon.social∕auth",
            "\u{202e}laicos.nodotsam",
            "evil.example.mastodon.social",
            "evil.example mastodon.social",
            "xn--bcher-kva.example",
            "bücher.example",
            "10.0.0.1",
            "https://localhost/",
            "https://[::1]/",
            "mastodon.социал",
            "https://mastodon.social…",
        ] {
            assert_eq!(told(words, "https://evil.example/login").as_deref(), Some("evil.example"), "{words}");
        }
        assert_eq!(
            told("mastodon.social", "https://mastodon.social.evil.example/").as_deref(),
            Some("mastodon.social.evil.example")
        );
        assert_eq!(
            told("mastodon.social", "https://mastodon.social@evil.example/").as_deref(),
            Some("evil.example"),
            "userinfo is no host"
        );
    }

    #[test]
    fn words_that_name_the_link_s_own_host_or_none_are_enough() {
        for (words, address) in [
            ("example.org/a/very/lo", "https://example.org/a/very/long/path"),
            ("https://example.org", "https://example.org/"),
            ("www.example.org", "https://example.org/"),
            ("example.org", "https://www.example.org/x"),
            ("Example.ORG:8443/x", "https://example.org:8443/x"),
            ("web.archive.org/web/2020/https://example.com/", "https://web.archive.org/web/2020/https://example.com/"),
            ("en.wikipedia.org/wiki/Foo_(bar.baz)", "https://en.wikipedia.org/wiki/Foo_(bar.baz)"),
            ("bücher.example/neu", "https://xn--bcher-kva.example/neu"),
            ("xn--bcher-kva.example", "https://bücher.example/"),
            ("ｅｘａｍｐｌｅ．ｏｒｇ", "https://example.org/"),
            ("see example.org, please", "https://example.org/"),
            ("lea@example.org", "https://example.org/contact"),
            ("click here", "https://evil.example/"),
            ("e.g. this, at 3.5 of 10", "https://evil.example/"),
            ("Wait... what", "https://evil.example/"),
            ("a/b", "https://evil.example/"),
            ("#tag and @lea", "https://evil.example/"),
            ("", "https://evil.example/"),
            ("صفحة\u{200f} أولى", "https://evil.example/"),
        ] {
            assert_eq!(told(words, address), None, "{words}");
        }
    }
}
