//! What follows from the answers of servers: which one is recommended now, which fell back and why, which is asked next.
//!
//! Pure: the app hands in what servers answered, `cargo xtask wave` what its simulated ones did. Small functions here and in
//! [`rank`](super::rank) are inline because the simulation calls them millions of times.

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
const LAST: usize = 1 << 16;

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
    /// See [`Candidate::step`](super::rank::Candidate::step).
    pub step: usize,
    /// It is about a topic that was tapped.
    pub topical: bool,
    /// How it stands.
    pub state: State,
}

impl Standing {
    /// Where it comes among the others; lower is better, none is never.
    ///
    /// A language is never left for speed or ease: slow servers and those that now approve fall behind the others of their
    /// language, not behind other languages.
    #[inline]
    fn order(&self) -> Option<usize> {
        let (language, approval) = (self.step / 2, self.step % 2);
        let class = match self.state {
            State::Unasked | State::Asked | State::Fine => 2 * approval,
            State::Fallen(Obstacle::Slow) => 2 * approval + 1,
            State::Fallen(Obstacle::Approval) => 2,
            State::Fallen(_) => return None,
        };
        Some(4 * language + class)
    }

    #[inline]
    fn language(&self) -> usize {
        (self.step / 2).min(LANGUAGES - 1)
    }

    /// Nobody has to approve the account, as far as is known.
    #[inline]
    fn is_instant(&self) -> bool {
        self.step.is_multiple_of(2) && self.state != State::Fallen(Obstacle::Approval)
    }
}

/// The places in `order` of the server to recommend and two others. The order's own sequence decides between equals.
///
/// The others are the next ones; but where none of the three is about a topic that was tapped, or none opens at once, the
/// third is the best that is or does, within the person's own languages (`languages` is how many these are).
#[inline]
pub fn shown(order: &[Standing], languages: usize) -> Vec<usize> {
    let mut out = [0; LANGUAGES];
    for standing in order.iter().filter(|standing| standing.order().is_none()) {
        out[standing.language()] += 1;
    }
    let key = |standing: &Standing| {
        let exhausted = standing.state == State::Unasked && out[standing.language()] >= EXHAUSTED;
        standing.order().map(|key| if exhausted { key + LAST } else { key })
    };
    let mut places: Vec<usize> = Vec::with_capacity(SHOWN);
    let mut keys = [usize::MAX; SHOWN];
    // The few best of a long list, without sorting it: most lists are in order already.
    for (place, key) in order.iter().enumerate().filter_map(|(place, standing)| Some((place, key(standing)?))) {
        let at = keys.iter().position(|other| key < *other).unwrap_or(SHOWN);
        if at < SHOWN {
            keys[at..].rotate_right(1);
            keys[at] = key;
            places.insert(at, place);
            places.truncate(SHOWN);
        }
    }
    if places.len() == SHOWN {
        let best = |wanted: &dyn Fn(&Standing) -> bool| {
            let own = |standing: &Standing| standing.step < 2 * languages && wanted(standing);
            if places.iter().any(|place| wanted(&order[*place])) {
                return None;
            }
            let found = order.iter().enumerate().filter(|(_, standing)| own(standing));
            found.filter_map(|(place, standing)| Some((key(standing)?, place))).min()
        };
        if let Some((_, other)) = best(&|standing| standing.topical).or_else(|| best(&Standing::is_instant)) {
            places[SHOWN - 1] = other;
        }
    }
    places
}

/// Which of the shown servers to ask now. Empty when all were asked, or enough were.
#[inline]
pub fn to_ask(order: &[Standing], shown: &[usize]) -> Vec<usize> {
    let asked = order.iter().filter(|standing| standing.state != State::Unasked).count();
    let unasked = shown.iter().copied().filter(|place| order[*place].state == State::Unasked);
    unasked.take(ASKED.saturating_sub(asked)).collect()
}

#[cfg(test)]
mod tests;
