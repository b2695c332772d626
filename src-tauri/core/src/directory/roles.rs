//! The three that are shown, each with its part: the one that fits best, and two that differ from it in a way that is said.
//!
//! Pure, as [`preflight`] is: made anew from what servers answered, so the part of one that fell out goes to the next that fits.
//! Luck only decides among those that fit a part alike.

mod needs;

use super::preflight::{self, SHOWN, SLOW, Standing};
use super::seeker::Seeker;
use super::{Listed, near, rank};
use needs::Need;
use std::cmp::Reverse;
use trente_contract::directory as contract;

/// From so many people of the last week on a server may be called one of the large ones; below, none of its language is large.
const BIG: u64 = 1_000;
/// Up to so many people a server is quiet, and from so many on it is not deserted.
const QUIET: std::ops::RangeInclusive<u64> = 20..=500;

/// The part of a server, as [`contract::Role`] tells it. Topics are told by their place among those that were tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It fits best.
    Best,
    /// It opens at once, which the best does not.
    Instant,
    /// It is about a topic that was tapped.
    Topic(u8),
    /// It is about a topic that stands near one that was tapped.
    Near(u8),
    /// It is in the person's part of the world.
    Region,
    /// It is one of the largest in its language.
    Big,
    /// It is small, and a quarter of the best at most.
    Quiet,
    /// It has half as many people again as the best, at least.
    Larger,
    /// It has two thirds of the best's people, at most.
    Smaller,
    /// It is in another language.
    Language,
    /// Nothing that is known tells it from the best.
    Alike,
}

/// A server that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its place in the order.
    pub place: usize,
    /// Its part.
    pub role: Role,
}

/// By what two others may differ from the best when nothing else is needed, the first that can be had first: in the language
/// of the best, then in another one of the person's.
const DIFFERENCES: [(Role, bool); 7] = [
    (Role::Big, true),
    (Role::Quiet, true),
    (Role::Larger, true),
    (Role::Smaller, true),
    (Role::Language, false),
    (Role::Big, false),
    (Role::Quiet, false),
];

/// The best of the order and two others; `languages` is how many the person has. Fewer only where fewer take anybody.
#[inline]
pub fn three(order: &[Standing], languages: usize) -> Vec<Shown> {
    // Of somebody whose language is not known, the common one is as good as theirs.
    let mut three =
        Three { order, at: preflight::places(order), own: languages.max(1), shown: Vec::with_capacity(SHOWN) };
    let best = (0..order.len()).filter_map(|place| Some((three.at[place]?, place))).min();
    if let Some((_, best)) = best {
        three.shown.push(Shown { place: best, role: Role::Best });
        three.needed();
        three.different();
        three.left();
    }
    three.shown
}

struct Three<'a> {
    order: &'a [Standing],
    /// See [`preflight::places`].
    at: Vec<Option<u32>>,
    /// How many languages are the person's own.
    own: usize,
    shown: Vec<Shown>,
}

