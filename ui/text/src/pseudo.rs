//! Pseudo-locales: English made strange, to find what a translation would break.
//!
//! Both work on the pieces of text between a message's variables (Fluent's `FluentBundle::set_transform`), so that
//! variables stay whole by construction.

use std::borrow::Cow;

/// A pseudo-locale.
#[derive(Clone, Copy, Debug)]
pub struct Pseudo {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// True when the page runs from right to left.
    pub rtl: bool,
    /// What becomes of each piece of text.
    pub transform: fn(&str) -> Cow<'_, str>,
}

/// The pseudo-locales, offered in development only.
pub const ALL: [Pseudo; 2] =
    [Pseudo { tag: "en-XA", rtl: false, transform: longer }, Pseudo { tag: "en-XB", rtl: true, transform: mirrored }];

/// Accented and two fifths longer, as German or Finnish would be: `Try again` becomes `Ŧřřýý ååǧååííññ`.
/// Shows text that is cut, and text that never went through a locale file.
pub fn longer(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accented = accented(letter);
        out.push(accented);
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'n' | 'o' | 'r' | 'u' | 'y') {
            out.push(self::accented(letter.to_ascii_lowercase()));
        }
    }
    Cow::Owned(out)
}

/// Every word forced to run from right to left, on a page that does too.
/// Shows what is pinned to the left, and marks that should not turn.
pub fn mirrored(text: &str) -> Cow<'_, str> {
    const FORCE: char = '\u{202e}';
    const END: char = '\u{202c}';
    let mut out = String::with_capacity(text.len() * 2);
    let mut inside = false;
    for letter in text.chars() {
        if letter.is_alphanumeric() != inside {
            out.push(if inside { END } else { FORCE });
            inside = !inside;
        }
        out.push(letter);
    }
    if inside {
        out.push(END);
    }
    Cow::Owned(out)
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const STRANGE: &str = "åƀçđéƒǧĥíĵķłɱñóƥʠřšŧúṽŵẋýžÅƁÇĐÉƑǦĤÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ";
    PLAIN.find(letter).and_then(|at| STRANGE.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::{longer, mirrored};

    #[test]
    fn longer_text_is_longer_and_still_readable() {
        assert_eq!(longer("Try again"), "Ŧřřýý ååǧååííññ", "accents and doubled letters");
        assert_eq!(longer("12 %"), "12 %", "figures stay");
    }

    #[test]
    fn mirrored_words_run_the_other_way() {
        assert_eq!(
            mirrored("Log in."),
            "\u{202e}Log\u{202c} \u{202e}in\u{202c}.",
            "each word alone, so that lines still break"
        );
        assert_eq!(mirrored(" · "), " · ", "marks between words stay as they are");
    }
}
