//! The server's own words, made harmless.

/// How many characters of a server's words are kept.
const LONGEST: usize = 300;

/// Plain text of what may hold tags: tags and control characters go, blanks are drawn together, the end is cut.
pub(crate) fn plain(text: &str) -> String {
    let mut bare = String::with_capacity(text.len().min(4 * LONGEST));
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        bare.push_str(before);
        match after.split_once('>') {
            Some((_, after)) => {
                bare.push(' ');
                rest = after;
            }
            // No tag: the sign itself was meant.
            None => {
                bare.push('<');
                rest = after;
            }
        }
    }
    bare.push_str(rest);
    let decoded = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(bare, |text, (from, to)| text.replace(from, to));
    let visible = decoded.replace(|letter: char| letter.is_control() || is_invisible(letter), " ");
    let words: Vec<&str> = visible.split_whitespace().collect();
    let whole = words.join(" ");
    match whole.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &whole[..end]),
        None => whole,
    }
}

/// Letters that turn the writing direction round or hide: a server must not rewrite the sentence around its words.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tags_and_tricks_go() {
        for (given, due) in [
            ("Validation failed: <b>Text</b> can't be blank", "Validation failed: Text can't be blank"),
            ("a\u{202e}b\n\n c", "a b c"),
            ("1 &lt; 2 &amp;amp; 3 < 4", "1 < 2 &amp; 3 < 4"),
            ("<script>alert(1)</script>", "alert(1)"),
        ] {
            assert_eq!(plain(given), due, "{given:?}");
        }
        assert_eq!(plain(&"ä".repeat(1000)).chars().count(), LONGEST + 1, "cut at letters, not bytes");
    }

    proptest! {
        #[test]
        fn never_panics_and_stays_short(text in ".*") {
            prop_assert!(plain(&text).chars().count() <= LONGEST + 1);
        }
    }
}
