//! Where the parts of a link end.

use super::tops::top;

/// The longest name between two dots.
const LONGEST_LABEL: usize = 63;

/// Where the domain ends that begins at `host`; none when there is none.
pub(super) fn domain_end(text: &str, host: usize) -> Option<usize> {
    let (mut end, mut at, mut under) = (None, host, false);
    loop {
        let rest = &text[at..];
        if under {
            end = top(rest).map(|length| at + length).or(end);
        }
        let length = rest.find(|letter| !in_label(letter)).unwrap_or(rest.len());
        let label = &rest[..length];
        let sound = label.starts_with(in_name) && label.ends_with(in_name) && label.chars().count() <= LONGEST_LABEL;
        if !sound || !rest[length..].starts_with('.') {
            return end;
        }
        // What stands right before the top-level domain has no underscore.
        under = !label.contains('_');
        at += length + 1;
    }
}

/// Letters of a name in a domain: nearly everything but punctuation, so that full stops of other scripts belong to it.
pub(super) fn in_name(letter: char) -> bool {
    let excluded = letter.is_ascii_punctuation() && letter != '\\'
        || letter.is_ascii_control()
        || letter.is_whitespace()
        || matches!(letter, '\u{180e}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    !excluded
}

pub(super) fn in_label(letter: char) -> bool {
    in_name(letter) || matches!(letter, '-' | '_')
}

/// Where a link ends whose domain ends at `end`: past port, path and query, as far as they are there.
pub(super) fn tail_end(text: &str, end: usize) -> usize {
    let end = port_end(text, end);
    let end = if text[end..].starts_with('/') { path_end(text, end + 1) } else { end };
    query_end(text, end)
}

fn port_end(text: &str, end: usize) -> usize {
    let Some(digits) = text[end..].strip_prefix(':') else { return end };
    let length = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    if length == 0 { end } else { end + 1 + length }
}

/// A path holds nearly everything; at its end there is no punctuation of sentences, and brackets only in pairs.
fn path_end(text: &str, begin: usize) -> usize {
    let (mut end, mut at) = (begin, begin);
    while let Some(letter) = text[at..].chars().next() {
        if letter == '(' {
            let Some(group) = group(&text[at..]) else { break };
            at += group.length;
            if group.may_end {
                end = at;
            }
        } else if in_path(letter) {
            at += letter.len_utf8();
            if !"!*\"'「」:;=,.$%[]~&|@".contains(letter) {
                end = at;
            }
        } else {
            break;
        }
    }
    end
}

fn in_path(letter: char) -> bool {
    !letter.is_whitespace() && !matches!(letter, '<' | '>' | '(' | ')' | '?')
}

struct Group {
    length: usize,
    /// The path may end with it: only with letters that the rules knew before Mastodon widened them.
    may_end: bool,
}

/// Round brackets at the beginning of a text, with at most one pair inside.
fn group(text: &str) -> Option<Group> {
    let run = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(|letter| !in_path(letter)).unwrap_or(rest.len())
    };
    let mut end = run(1);
    let filled = end > 1;
    if text[end..].starts_with('(') {
        let inner = run(end + 1);
        if inner == end + 1 || !text[inner..].starts_with(')') {
            return None;
        }
        end = run(inner + 1);
    } else if !filled {
        return None;
    }
    let length = end + 1;
    let may_end = text[..end].chars().all(|letter| matches!(letter, '(' | ')') || is_older(letter));
    text[end..].starts_with(')').then_some(Group { length, may_end })
}

/// Letters of paths in the rules that Mastodon builds on.
fn is_older(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || "!*';:=+,.$/%#[]-_~&|@".contains(letter)
        || matches!(letter, '\u{c0}'..='\u{24f}' | '\u{300}'..='\u{36f}' | '\u{400}'..='\u{52f}')
        || matches!(letter, '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2015}')
}

/// A query goes on through all that is not ASCII, also full-width blanks.
fn query_end(text: &str, end: usize) -> usize {
    let Some(query) = text[end..].strip_prefix('?') else { return end };
    let other = |letter: char| {
        matches!(letter, '\u{a0}'..='\u{fdcf}' | '\u{fdf0}'..='\u{ffef}' | '\u{10000}'..='\u{dffff}' | '\u{e1000}'..)
            && u32::from(letter) & 0xfffe != 0xfffe
    };
    let inside =
        |letter: char| letter.is_ascii_alphanumeric() || "!?*'();:&=+$/%#[]-_.,~|@^".contains(letter) || other(letter);
    let last = |letter: char| letter.is_ascii_alphanumeric() || "_&=#/-".contains(letter) || other(letter);
    let query = &query[..query.find(|letter| !inside(letter)).unwrap_or(query.len())];
    match query.trim_end_matches(|letter| !last(letter)) {
        "" => end,
        query => end + 1 + query.len(),
    }
}
