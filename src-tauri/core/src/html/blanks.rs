//! White space of a source.

use std::borrow::Cow;

/// Line feeds for all that breaks a line whatever CSS says (Unicode's classes BK and NL), and for the line ends of DOS, which
/// reach us as `&#13;`. A carriage return alone is a space, as CSS has it.
pub(super) fn one_kind_of_break(text: &str) -> Cow<'_, str> {
    let odd = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    if !text.contains(odd) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', " ").replace(odd, "\n"))
}

/// Each run of white space as one space; a space that must not break stays.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = if letter.is_ascii_whitespace() { ' ' } else { letter };
        if letter != ' ' || !line.ends_with(' ') {
            line.push(letter);
        }
    }
    line
}
