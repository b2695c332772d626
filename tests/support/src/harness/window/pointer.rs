//! What a mouse does besides a click, and a finger.

use super::super::{By, Trouble};
use super::Window;
use fantoccini::actions::{InputSource as _, MOUSE_BUTTON_MIDDLE, MouseActions, PointerAction};
use serde_json::json;

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

    /// Touches something in its middle, as a finger does: WebKitGTK's driver has no fingers, so the events that one makes come from
    /// a script, to whatever lies on top there.
    ///
    /// # Errors
    /// When it does not come, or lies under something else.
    pub async fn touch(&self, by: &By) -> Result<(), Trouble> {
        let element = self.scroll_down_to(by).await?;
        let script = "const box = arguments[0].getBoundingClientRect();
            const clientX = box.left + box.width / 2, clientY = box.top + box.height / 2;
            const top = document.elementFromPoint(clientX, clientY);
            if (!top || !(arguments[0].contains(top) || top.contains(arguments[0]))) return false;
            const event = (name, more) => top.dispatchEvent(new PointerEvent(name,
                {bubbles: true, cancelable: true, composed: true, pointerType: 'touch', pointerId: 7, isPrimary: true, clientX, clientY, ...more}));
            event('pointerover'); event('pointerenter', {bubbles: false}); event('pointerdown', {buttons: 1});
            event('pointerup'); event('pointerout'); event('pointerleave', {bubbles: false});
            event('click', {detail: 1}); return true";
        let element = serde_json::to_value(element).map_err(|error| Trouble::Script(error.to_string()))?;
        match self.script(script, vec![element]).await? {
            serde_json::Value::Bool(true) => Ok(()),
            other => Err(Trouble::Missing {
                what: format!("{by} cannot be touched: {}", json!(other)),
                shown: self.outline().await,
            }),
        }
    }
}
