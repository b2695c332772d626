//! What changed between two forms of a text, word by word.

/// Texts of more words are compared as a whole: the work grows with the product of both.
const MOST: usize = 600;

/// A piece of the newer text, or of the older one where it was taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands in both.
    Same,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// The pieces that lead from one text to the other, in reading order, those of a kind that follow each other joined. What was
/// taken away stands before what came in its place.
pub fn difference(older: &str, newer: &str) -> Vec<(Change, String)> {
    let (from, to) = (words(older), words(newer));
    let mut pieces = Pieces::default();
    // What both begin and end with needs no table.
    let head = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let tail = from[head..].iter().rev().zip(to[head..].iter().rev()).take_while(|(one, other)| one == other).count();
    let (from_end, to_end) = (from.len() - tail, to.len() - tail);
    pieces.all(Change::Same, &to[..head]);
    middle(&from[head..from_end], &to[head..to_end], &mut pieces);
    pieces.all(Change::Same, &to[to_end..]);
    pieces.0
}

/// The longest common run of words, by the table that everybody learns.
fn middle(from: &[&str], to: &[&str], pieces: &mut Pieces) {
    if from.len() > MOST || to.len() > MOST {
        pieces.all(Change::Removed, from);
        pieces.all(Change::Added, to);
        return;
    }
    let wide = to.len() + 1;
    let mut common = vec![0_u16; (from.len() + 1) * wide];
    for (row, one) in from.iter().enumerate().rev() {
        for (column, other) in to.iter().enumerate().rev() {
            common[row * wide + column] = if one == other {
                common[(row + 1) * wide + column + 1] + 1
            } else {
                common[(row + 1) * wide + column].max(common[row * wide + column + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < from.len() || column < to.len() {
        if row < from.len() && column < to.len() && from[row] == to[column] {
            pieces.one(Change::Same, to[column]);
            row += 1;
            column += 1;
        } else if row < from.len()
            && (column == to.len() || common[(row + 1) * wide + column] >= common[row * wide + column + 1])
        {
            pieces.one(Change::Removed, from[row]);
            row += 1;
        } else {
            pieces.one(Change::Added, to[column]);
            column += 1;
        }
    }
}

/// Words and the white space between them; together they are the text again. Scripts without blanks between words are taken
/// letter by letter.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut begin = 0;
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let kind = Kind::of(letter);
        if before.is_some_and(|before| before != kind || kind == Kind::Alone) {
            words.push(&text[begin..at]);
            begin = at;
        }
        before = Some(kind);
    }
    if begin < text.len() {
        words.push(&text[begin..]);
    }
    words
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Word,
    Alone,
}

impl Kind {
    fn of(letter: char) -> Self {
        match letter {
            _ if letter.is_whitespace() => Self::Blank,
            // Thai to Khmer, and what is written in East Asia.
            '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{2e80}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => Self::Alone,
            _ => Self::Word,
        }
    }
}

#[derive(Default)]
struct Pieces(Vec<(Change, String)>);

impl Pieces {
    fn one(&mut self, change: Change, word: &str) {
        match self.0.last_mut() {
            Some((before, text)) if *before == change => text.push_str(word),
            _ => self.0.push((change, word.to_owned())),
        }
    }

    fn all(&mut self, change: Change, words: &[&str]) {
        for word in words {
            self.one(change, word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Change::{Added, Removed, Same};
    use super::{MOST, difference};

    type Case = (&'static str, &'static str, &'static [(super::Change, &'static str)]);

    fn told(older: &str, newer: &str) -> Vec<(super::Change, String)> {
        difference(older, newer)
    }

    fn pieces(all: &[(super::Change, &str)]) -> Vec<(super::Change, String)> {
        all.iter().map(|(change, text)| (*change, (*text).to_owned())).collect()
    }

    #[test]
    fn words_come_and_go() {
        let cases: [Case; 7] = [
            ("a b", "a b", &[(Same, "a b")]),
            ("", "", &[]),
            ("", "a b", &[(Added, "a b")]),
            ("a b", "", &[(Removed, "a b")]),
            ("The cat sat", "The dog sat", &[(Same, "The "), (Removed, "cat"), (Added, "dog"), (Same, " sat")]),
            ("one two", "one two three", &[(Same, "one two"), (Added, " three")]),
            ("猫が座った", "犬が座った", &[(Removed, "猫"), (Added, "犬"), (Same, "が座った")]),
        ];
        for (older, newer, due) in cases {
            assert_eq!(told(older, newer), pieces(due), "{older:?} to {newer:?}");
        }
    }

    #[test]
    fn both_texts_are_found_again() {
        let long = "word ".repeat(MOST);
        let texts = ["", "a", "a b c d", "d c b a", "été, l’été !", "日本 語 a b", "a\n\nb  c", long.as_str()];
        for older in texts {
            for newer in texts {
                let pieces = told(older, newer);
                let side = |left_out| {
                    pieces
                        .iter()
                        .filter(|(change, _)| *change != left_out)
                        .map(|(_, text)| text.as_str())
                        .collect::<String>()
                };
                assert_eq!(side(Added), older, "the older text");
                assert_eq!(side(Removed), newer, "the newer text");
                assert!(pieces.windows(2).all(|two| two[0].0 != two[1].0), "pieces of a kind are joined");
            }
        }
    }
}
