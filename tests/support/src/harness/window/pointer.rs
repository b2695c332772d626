//! What a mouse does besides a click.

use super::super::{By, Trouble};
use super::Window;
use fantoccini::actions::{InputSource as _, MOUSE_BUTTON_MIDDLE, MouseActions, PointerAction};

impl Window {
    /// Clicks something with the middle button, as people do who want a link in a new tab.
    ///
    /// # Errors
    /// When it does not come, or the driver refuses.
    pub async fn middle_click(&self, by: &By) -> Result<(), Trouble> {
        let element = self.scroll_down_to(by).await?;
        let actions = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 })
            .then(PointerAction::Down { button: MOUSE_BUTTON_MIDDLE })
            .then(PointerAction::Up { button: MOUSE_BUTTON_MIDDLE });
        super::bounded(self.client().perform_actions(actions)).await
    }
}
