//! The password that is suggested now.

use crate::session::Secret;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is suggested now. Before a form is sent it lies in memory alone: whoever only looks at the form is asked to unlock no
/// keychain.
#[derive(Default)]
pub(crate) struct Suggested(Mutex<Option<Secret>>);

impl Suggested {
    pub(super) fn now(&self) -> MutexGuard<'_, Option<Secret>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An account was asked for with it: the next one gets another.
    pub(super) fn used(&self) {
        *self.now() = None;
    }

    pub(super) fn is(&self, password: &str) -> bool {
        self.now().as_ref().is_some_and(|suggested| suggested.reveal() == password)
    }
}
