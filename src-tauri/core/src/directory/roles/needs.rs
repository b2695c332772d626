//! What somebody misses in the server that fits them best, and another one has.

use super::Role;
use crate::directory::rank::Traits;

/// One thing that is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// To be in at once.
    Instant,
    /// A topic that was tapped, by its place among these.
    Topic(u8),
    /// A topic near it, since nobody has it itself.
    Near(u8),
    /// The person's part of the world.
    Region,
}

impl Need {
    #[inline]
    pub(super) fn is_met_by(&self, traits: &Traits) -> bool {
        match self {
            Self::Instant => !traits.step.approves(),
            Self::Topic(at) => traits.topics & (1 << at) != 0,
            Self::Near(at) => traits.near & (1 << at) != 0,
            Self::Region => traits.in_region,
        }
    }

    /// Of two that one server meets, which is told: what is rarer says more.
    pub(super) fn says_more(&self) -> u8 {
        match self {
            Self::Instant => 0,
            Self::Region => 1,
            Self::Near(_) => 2,
            Self::Topic(_) => 3,
        }
    }

    pub(super) fn role(&self) -> Role {
        match self {
            Self::Instant => Role::Instant,
            Self::Topic(at) => Role::Topic(*at),
            Self::Near(at) => Role::Near(*at),
            Self::Region => Role::Region,
        }
    }
}

/// What `best` lacks and one of the others has, in the order of how much it is missed: a tap says more of a person than their
/// time zone.
#[inline]
pub(super) fn of<'a>(best: &Traits, others: impl Iterator<Item = &'a Traits>) -> Vec<Need> {
    let (mut instant, mut topics, mut near, mut in_region) = (false, 0u16, 0u16, false);
    for traits in others {
        instant |= !traits.step.approves();
        topics |= traits.topics;
        near |= traits.near;
        in_region |= traits.in_region;
    }
    let mut needs = Vec::new();
    if best.step.approves() && instant {
        needs.push(Need::Instant);
    }
    let missed_near = near & !topics & !best.topics & !best.near;
    let each = |topics: u16| (0..16).filter(move |at| topics & (1 << at) != 0);
    // Near a topic is less than on another that was tapped as well.
    needs.extend(each(topics & !best.topics).map(Need::Topic));
    needs.extend(each(missed_near).map(Need::Near));
    if in_region && !best.in_region {
        needs.push(Need::Region);
    }
    needs
}
