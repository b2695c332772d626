//! Custom emoji: `:shortcode:` in text, by the entity's own list.
//!
//! The rule of the boundaries is Mastodon's: no letter, digit or colon before the first colon, none after the last, so that
//! `12:30:45` and `a:b:c` stay what they are. Emoji that touch each other are drawn all the same, since people of other
//! software write them so; and so are those that touch letters of a script that puts no blanks between words (or,
//! as Korean, none before its particles): there is no other way to write them there.

use std::collections::HashMap;
use trente_contract::document::{Emoji, Inline};

/// The longest shortcode looked for, in bytes: a limit for the search, far above what servers allow.
const MAX_SHORTCODE: usize = 256;

/// Emoji by shortcode.
pub(super) struct Emojis<'a> {
    known: HashMap<&'a str, &'a Emoji>,
}

impl<'a> Emojis<'a> {
    /// The emoji of one entity; of several with one name, the first.
    pub(super) fn new(emojis: &'a [Emoji]) -> Self {
        let mut known = HashMap::with_capacity(emojis.len());
        for emoji in emojis {
            known.entry(emoji.shortcode.as_str()).or_insert(emoji);
        }
        Self { known }
    }

    /// Cuts all text in a paragraph's runs into words and emoji; code stays as it is.
    pub(super) fn place(&self, runs: Vec<Inline>) -> Vec<Inline> {
        if self.known.is_empty() {
            return runs;
        }
        let mut placed = Vec::with_capacity(runs.len());
        for mut run in runs {
            match &mut run {
                Inline::Text { text } => {
                    placed.extend(self.split(text));
                    continue;
                }
                Inline::Strong { children }
                | Inline::Emphasis { children }
                | Inline::Underline { children }
                | Inline::Strike { children }
                | Inline::Link { children, .. } => *children = self.place(std::mem::take(children)),
                _ => {}
            }
            placed.push(run);
        }
        placed
    }

    /// The emoji that a picture's description names, as some software sends them.
    pub(super) fn named(&self, alt: &str) -> Option<&'a Emoji> {
        let shortcode = alt.trim().strip_prefix(':')?.strip_suffix(':')?;
        self.known.get(shortcode).copied()
    }

    /// Cuts a text into words and emoji.
    pub(super) fn split(&self, text: &str) -> Vec<Inline> {
        let mut runs = Vec::new();
        let mut start = 0;
        let mut at = 0;
        if self.known.is_empty() {
            at = text.len();
        }
        while let Some(colon) = text[at..].find(':').map(|found| at + found) {
            at = colon + 1;
            let touches = colon == start && !runs.is_empty();
            if !touches && text[..colon].chars().next_back().is_some_and(joins) {
                continue;
            }
            let Some((emoji, end)) = self.at(text, at) else { continue };
            push(&mut runs, &text[start..colon]);
            runs.push(Inline::Emoji(emoji.clone()));
            (start, at) = (end, end);
        }
        push(&mut runs, &text[start..]);
        runs
    }

    /// The emoji whose shortcode begins at `start`, and where the text goes on after its colon.
    fn at(&self, text: &str, start: usize) -> Option<(&'a Emoji, usize)> {
        let length = text.as_bytes()[start..].iter().take(MAX_SHORTCODE + 1).position(|byte| *byte == b':')?;
        let emoji = self.known.get(&text[start..start + length])?;
        let end = start + length + 1;
        let next = text[end..].chars().next();
        let closed = match next {
            // Another emoji may follow at once; a colon that begins none belongs to the word.
            Some(':') => self.begins(text, end + 1),
            Some(letter) => !joins(letter),
            None => true,
        };
        closed.then_some((*emoji, end))
    }

    fn begins(&self, text: &str, start: usize) -> bool {
        let bytes = &text.as_bytes()[start..];
        let length = bytes.iter().take(MAX_SHORTCODE + 1).position(|byte| *byte == b':');
        length.is_some_and(|length| self.known.contains_key(&text[start..start + length]))
    }
}

/// True for what makes a colon part of a word.
fn joins(letter: char) -> bool {
    letter == ':' || letter.is_alphanumeric() && !stands_alone(letter)
}

/// Letters of scripts that are written without blanks, and of Hangul; figures of any script belong to times and numbers.
fn stands_alone(letter: char) -> bool {
    let figure = letter.is_numeric() && letter != '〇';
    !figure
        && matches!(
            letter,
            // Thai, Lao, Tibetan, Myanmar; Hangul; Khmer; Tai Le, New Tai Lue, Tai Tham; Balinese.
            '\u{e00}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{19df}'
                | '\u{1a20}'..='\u{1aaf}' | '\u{1b00}'..='\u{1b7f}'
            // Radicals, kana, bopomofo, Hangul, Han, Yi.
                | '\u{2e80}'..='\u{a4cf}'
            // Hangul, Javanese, more Myanmar, Tai Viet, Hangul; Han; narrow kana and Hangul.
                | '\u{a960}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
                | '\u{ff66}'..='\u{ffdc}'
            // Old kana and more Han.
                | '\u{1aff0}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}'
        )
}

fn push(runs: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        runs.push(Inline::Text { text: text.to_owned() });
    }
}
