//! The icon, as the bar asks for it.
//!
//! <https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierItem/>

use super::known::{MENU, Picture, Shared};
use super::press::Press;
use zbus::zvariant::{ObjectPath, OwnedObjectPath};

/// Where on our connection.
pub(super) const PATH: &str = "/StatusNotifierItem";
/// What it is called.
pub(super) const INTERFACE: &str = "org.kde.StatusNotifierItem";

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
        ObjectPath::from_static_str_unchecked(MENU).into()
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
