//! Filters in their old form, where the server lists them and leaves it to the app to look for them (Pleroma, Akkoma, Mastodon
//! before 4.0, old GoToSocial): one phrase each. What is found is told as the newer servers tell it, so that all else is the same.

use crate::api::entities::{Filter, FilterAction, FilterResult, Status, V1Filter};
use crate::html;
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// The phrases of a reader.
#[derive(Debug, Default)]
pub struct Phrases(Vec<Phrase>);

/// One phrase, ready to be looked for.
#[derive(Debug)]
struct Phrase {
    letters: Vec<char>,
    /// For each letter, how many letters of the beginning end with it once more: after a miss the search goes on from there,
    /// so a text is read once, whatever it repeats.
    steps: Vec<usize>,
    /// No letter of a word may stand before it, or after it.
    bounds: (bool, bool),
    found: FilterResult,
}

/// A letter, and whether it belongs to a word.
type Letter = (char, bool);

impl Phrases {
    /// Of what the server lists. What has nothing to look for is left out: it would match everything.
    pub fn new(filters: impl IntoIterator<Item = V1Filter>) -> Self {
        let filters = filters.into_iter().filter(|filter| !filter.phrase.trim().is_empty());
        Self(filters.map(Phrase::new).collect())
    }

    /// Those that a post holds: in its text, its warning, its poll, or in words for what is attached.
    pub(super) fn found<'a>(&'a self, status: &Status) -> impl Iterator<Item = &'a FilterResult> {
        let text = if self.0.is_empty() { Vec::new() } else { letters(&words(status)) };
        self.0.iter().filter(move |phrase| phrase.is_in(&text)).map(|phrase| &phrase.found)
    }

    /// The post as a newer server would have sent it, to be kept.
    pub(crate) fn marked<'a>(&self, status: &'a Status) -> Cow<'a, Status> {
        let found: Vec<FilterResult> = self.found(status.shown()).cloned().collect();
        if found.is_empty() {
            return Cow::Borrowed(status);
        }
        let mut status = status.clone();
        status.filtered.get_or_insert_default().extend(found);
        Cow::Owned(status)
    }
}

impl Phrase {
    fn new(filter: V1Filter) -> Self {
        let V1Filter { id, phrase, context, expires_at, irreversible, whole_word } = filter;
        let found = letters(&phrase);
        let is_word = |letter: Option<&Letter>| whole_word && letter.is_some_and(|letter| letter.1);
        // As servers have it: a border only where the phrase itself ends with a word, so that `:)` can be a whole one.
        let bounds = (is_word(found.first()), is_word(found.last()));
        let letters: Vec<char> = found.into_iter().map(|(letter, _)| letter).collect();
        let filter_action = if irreversible { FilterAction::Hide } else { FilterAction::Warn };
        let (keywords, statuses) = (Vec::new(), Vec::new());
        let filter = Filter { id, title: phrase.clone(), context, expires_at, filter_action, keywords, statuses };
        let found = FilterResult { filter, keyword_matches: vec![phrase], status_matches: Vec::new() };
        Self { steps: steps(&letters), letters, bounds, found }
    }

    fn is_in(&self, text: &[Letter]) -> bool {
        let mut fits = 0;
        for (place, (letter, _)) in text.iter().enumerate() {
            while fits > 0 && self.letters[fits] != *letter {
                fits = self.steps[fits - 1];
            }
            if self.letters[fits] == *letter {
                fits += 1;
            }
            if fits == self.letters.len() {
                let before = (place + 1 - fits).checked_sub(1).and_then(|before| text.get(before));
                let is_word = |letter: Option<&Letter>| letter.is_some_and(|letter| letter.1);
                let cut = (self.bounds.0 && is_word(before)) || (self.bounds.1 && is_word(text.get(place + 1)));
                if !cut {
                    return true;
                }
                fits = self.steps[fits - 1];
            }
        }
        false
    }
}

fn steps(letters: &[char]) -> Vec<usize> {
    let mut steps = vec![0; letters.len()];
    let mut fits = 0;
    for place in 1..letters.len() {
        while fits > 0 && letters[fits] != letters[place] {
            fits = steps[fits - 1];
        }
        if letters[fits] == letters[place] {
            fits += 1;
        }
        steps[place] = fits;
    }
    steps
}

/// All words of a post, each part on a line of its own.
fn words(status: &Status) -> String {
    let mut words = format!("{}\n{}", status.spoiler_text, html::plain_text(&status.content));
    let options = status.poll.iter().flat_map(|poll| &poll.options).map(|option| option.title.as_str());
    let attached = status.media_attachments.iter().filter_map(|media| media.description.as_deref());
    for part in options.chain(attached) {
        words.push('\n');
        words.push_str(part);
    }
    words
}

/// Letters without their case. Signs that are put on a letter belong to its word.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(text.len());
    for drawn in text.graphemes(true) {
        let is_word = drawn.chars().next().is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
        let small = drawn.chars().flat_map(char::to_lowercase);
        // The Greek s has a form of its own at a word's end.
        letters.extend(small.map(|letter| (if letter == 'ς' { 'σ' } else { letter }, is_word)));
    }
    letters
}
