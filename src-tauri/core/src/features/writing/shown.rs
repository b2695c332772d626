//! What is shown of a text that is written with Markdown.

/// The text without what Markdown does not show of it: where links lead, and the signs of lists. Not all that Markdown knows: whoever
/// finds other words in a post has not shown that it is another.
pub(super) fn shown(written: &str) -> String {
    without_targets(written).lines().map(without_list_sign).collect::<Vec<_>>().join("\n")
}

/// `[words](address)` as `[words`: brackets are no words.
fn without_targets(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, target)) = rest.split_once("](") {
        kept.push_str(before);
        rest = match after_target(target) {
            Some(after) => after,
            None => {
                kept.push_str("](");
                target
            }
        };
    }
    kept.push_str(rest);
    kept
}

/// What follows the address of a link: parentheses in it stand in pairs. None where it does not end.
fn after_target(target: &str) -> Option<&str> {
    let mut open = 1_usize;
    for (at, letter) in target.char_indices() {
        match letter {
            '(' => open += 1,
            ')' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(&target[at + 1..]);
        }
    }
    None
}

/// `1. words`, `2) words` and `- words` as `words`.
fn without_list_sign(line: &str) -> &str {
    let inner = line.trim_start_matches([' ', '\t', '>']);
    let unnumbered = inner.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let after = match inner.len() - unnumbered.len() {
        0 => inner.strip_prefix(['-', '*', '+']),
        // CommonMark's longest.
        1..=9 => unnumbered.strip_prefix(['.', ')']),
        _ => None,
    };
    after.filter(|after| after.starts_with([' ', '\t'])).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lose_their_addresses_and_lists_their_signs() {
        for (written, due) in [
            ("See [tide](https://x.example) now", "See [tide now"),
            ("[a](https://x.example/b_(c)) and [d](e \"f\").", "[a and [d."),
            ("an end](that never comes", "an end](that never comes"),
            ("1. one\n2. two\n 10) ten", " one\n two\n ten"),
            ("- one\n* two\n> + three", " one\n two\n three"),
            ("1.5 and *two*\n1234567890. long", "1.5 and *two*\n1234567890. long"),
            ("2026", "2026"),
        ] {
            assert_eq!(shown(written), due, "{written:?}");
        }
    }
}