impl Three<'_> {
    /// Servers that take people and are not shown yet: their place in the order, and where they come among those that fit a
    /// part. One that is slow now comes behind all others: its part can be another's.
    #[inline]
    fn rest(&self) -> impl Iterator<Item = ((bool, u32), usize)> {
        let taken = |place: usize| self.shown.iter().any(|shown| shown.place == place);
        let late = |at: u32| (at & SLOW != 0, at);
        self.at.iter().enumerate().filter_map(move |(place, at)| Some((late((*at)?), place)).filter(|_| !taken(place)))
    }

    fn is_own(&self, place: usize) -> bool {
        self.order[place].traits.step.language() < self.own
    }

    fn has_room(&self) -> bool {
        self.shown.len() < SHOWN
    }

    /// What the best lacks and another has: at once, the topics, the part of the world. Where there is more of it than room, one
    /// that has two of these comes before one that has the first alone.
    fn needed(&mut self) {
        let best = &self.order[self.shown[0].place].traits;
        let own = self.rest().filter(|(_, place)| self.is_own(*place)).map(|(_, place)| &self.order[place].traits);
        let mut needs = needs::of(best, own);
        while self.has_room() && !needs.is_empty() {
            let room = SHOWN - self.shown.len();
            let met = |place: usize| needs.iter().filter(|need| need.is_met_by(&self.order[place].traits)).count();
            let fitting = self.rest().filter(|(_, place)| self.is_own(*place));
            let fitting = fitting.filter(|(_, place)| needs[0].is_met_by(&self.order[*place].traits));
            let found = if needs.len() > room {
                fitting.min_by_key(|(at, place)| (Reverse(met(*place)), *at, *place))
            } else {
                fitting.min()
            };
            let Some((_, place)) = found else {
                // Another that is shown already was the only one.
                needs.remove(0);
                continue;
            };
            let traits = &self.order[place].traits;
            let says = needs.iter().filter(|need| need.is_met_by(traits)).max_by_key(|need| need.says_more());
            let role = says.map_or(Role::Alike, Need::role);
            needs.retain(|need| !need.is_met_by(traits));
            self.shown.push(Shown { place, role });
        }
    }

    fn different(&mut self) {
        for (role, same) in DIFFERENCES {
            if !self.has_room() || self.shown.iter().any(|shown| shown.role == role) {
                continue;
            }
            let found = self.rest().filter(|((slow, _), place)| !slow && self.differs(*place, role, same)).min();
            if let Some((_, place)) = found {
                self.shown.push(Shown { place, role });
            }
        }
    }

    /// True when a server plays this part beside the best, in the same language or in another one of the person's.
    fn differs(&self, place: usize, role: Role, same: bool) -> bool {
        let (best, other) = (&self.order[self.shown[0].place].traits, &self.order[place].traits);
        let (best_people, people) = (u64::from(best.people), u64::from(other.people));
        let is_same = best.step.language() == other.step.language();
        if is_same != same || !self.is_own(place) || other.step.is_narrow() {
            return false;
        }
        match role {
            Role::Big => {
                let is_big = |people: u64| people >= BIG && 2 * people >= self.most_people(other.step.language());
                is_big(people) && !(same && is_big(best_people))
            }
            Role::Quiet => QUIET.contains(&people) && 4 * people <= best_people,
            Role::Larger => people > best_people && 2 * people >= 3 * best_people,
            Role::Smaller => people >= *QUIET.start() && 3 * people <= 2 * best_people,
            _ => true,
        }
    }

    /// People of the largest server in a language that takes some.
    fn most_people(&self, language: usize) -> u64 {
        let takes =
            self.order.iter().zip(&self.at).filter(|(_, at)| at.is_some()).map(|(standing, _)| &standing.traits);
        let broad = takes.filter(|traits| traits.step.language() == language && !traits.step.is_narrow());
        broad.map(|traits| u64::from(traits.people)).max().unwrap_or_default()
    }

    /// Whoever comes next: better than an empty place.
    fn left(&mut self) {
        let best = self.order[self.shown[0].place].traits.step.language();
        while self.has_room() {
            let Some((_, place)) = self.rest().min() else { return };
            let same = self.order[place].traits.step.language() == best;
            self.shown.push(Shown { place, role: if same { Role::Alike } else { Role::Language } });
        }
    }
}

/// A part in the window's words.
pub fn told(role: Role, server: &Listed, seeker: &Seeker) -> contract::Role {
    let tapped = |at: u8| seeker.topics.get(usize::from(at)).cloned().unwrap_or_default();
    match role {
        Role::Best => contract::Role::Best {},
        Role::Instant => contract::Role::Instant {},
        Role::Topic(at) => contract::Role::Topic { topic: tapped(at) },
        Role::Near(at) => {
            let wanted = tapped(at);
            let topic = server.categories.iter().find(|topic| near::is_near(topic, &wanted));
            contract::Role::Topic { topic: topic.cloned().unwrap_or(wanted) }
        }
        Role::Region => contract::Role::Region { region: server.region.clone() },
        Role::Big => match rank::language(server, seeker) {
            Some((language, _)) => contract::Role::Big { language },
            None => contract::Role::Larger {},
        },
        Role::Quiet => contract::Role::Quiet {},
        Role::Larger => contract::Role::Larger {},
        Role::Smaller => contract::Role::Smaller {},
        Role::Language => match rank::language(server, seeker) {
            Some((language, second)) => contract::Role::Language { language, second },
            None => contract::Role::Alike {},
        },
        Role::Alike => contract::Role::Alike {},
    }
}

#[cfg(test)]
mod tests;
