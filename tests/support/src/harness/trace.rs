//! What was done in a window, for the keystroke-level model.

use crate::klm::{self, Action};

/// The actions so far, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    actions: Vec<Action>,
}

impl Trace {
    pub(super) fn add(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// All of them.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// What they amount to.
    pub fn sum(&self) -> klm::Sum {
        klm::sum(&self.actions)
    }
}
