//! Steps of an order: what comes before what, whatever anything weighs.

/// The most languages that are told apart; no person has set more on a device.
const LANGUAGES: usize = 4096;

/// Where a server stands before luck is asked; a lower step comes first.
///
/// Language decides before all else. Within a language those that take anybody come before those that are about something
/// nobody tapped; among these the very small come last; and of what remains, those that open at once come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(u16);

impl Step {
    const APPROVAL: u16 = 1;
    const TINY: u16 = 2;
    const NARROW: u16 = 4;

    /// The step of a server in the person's language of this number, 0 for their first.
    pub fn new(language: usize, narrow: bool, tiny: bool, approval: bool) -> Self {
        let language = u16::try_from(language.min(LANGUAGES)).expect("it was just made small");
        let bit = |set: bool, bit: u16| if set { bit } else { 0 };
        Self(8 * language + bit(narrow, Self::NARROW) + bit(tiny, Self::TINY) + bit(approval, Self::APPROVAL))
    }

    /// The number of its language among the person's: behind all of them the common one, behind that any other.
    #[inline]
    pub fn language(self) -> usize {
        usize::from(self.0 / 8)
    }

    /// It is about some things only, none of which was tapped.
    #[inline]
    pub fn is_narrow(self) -> bool {
        self.0 & Self::NARROW != 0
    }

    /// A person has to approve each account.
    #[inline]
    pub fn approves(self) -> bool {
        self.0 & Self::APPROVAL != 0
    }

    /// The same server when it approves, or no longer does.
    #[inline]
    #[must_use]
    pub fn approving(self, approval: bool) -> Self {
        Self(if approval { self.0 | Self::APPROVAL } else { self.0 & !Self::APPROVAL })
    }

    /// How many steps may stand before it.
    #[inline]
    pub fn number(self) -> u16 {
        self.0
    }
}
