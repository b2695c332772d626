//! English text for package managers, broken into lines.

/// Breaks a text at blanks into lines of at most `width` characters, longer words left whole. The first line begins with
/// `first`, the others with `rest`.
pub(crate) fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.push(line);
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_room() {
        let text = wrapped("one two three four a-word-that-is-too-long five", 14, "  * ", "    ");
        assert_eq!(text, "  * one two\n    three four\n    a-word-that-is-too-long\n    five", "each word whole");
    }
}
