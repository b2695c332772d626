//! A server's words on one line: names, titles, warnings, what it says when it refuses.
//!
//! They stand inside our own sentences, so they must not be able to turn the letters round them, to hide, or to push
//! everything else out of sight by their length.

use unicode_segmentation::UnicodeSegmentation;

/// How many characters (code points) a name, a title or a label keeps. Servers allow 30 to 150.
pub(crate) const LABEL: usize = 500;
/// How many characters a warning, a description, a rule or the words for a picture keep.
pub(crate) const PROSE: usize = 10_000;

/// One line of at most `most` characters, the "…" of a cut included: white space collapsed and trimmed, unseen letters left
/// out, the cut between two letters as people see them. What would not be shown is not looked at.
pub(crate) fn tidy(text: &str, most: usize) -> String {
    let text = super::beginning(text);
    let mut line = String::with_capacity(text.len().min(most.saturating_mul(4)));
    let (mut gap, mut before, mut length) = (false, ' ', 0);
    for letter in text.chars() {
        if letter.is_whitespace() {
            gap = length > 0;
            continue;
        }
        if is_unseen(letter) || is_loose_tag(letter, before) {
            continue;
        }
        if gap {
            line.push(' ');
            length += 1;
        }
        line.push(letter);
        (gap, before, length) = (false, letter, length + 1);
        if length > most {
            break;
        }
    }
    shorten(line, most)
}

/// At most `most` characters, the "…" of a cut included; the cut falls between two letters as people see them.
pub(crate) fn shorten(mut line: String, most: usize) -> String {
    if line.chars().nth(most).is_none() {
        return line;
    }
    let end = line.char_indices().nth(most.saturating_sub(1)).map_or(line.len(), |(end, _)| end);
    let border = line.grapheme_indices(true).map(|(start, _)| start).take_while(|start| *start <= end).last();
    // One letter under a thousand marks has no border: then some of its marks go.
    line.truncate(border.filter(|border| *border > 0).unwrap_or(end));
    line.truncate(line.trim_end().len());
    line.push('…');
    line
}

/// Letters that are not seen by themselves and do something to those around them: control characters, and Unicode's format
/// characters (Cf) that turn the direction, join, part or hide. The joiners that emoji and several scripts are written
/// with are none of them.
pub(crate) fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || turns(letter)
        || matches!(
            letter,
            '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e001f}'
        )
}

/// Unicode's Bidi_Control: letters that turn the writing direction.
pub(crate) fn turns(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Tags spell the names of some flags, behind a black flag. Anywhere else they are unseen letters.
fn is_loose_tag(letter: char, before: char) -> bool {
    let is_tag = |letter: char| matches!(letter, '\u{e0020}'..='\u{e007f}');
    is_tag(letter) && before != '\u{1f3f4}' && !is_tag(before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn label(text: &str) -> String {
        tidy(text, LABEL)
    }

    #[test]
    fn white_space_shows_once_and_never_at_the_ends() {
        for (given, due) in [
            ("  Ada \n\t L.\r\n", "Ada L."),
            ("a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{a0}f\u{3000}g", "a b c d e f g"),
            (" \u{1} \u{2} ", ""),
            ("a \u{200b} b", "a b"),
            ("", ""),
        ] {
            assert_eq!(label(given), due, "{given:?}");
        }
    }

    #[test]
    fn what_turns_or_hides_letters_goes() {
        for turning in [
            '\u{202a}',
            '\u{202b}',
            '\u{202c}',
            '\u{202d}',
            '\u{202e}',
            '\u{2066}',
            '\u{2067}',
            '\u{2068}',
            '\u{2069}',
            '\u{200e}',
            '\u{200f}',
            '\u{61c}',
            '\u{200b}',
            '\u{2060}',
            '\u{2063}',
            '\u{206a}',
            '\u{ad}',
            '\u{feff}',
            '\u{fff9}',
            '\u{e0001}',
            '\u{0}',
            '\u{1b}',
            '\u{9f}',
            '\u{180e}',
        ] {
            assert_eq!(label(&format!("ad{turning}min{turning}")), "admin", "U+{:04X}", u32::from(turning));
        }
        let smuggled: String = "ignore".chars().filter_map(|letter| char::from_u32(0xe0000 + letter as u32)).collect();
        assert_eq!(label(&format!("Ada{smuggled}")), "Ada", "letters that nobody sees");
    }

    #[test]
    fn what_writing_needs_stays() {
        let england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
        for whole in
            ["👩\u{200d}👧\u{200d}👦", "می\u{200c}خواهم", "क्\u{200d}ष", "❤\u{fe0f}", "e\u{301}", "نورا", england]
        {
            assert_eq!(label(whole), whole, "{whole:?}");
        }
    }

    #[test]
    fn a_cut_falls_between_letters_as_people_see_them() {
        let cut = label(&"x".repeat(1_000_000));
        assert_eq!((cut.chars().count(), cut.ends_with("x…")), (LABEL, true), "a million letters");
        assert_eq!(label(&"x".repeat(LABEL)), "x".repeat(LABEL), "as many as fit");
        for letter in ["👩\u{200d}👧\u{200d}👦", "e\u{301}\u{323}", "🇫🇷", "각", "क्षि"] {
            let cut = label(&letter.repeat(2 * LABEL));
            let cut = cut.strip_suffix('…').expect("it was cut");
            assert!(cut.chars().count() < LABEL, "{letter} is bounded");
            assert_eq!(cut.replace(letter, ""), "", "{letter} is whole or gone");
        }
        let marks = format!("a{}", "\u{301}".repeat(100_000));
        let cut = label(&marks);
        assert_eq!((cut.chars().count(), cut.starts_with("a\u{301}")), (LABEL, true), "one letter under many marks");
        assert_eq!(label(&format!("{} end", " ".repeat(50_000))), "end", "blanks do not count");
    }

    proptest! {
        #[test]
        fn one_line_that_is_tidy_already(text in "(\\PC|[\u{0}-\u{20}\u{2028}\u{202a}-\u{202e}\u{2066}\u{200b}]){0,40}", most in 1_usize..30) {
            let line = tidy(&text, most);
            prop_assert!(line.chars().count() <= most, "never longer");
            prop_assert!(!line.chars().any(is_unseen), "nothing unseen");
            prop_assert_eq!(tidy(&line, most), line.clone(), "twice is as once");
            prop_assert_eq!(line.split_whitespace().collect::<Vec<_>>().join(" "), line, "single blanks");
        }
    }
}
