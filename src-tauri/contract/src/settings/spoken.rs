//! What is said of a post to those who hear it.

use serde::{Deserialize, Serialize};

/// A part of what can be said of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpokenPart {
    /// Its author's name.
    Author,
    /// Its author's handle.
    Handle,
    /// Its content warning.
    Warning,
    /// Its text; what hides behind a warning or a filter stays hidden.
    Text,
    /// When it was written.
    Time,
    /// How many pictures, films and sounds it has.
    Media,
    /// That there is a poll.
    Poll,
    /// Replies, boosts and favourites.
    Counts,
    /// Who can see it.
    Visibility,
    /// Who boosted it, or why else it is in its list.
    Why,
}

impl SpokenPart {
    /// All of them, in the order in which they are said until somebody chooses another one.
    pub const ALL: [Self; 10] = [
        Self::Author,
        Self::Handle,
        Self::Warning,
        Self::Text,
        Self::Time,
        Self::Media,
        Self::Poll,
        Self::Counts,
        Self::Visibility,
        Self::Why,
    ];

    /// Whether it is said until somebody chooses otherwise.
    fn is_usual(self) -> bool {
        !matches!(self, Self::Handle | Self::Poll | Self::Counts | Self::Visibility)
    }
}

/// A part, and whether it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// Which.
    pub part: SpokenPart,
    /// It is said.
    pub said: bool,
}

/// The parts of a post in the order in which they are said: each once, whatever a file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Spoken>", into = "Vec<Spoken>")]
pub struct SpokenOrder(Vec<Spoken>);

impl Default for SpokenOrder {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl From<Vec<Spoken>> for SpokenOrder {
    /// What stands there twice counts once; what is missing comes last.
    fn from(given: Vec<Spoken>) -> Self {
        let missing = SpokenPart::ALL.map(|part| Spoken { part, said: part.is_usual() });
        let mut order: Vec<Spoken> = Vec::with_capacity(missing.len());
        for one in given.into_iter().chain(missing) {
            if order.iter().all(|known| known.part != one.part) {
                order.push(one);
            }
        }
        Self(order)
    }
}

impl From<SpokenOrder> for Vec<Spoken> {
    fn from(order: SpokenOrder) -> Self {
        order.0
    }
}

impl SpokenOrder {
    /// Nobody chose anything.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// All parts in their order.
    pub fn all(&self) -> &[Spoken] {
        &self.0
    }

    /// Those that are said, in their order.
    pub fn said(&self) -> impl Iterator<Item = SpokenPart> {
        self.0.iter().filter(|one| one.said).map(|one| one.part)
    }

    /// Its place, from 0.
    pub fn place(&self, part: SpokenPart) -> usize {
        self.0.iter().position(|one| one.part == part).unwrap_or_default()
    }

    /// Says a part, or no longer.
    pub fn say(&mut self, part: SpokenPart, said: bool) {
        for one in self.0.iter_mut().filter(|one| one.part == part) {
            one.said = said;
        }
    }

    /// Moves a part by one place, where there is one.
    pub fn shift(&mut self, part: SpokenPart, earlier: bool) {
        let from = self.place(part);
        let to = if earlier { from.checked_sub(1) } else { Some(from + 1).filter(|to| *to < self.0.len()) };
        if let Some(to) = to {
            self.0.swap(from, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_stands_there_once_whatever_was_kept() {
        let one = |part, said| Spoken { part, said };
        let order = SpokenOrder::from(vec![
            one(SpokenPart::Time, true),
            one(SpokenPart::Author, false),
            one(SpokenPart::Time, false),
        ]);
        let said: Vec<_> = order.said().collect();
        assert_eq!(
            said,
            [SpokenPart::Time, SpokenPart::Warning, SpokenPart::Text, SpokenPart::Media, SpokenPart::Why],
            "what was chosen first, then what is usual"
        );
        assert_eq!(order.all().len(), SpokenPart::ALL.len(), "none is lost, none is there twice");
    }

    #[test]
    fn a_part_moves_by_one_place_and_not_over_the_ends() {
        let mut order = SpokenOrder::default();
        order.shift(SpokenPart::Author, true);
        order.shift(SpokenPart::Why, false);
        assert!(order.is_usual(), "there is no place before the first and none behind the last");
        order.shift(SpokenPart::Author, false);
        assert_eq!((order.place(SpokenPart::Author), order.place(SpokenPart::Handle)), (1, 0));
        order.shift(SpokenPart::Author, true);
        order.say(SpokenPart::Poll, true);
        assert!(!order.is_usual(), "a part that is said besides is a choice, too");
        order.say(SpokenPart::Poll, false);
        assert!(order.is_usual(), "and can be taken back");
    }
}
