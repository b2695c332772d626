//! What follows from the answers of servers: which one is recommended now, which fell back and why, which is asked next.
//!
//! Pure: the app hands in what servers answered, `cargo xtask wave` what its simulated ones did. Small functions here and in
//! [`rank`](super::rank) are inline because the simulation calls them millions of times.

use super::rank::Traits;
use trente_contract::directory::Obstacle;

/// How many servers stand on the screen, and are asked at the same time.
pub const SHOWN: usize = 3;
/// How many servers are asked at most before the person decides: a crowd that asks all of them is a load of its own.
pub const ASKED: usize = 24;
/// When so many of a language cannot be joined, the others of it wait behind the next language: a small language can be full
/// for a day.
pub const EXHAUSTED: usize = 18;

/// Languages that are told apart when servers of each are counted; no person has set more on a device.
const LANGUAGES: usize = 16;
/// Behind everything else.
const LAST: u32 = 1 << 24;
/// Behind its like.
pub(super) const SLOW: u32 = 1;

/// What a server did when it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It told how it takes newcomers.
    Told(Told),
    /// It did not answer within the budget.
    Late,
    /// It has too many requests: 429 or 503.
    Busy,
    /// It shows nothing without a log-in.
    MembersOnly,
    /// It was not reached, or answers nonsense.
    Down,
    /// This device has no network, which says nothing of the server.
    NoNetwork,
}

/// How a server takes newcomers, as it told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// It takes some.
    pub open: bool,
    /// A person has to approve each.
    pub approval: bool,
    /// The least age in years.
    pub min_age: Option<u8>,
    /// It talks only with chosen servers.
    pub limited: bool,
}

/// What keeps a person of this age (when it is known) from joining now. `listed_approval` is what the directory said.
#[inline]
pub fn obstacle(outcome: Outcome, age: Option<u8>, listed_approval: bool) -> Option<Obstacle> {
    match outcome {
        Outcome::Told(told) if told.limited => Some(Obstacle::Limited),
        Outcome::Told(told) if !told.open => Some(Obstacle::Closed),
        Outcome::Told(Told { min_age: Some(least), .. }) if age.is_some_and(|age| age < least) => {
            Some(Obstacle::UnderAge)
        }
        Outcome::Told(told) => (told.approval && !listed_approval).then_some(Obstacle::Approval),
        Outcome::Late => Some(Obstacle::Slow),
        Outcome::Busy => Some(Obstacle::Full),
        Outcome::MembersOnly => Some(Obstacle::Limited),
        Outcome::Down => Some(Obstacle::Down),
        Outcome::NoNetwork => None,
    }
}

/// How a server of the order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was not asked yet: what the directory says holds.
    Unasked,
    /// It was asked, and nothing is known.
    Asked,
    /// It can be joined.
    Fine,
    /// Something is in the way.
    Fallen(Obstacle),
}

/// A server of the order, as far as the decisions go by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What is known of it; after it answered, what it said itself.
    pub traits: Traits,
    /// How it stands.
    pub state: State,
}

impl Standing {
    /// Before it is asked.
    #[inline]
    pub fn unasked(traits: Traits) -> Self {
        Self { traits, state: State::Unasked }
    }

    /// Takes up what it did when it was asked, for a person of this age (when it is known).
    #[inline]
    pub fn learn(&mut self, outcome: Outcome, age: Option<u8>) {
        let step = self.traits.step;
        self.state = obstacle(outcome, age, step.approves()).map_or(State::Fine, State::Fallen);
        if let Outcome::Told(told) = outcome {
            self.traits.step = step.approving(told.approval);
        }
    }

    /// Where it comes among the others; lower is better, none is never.
    ///
    /// A language is never left for speed or ease: slow servers fall behind their like, not behind other languages.
    #[inline]
    fn order(&self) -> Option<u32> {
        let step = u32::from(self.traits.step.number());
        match self.state {
            State::Unasked | State::Asked | State::Fine | State::Fallen(Obstacle::Approval) => Some(2 * step),
            State::Fallen(Obstacle::Slow) => Some(2 * step + SLOW),
            State::Fallen(_) => None,
        }
    }

    #[inline]
    fn language(&self) -> usize {
        self.traits.step.language().min(LANGUAGES - 1)
    }
}

/// Where each server of the order comes now: lower is better, of equals the earlier one; none where it takes nobody.
#[inline]
pub(super) fn places(order: &[Standing]) -> Vec<Option<u32>> {
    let mut out = [0; LANGUAGES];
    for standing in order.iter().filter(|standing| standing.order().is_none()) {
        out[standing.language()] += 1;
    }
    let place = |standing: &Standing| {
        let exhausted = standing.state == State::Unasked && out[standing.language()] >= EXHAUSTED;
        standing.order().map(|place| if exhausted { place + LAST } else { place })
    };
    order.iter().map(place).collect()
}

/// Which of the shown servers, by their places in the order, to ask now. Empty when all were asked, or enough were.
#[inline]
pub fn to_ask(order: &[Standing], shown: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let asked = order.iter().filter(|standing| standing.state != State::Unasked).count();
    let unasked = shown.into_iter().filter(|place| order[*place].state == State::Unasked);
    unasked.take(ASKED.saturating_sub(asked)).collect()
}

#[cfg(test)]
mod tests;
