//! Where the links of a text are, as a server will find them.
//!
//! Servers use Twitter's rules (`twitter-text`), which need megabytes of tables to be followed to the letter. This is the
//! part that decides lengths: a scheme, a host with a dot and a top-level domain of letters, then a path up to white
//! space, without the punctuation that ends a sentence. The server has the last word in any case.

use std::ops::Range;

/// Byte ranges of the http and https links in `text`, in order, never overlapping.
pub fn links(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_scheme(text, from) {
        let host = start + text[start..].find("://").map_or(0, |at| at + "://".len());
        match link_end(text, host) {
            Some(end) => {
                found.push(start..end);
                from = end;
            }
            None => from = host,
        }
    }
    found
}

/// The next `http://` or `https://` that does not stand inside a word.
fn next_scheme(text: &str, from: usize) -> Option<usize> {
    let mut from = from;
    loop {
        let colon = from + text[from..].find("://")?;
        let start = ["https", "http"].iter().find_map(|scheme| {
            let start = colon.checked_sub(scheme.len()).filter(|start| *start >= from)?;
            let written = text.get(start..colon)?;
            let free = text[..start].chars().next_back().is_none_or(|before| !joins(before));
            (written.eq_ignore_ascii_case(scheme) && free).then_some(start)
        });
        match start {
            Some(start) => return Some(start),
            None => from = colon + "://".len(),
        }
    }
}

/// Characters before a scheme that make it part of something else.
fn joins(before: char) -> bool {
    before.is_alphanumeric() || matches!(before, '@' | '#' | '$' | '＠' | '＃' | '_' | '-' | '.' | '/')
}

/// Where the link ends whose host begins at `host`; none when that is no host.
fn link_end(text: &str, host: usize) -> Option<usize> {
    let rest = &text[host..];
    let in_host = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '.' | '_');
    let length = rest.find(|letter| !in_host(letter)).unwrap_or(rest.len());
    let name = rest[..length].trim_end_matches(['.', '-', '_']);
    let (before, last) = name.rsplit_once('.')?;
    let top = last.chars().take_while(|letter| letter.is_alphabetic()).count();
    let punycode = last.len() > "xn--".len() && last.starts_with("xn--");
    if before.is_empty() || before.starts_with('.') || !(punycode || top >= 2 && top == last.chars().count()) {
        return None;
    }
    let end = host + name.len();
    let end = port_end(text, end);
    Some(tail_end(text, end))
}

/// Past `:8080`, if that stands there.
fn port_end(text: &str, end: usize) -> usize {
    let Some(digits) = text[end..].strip_prefix(':') else { return end };
    let length = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    if length == 0 { end } else { end + 1 + length }
}

/// Past path, query and fragment; without what closes the sentence around the link.
fn tail_end(text: &str, end: usize) -> usize {
    if !text[end..].starts_with(['/', '?', '#']) {
        return end;
    }
    let tail = &text[end..];
    let stop =
        |letter: char| letter.is_whitespace() || letter.is_control() || "<>\"“”«»「」、。，！？（）".contains(letter);
    let mut tail = &tail[..tail.find(stop).unwrap_or(tail.len())];
    loop {
        let shorter =
            tail.trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', '’', '…', '*', '[', ']', '{', '}', '(']);
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if inner.matches('(').count() <= inner.matches(')').count() => inner,
            _ => shorter,
        };
        if shorter.len() == tail.len() {
            return end + tail.len();
        }
        tail = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::links;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        links(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_link_ends_before_the_sentence_does() {
        let cases = [
            ("See https://example.org.", vec!["https://example.org"]),
            ("(https://example.org/a_(b))", vec!["https://example.org/a_(b)"]),
            ("(see https://example.org/a)", vec!["https://example.org/a"]),
            ("https://example.org:8443/x?y=1#z, then", vec!["https://example.org:8443/x?y=1#z"]),
            ("HTTP://EXAMPLE.ORG/ and http://a.example/b", vec!["HTTP://EXAMPLE.ORG/", "http://a.example/b"]),
            ("« https://été.example/à »", vec!["https://été.example/à"]),
            ("https://example.org/a?b=c.", vec!["https://example.org/a?b=c"]),
            ("https://xn--bcher-kva.example", vec!["https://xn--bcher-kva.example"]),
        ];
        for (text, expected) in cases {
            assert_eq!(found(text), expected, "the links of {text:?}");
        }
    }

    #[test]
    fn what_a_server_does_not_link_is_not_a_link() {
        for text in [
            "example.org",
            "xhttps://example.org",
            "https://localhost/a",
            "https://",
            "https://.org",
            "https://10.0.0.1",
            "ftp://example.org",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text:?} holds no link");
        }
    }

    proptest! {
        #[test]
        fn ranges_lie_on_letters_and_in_order(text in "(https?://|[a-z.]|\\PC| |\\)){0,40}") {
            let mut last = 0;
            for range in links(&text) {
                prop_assert!(range.start >= last && range.start < range.end, "ordered and not empty");
                prop_assert!(text.get(range.clone()).is_some(), "cut between characters");
                last = range.end;
            }
        }
    }
}
