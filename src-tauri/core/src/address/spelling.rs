//! One domain has two spellings: `bücher.example` is `xn--bcher-kva.example` on the wire. Servers send either; here each is
//! shown and compared as one.

mod scripts;

use idna::uts46::{AsciiDenyList, Hyphens, Uts46};

/// A domain (with port, if it has one) as people read it: in its own letters, where those cannot be taken for others, else in
/// ASCII. The same for every spelling of one domain; in small letters.
pub(crate) fn shown(domain: &str) -> String {
    let (name, port) = parts(domain);
    let (readable, sound) =
        Uts46::new().to_user_interface(name.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, |label, top, _| {
            scripts::are_plain(label, top)
        });
    if sound.is_err() { domain.to_lowercase() } else { format!("{readable}{port}") }
}

/// A domain (with port, if it has one) as it is written on the wire.
pub(crate) fn ascii(domain: &str) -> String {
    let (name, port) = parts(domain);
    match idna::domain_to_ascii(name) {
        Ok(name) => format!("{name}{port}"),
        Err(_) => domain.to_lowercase(),
    }
}

/// True when both are one domain.
pub(crate) fn same(one: &str, other: &str) -> bool {
    ascii(one) == ascii(other)
}

/// `name@domain` with the domain as it is written on the wire; what has no domain stays.
pub(crate) fn ascii_handle(handle: &str) -> String {
    match handle.rsplit_once('@') {
        Some((name, domain)) if !domain.is_empty() => format!("{name}@{}", ascii(domain)),
        _ => handle.to_owned(),
    }
}

/// Host, and port with its colon. An IPv6 address is left whole.
fn parts(domain: &str) -> (&str, &str) {
    let port = domain.rfind(':').filter(|at| domain[at + 1..].bytes().all(|byte| byte.is_ascii_digit()));
    match port {
        Some(at) if !domain.starts_with('[') => domain.split_at(at),
        _ => (domain, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_is_shown_as_one() {
        for (given, due) in [
            ("mastodon.social", "mastodon.social"),
            ("Mastodon.Social", "mastodon.social"),
            ("xn--bcher-kva.example", "bücher.example"),
            ("XN--BCHER-KVA.example:8443", "bücher.example:8443"),
            ("BÜCHER.example", "bücher.example"),
            ("bu\u{308}cher.example", "bücher.example"),
            ("xn--r8jz45g.xn--zckzah", "例え.テスト"),
            ("例え。テスト", "例え.テスト"),
            ("xn--e1afmkfd.xn--p1ai", "пример.рф"),
            ("xn--mgbh0fb.xn--kgbechtv", "مثال.إختبار"),
            ("127.0.0.1:3000", "127.0.0.1:3000"),
            ("[::1]:3000", "[::1]:3000"),
            ("", ""),
        ] {
            assert_eq!(shown(given), due, "{given} is shown so");
            assert_eq!(shown(&shown(given)), due, "{given} shown twice");
            assert_eq!(ascii(&shown(given)), ascii(given), "{given} on the wire");
            assert!(same(given, due), "{given} is {due}");
        }
    }

    #[test]
    fn letters_that_look_like_others_are_not_shown() {
        for lookalike in [
            // Cyrillic all through, and it reads "apple" and "соре".
            "аррӏе.com",
            "соре.net",
            // One Cyrillic letter among Latin ones.
            "mаstodon.social",
            // Greek letters that read "oo".
            "οο.com",
            // A fraction slash's likeness among Latin letters.
            "example.comノlogin.example",
            // Letters of the phonetic alphabet, and signs.
            "ɡoogle.com",
            "mastodon\u{2010}x.social",
            "a\u{338}b.example",
        ] {
            let wire = ascii(lookalike);
            assert_eq!(shown(lookalike), wire, "{lookalike} stays ASCII");
            assert!(wire.is_ascii(), "{wire}");
        }
        assert_eq!(shown("соре.рф"), "соре.рф", "among its own it is plain");
    }

    #[test]
    fn others_are_others() {
        assert!(!same("bücher.example", "bucher.example"), "an accent is no ornament");
        assert!(!same("bücher.example", "bücher.example:8443"), "another port");
        assert_eq!(ascii_handle("lea@bücher.example"), "lea@xn--bcher-kva.example", "only the domain");
        assert_eq!(ascii_handle("@lea@Bücher.example"), "@lea@xn--bcher-kva.example", "with its sign");
        assert_eq!(ascii_handle("lea"), "lea", "nothing to spell");
    }
}
