//! What the icon and its menu both know.

use super::press::Press;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::desk::TrayWords;

/// Where the menu is on our connection.
pub(super) const MENU: &str = "/StatusNotifierItem/Menu";

/// A picture: its width, its height, and a line after the other in alpha, red, green, blue.
pub(super) type Picture = (i32, i32, Vec<u8>);

/// What icon and menu know.
pub(super) struct Known {
    words: Mutex<TrayWords>,
    revision: AtomicU32,
    pub(super) pictures: Vec<Picture>,
    pub(super) press: Box<dyn Fn(Press) + Send + Sync>,
    pub(super) is_quiet: Box<dyn Fn() -> bool + Send + Sync>,
}

pub(super) type Shared = Arc<Known>;

impl Known {
    pub(super) fn new(
        words: TrayWords,
        pictures: Vec<Picture>,
        press: impl Fn(Press) + Send + Sync + 'static,
        is_quiet: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        Self {
            words: Mutex::new(words),
            revision: AtomicU32::new(1),
            pictures,
            press: Box::new(press),
            is_quiet: Box::new(is_quiet),
        }
    }

    pub(super) fn words(&self) -> TrayWords {
        self.words.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Counts the menus so far.
    pub(super) fn revision(&self) -> u32 {
        self.revision.load(Ordering::SeqCst)
    }

    /// Takes other words, and gives the number of the menu that they make.
    pub(super) fn say(&self, words: TrayWords) -> u32 {
        *self.words.lock().unwrap_or_else(PoisonError::into_inner) = words;
        self.revision.fetch_add(1, Ordering::SeqCst).wrapping_add(1)
    }
}
