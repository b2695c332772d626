//! The server's own words, made harmless.

use crate::html::{is_unseen, tidy};

/// How many characters of a server's words are kept.
const LONGEST: usize = 300;

/// Plain text of what may hold tags: tags and unseen letters go, blanks are drawn together, the end is cut. In one pass, and only
/// over the beginning: the sender says how long the text is.
pub(crate) fn plain(text: &str) -> String {
    let end = text.char_indices().nth(4 * LONGEST).map_or(text.len(), |(end, _)| end);
    let text = &text[..end];
    let last_end = text.rfind('>').unwrap_or_default();
    let mut bare = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        // Behind the last `>` no tag can end: the sign itself was meant.
        let tag = if letter == '<' && at < last_end { rest.find('>').map(|end| (" ", end + 1)) } else { None };
        let entity =
            || ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity)).map(|(from, to)| (*to, from.len()));
        match tag.or_else(entity) {
            Some((meant, length)) => {
                bare.push_str(meant);
                at += length;
            }
            None => {
                // A server must not rewrite the sentence round its words.
                bare.push(if is_unseen(letter) { ' ' } else { letter });
                at += letter.len_utf8();
            }
        }
    }
    tidy(&bare, LONGEST + 1)
}

/// Signs that are written otherwise where tags are.
const ENTITIES: &[(&str, &str)] = &[
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&apos;", "'"),
    ("&nbsp;", " "),
    ("&amp;", "&"),
];

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
            ("a &lt;b&gt; c &amp;lt; d &quot;e&#39;", "a <b> c &lt; d \"e'"),
            ("a < b", "a < b"),
            ("<<b>x > y <", "x > y <"),
            ("say\u{2066} \u{200b}no\u{2069}\u{61c}", "say no"),
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
