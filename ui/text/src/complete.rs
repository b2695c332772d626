//! Completing what is being written: the word at the caret, and putting something in its place.
//!
//! The window's text fields count in UTF-16 units, this file in bytes: [`byte_of`] and [`utf16_of`] lead from one to the other.

use trente_contract::compose::Completing;

/// A word that can be completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What is meant, by its sign.
    pub what: Completing,
    /// Where the sign stands, in bytes.
    pub start: usize,
    /// Where the word ends: what is behind the caret belongs to it, too.
    pub end: usize,
    /// What stands between the sign and the caret.
    pub text: String,
}

/// The longest word that is completed, in letters.
const LONGEST: usize = 60;
/// With fewer letters `:` is more often the end of a sentence.
const EMOJI_LEAST: usize = 2;

/// The word at the caret (in bytes), if it is one that can be completed. A person is also found by two words of their name.
pub fn token_at(text: &str, caret: usize) -> Option<Token> {
    let before = text.get(..caret)?;
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let nearest = before[line..].char_indices().rev().take(LONGEST).find_map(|(at, sign)| {
        let start = line + at;
        let what = what(sign)?;
        let word = &before[start + sign.len_utf8()..];
        (stands_free(before[..start].chars().next_back(), what) && fits(word, what)).then_some((start, what, word))
    });
    let (start, what, word) = nearest?;
    let behind = &text[caret..];
    let rest = behind.find(|letter| !belongs(letter, what)).unwrap_or(behind.len());
    // A person's second word ends at the caret: what follows is the sentence.
    let rest = if word.contains(' ') { 0 } else { rest };
    let closing = usize::from(what == Completing::Emoji && behind[rest..].starts_with(':'));
    Some(Token { what, start, end: caret + rest + closing, text: word.to_owned() })
}

fn what(sign: char) -> Option<Completing> {
    match sign {
        '@' => Some(Completing::Person),
        '#' => Some(Completing::Tag),
        ':' => Some(Completing::Emoji),
        _ => None,
    }
}

/// Whether a sign begins a word there: not inside an address, another word, or a time of day.
fn stands_free(before: Option<char>, what: Completing) -> bool {
    before.is_none_or(|before| match what {
        Completing::Person => !(is_word(before) || matches!(before, '/' | '=' | '@')),
        Completing::Tag => !(is_word(before) || matches!(before, '/' | '&' | '#')),
        Completing::Emoji => !(is_word(before) || matches!(before, ':' | '/')),
    })
}

fn fits(word: &str, what: Completing) -> bool {
    let own = |letter: char| belongs(letter, what);
    match what {
        // The domain of a handle, or one blank between two words of a name.
        Completing::Person => match word.split_once(' ') {
            None => word.chars().all(own) && word.matches('@').count() <= 1,
            Some((first, second)) => {
                let plain = |word: &str| !word.is_empty() && word.chars().all(is_word);
                plain(first) && plain(second)
            }
        },
        Completing::Tag => !word.is_empty() && word.chars().all(own),
        Completing::Emoji => word.chars().count() >= EMOJI_LEAST && word.chars().all(own),
    }
}

fn belongs(letter: char, what: Completing) -> bool {
    is_word(letter) || (what == Completing::Person && matches!(letter, '.' | '-' | '@'))
}

/// Letters, digits, and what hangs on them: accents of their own, and what joins letters in Persian and Hindi.
fn is_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || letter == '_'
        || matches!(letter, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
}

/// The text with something in the place of `start..end` (bytes), and where the caret stands then. A blank follows it unless one is
/// there, and one comes before it where servers would not know it otherwise.
pub fn put_in(text: &str, (start, end): (usize, usize), insert: &str) -> (String, usize) {
    let (before, behind) = (&text[..start], &text[end..]);
    let sticks =
        before.chars().next_back().is_some_and(|letter| !letter.is_whitespace() && (is_word(letter) || letter == ':'));
    let first = if sticks && insert.starts_with([':', '@', '#']) { " " } else { "" };
    let last = if behind.starts_with(char::is_whitespace) { "" } else { " " };
    let head = format!("{before}{first}{insert}{last}");
    // The caret stands behind the blank, also where that was there before.
    let caret = head.len() + if last.is_empty() { behind.chars().next().map_or(0, char::len_utf8) } else { 0 };
    (format!("{head}{behind}"), caret)
}

/// Where a place counted in UTF-16 units is, in bytes; the end of the text for what lies beyond it.
pub fn byte_of(text: &str, utf16: usize) -> usize {
    let mut units = 0;
    for (at, letter) in text.char_indices() {
        if units >= utf16 {
            return at;
        }
        units += letter.len_utf16();
    }
    text.len()
}

/// Where a byte is, counted in UTF-16 units.
pub fn utf16_of(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).map(|(_, letter)| letter.len_utf16()).sum()
}

/// Whether one can tell the words of a hashtag, as in `BlackCat`: screen readers read them one by one then, and `blackcat` as one.
pub fn tells_words(tag: &str) -> bool {
    let letters: Vec<char> = tag.chars().collect();
    let small_start = letters.first().is_some_and(|first| first.is_lowercase());
    let begins = letters.windows(2).filter(|pair| pair[0].is_uppercase() && pair[1].is_lowercase()).count();
    begins + usize::from(small_start) >= 2
}

#[cfg(test)]
mod tests;
