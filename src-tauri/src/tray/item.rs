//! The icon, as the bar asks for it.
//!
//! <https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierItem/>

use super::menu;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::desk::{TrayAct, TrayWords};
use zbus::zvariant::{ObjectPath, OwnedObjectPath};

/// Where on our connection.
pub(super) const PATH: &str = "/StatusNotifierItem";
/// What it is called.
pub(super) const INTERFACE: &str = "org.kde.StatusNotifierItem";

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// They want the window.
    Open,
    /// Something that the window does.
    Act(TrayAct),
    /// They want the app to end.
    Quit,
}

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

/// Turns a picture's red, green, blue, alpha into what the bar reads.
pub(super) fn picture(width: u32, height: u32, rgba: &[u8]) -> Picture {
    let pixels = rgba.chunks_exact(4).flat_map(|pixel| [pixel[3], pixel[0], pixel[1], pixel[2]]);
    (i32::try_from(width).unwrap_or_default(), i32::try_from(height).unwrap_or_default(), pixels.collect())
}

/// The icon as an object of the bus.
pub(super) struct Item(pub(super) Shared);

#[zbus::interface(name = "org.kde.StatusNotifierItem")]
impl Item {
    fn activate(&self, _x: i32, _y: i32) {
        (self.0.press)(Press::Open);
    }

    fn secondary_activate(&self, _x: i32, _y: i32) {
        (self.0.press)(Press::Open);
    }

    /// The bar shows the menu itself.
    fn context_menu(&self, _x: i32, _y: i32) {}

    fn scroll(&self, _steps: i32, _orientation: String) {}

    #[zbus(property)]
    fn category(&self) -> &str {
        "Communications"
    }

    #[zbus(property)]
    fn id(&self) -> &str {
        "trente"
    }

    #[zbus(property)]
    fn title(&self) -> &str {
        "Trente"
    }

    #[zbus(property)]
    fn status(&self) -> &str {
        "Active"
    }

    #[zbus(property)]
    fn window_id(&self) -> i32 {
        0
    }

    /// None: an icon's name is found where the app is installed alone.
    #[zbus(property)]
    fn icon_name(&self) -> &str {
        ""
    }

    #[zbus(property)]
    fn icon_pixmap(&self) -> Vec<Picture> {
        self.0.pictures.clone()
    }

    #[zbus(property)]
    fn tool_tip(&self) -> (String, Vec<Picture>, String, String) {
        (String::new(), Vec::new(), "Trente".to_owned(), self.0.words().about)
    }

    #[zbus(property)]
    fn item_is_menu(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn menu(&self) -> OwnedObjectPath {
        ObjectPath::from_static_str_unchecked(menu::PATH).into()
    }
}

#[cfg(test)]
mod tests {
    use super::picture;

    #[test]
    fn a_picture_is_turned_around() {
        let red_then_clear = [0xff, 0, 1, 2, 3, 4, 5, 0];
        assert_eq!(picture(2, 1, &red_then_clear), (2, 1, vec![2, 0xff, 0, 1, 0, 3, 4, 5]), "alpha goes first");
    }
}
