//! Where the links of a text are, as Mastodon will find them.
//!
//! Mastodon uses Twitter's rules (`twitter-text`), widened in its `config/initializers/twitter_regex.rb`; this follows them
//! by hand: their regular expressions and tables of letters would make the window larger by a half. The server has the last
//! word in any case.

mod ends;
#[cfg(test)]
mod tests;
mod tops;

use ends::{domain_end, in_label, in_name, tail_end};
use std::ops::Range;
use tops::top;

/// What a link begins with, before `://`.
const SCHEMES: [&str; 9] = ["https", "http", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"];
/// The most characters of a link.
const LONGEST: usize = 4096;

/// Byte ranges of the links in `text`, in order, never overlapping.
pub fn links(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // What is before `taken` belongs to a link already.
    let (mut taken, mut from) = (0, 0);
    while let Some(colon) = text[from..].find("://").map(|at| from + at) {
        from = colon + "://".len();
        let Some(start) = scheme(text, taken, colon) else { continue };
        if let Some(end) = bare_link_over(text, taken, start) {
            (taken, from) = (end, end.max(from));
        } else if let Some(end) = domain_end(text, from).map(|end| tail_end(text, end)) {
            if text[start..end].chars().count() <= LONGEST {
                found.push(start..end);
            }
            (taken, from) = (end, end);
        }
    }
    found
}

/// Where the scheme before this colon begins, when a link may begin there.
fn scheme(text: &str, taken: usize, colon: usize) -> Option<usize> {
    SCHEMES.iter().find_map(|scheme| {
        let start = colon.checked_sub(scheme.len()).filter(|start| *start >= taken)?;
        let written = text.get(start..colon)?;
        (written.eq_ignore_ascii_case(scheme) && may_begin(text, taken, start)).then_some(start)
    })
}

/// A link may begin at the beginning of a line, or after a character that does not join it to something else.
fn may_begin(text: &str, taken: usize, start: usize) -> bool {
    let joins = |before: char| {
        before.is_ascii_alphanumeric()
            || matches!(before, '@' | '＠' | '$' | '#' | '＃' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    match text[taken..start].chars().next_back() {
        Some(before) => !joins(before),
        None => start == 0,
    }
}

/// Where a link without scheme ends that reaches over `start`, as in `example.org/?to=https://example.org/`. Such a link is
/// none on Mastodon, and neither is what it holds.
fn bare_link_over(text: &str, taken: usize, start: usize) -> Option<usize> {
    text[taken..start].match_indices(['/', '?']).find_map(|(at, _)| {
        let before = &text[taken..taken + at];
        let digits = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let domain = digits.strip_suffix(':').filter(|_| digits.len() < before.len()).unwrap_or(before);
        let (above, last) = domain.rsplit_once('.')?;
        if top(last) != Some(last.len()) || !above.ends_with(in_name) {
            return None;
        }
        let begin = above.rfind(|letter| !in_label(letter) || letter == '_');
        let label = begin.map_or(0, |at| at + above[at..].chars().next().map_or(0, char::len_utf8));
        let begins = |(at, letter)| in_name(letter) && may_begin(text, taken, taken + label + at);
        let end = tail_end(text, taken + domain.len());
        (end > start && above[label..].char_indices().any(begins)).then_some(end)
    })
}
