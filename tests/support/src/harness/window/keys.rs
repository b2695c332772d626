//! The keyboard.

use super::super::Trouble;
use super::Window;
use crate::klm::Action;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use serde_json::json;

/// How many characters the driver is given at a time.
const AT_ONCE: usize = 100;
/// As many steps as nobody without a mouse takes.
const MOST_TABS: usize = 120;

/// Keys that write nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next thing.
    Tab,
    /// To the one before.
    ShiftTab,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// The space bar.
    Space,
    /// Downwards.
    Down,
    /// Upwards.
    Up,
    /// To the right.
    Right,
    /// Ctrl and Enter.
    CtrlEnter,
    /// Ctrl, Shift and Enter.
    CtrlShiftEnter,
}

impl Key {
    /// What is held, and what is pressed, in WebDriver's letters: <https://www.w3.org/TR/webdriver2/#keyboard-actions>
    fn codes(self) -> (&'static [char], char) {
        match self {
            Self::Tab => (&[], '\u{e004}'),
            Self::ShiftTab => (&['\u{e008}'], '\u{e004}'),
            Self::Enter => (&[], '\u{e007}'),
            Self::Escape => (&[], '\u{e00c}'),
            Self::Space => (&[], ' '),
            Self::Down => (&[], '\u{e015}'),
            Self::Up => (&[], '\u{e013}'),
            Self::Right => (&[], '\u{e014}'),
            Self::CtrlEnter => (&['\u{e009}'], '\u{e007}'),
            Self::CtrlShiftEnter => (&['\u{e009}', '\u{e008}'], '\u{e007}'),
        }
    }
}

impl Window {
    /// Presses a key, wherever the focus is.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn press(&self, key: Key) -> Result<(), Trouble> {
        let (held, pressed) = key.codes();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in held.iter().copied() {
            actions = actions.then(KeyAction::Down { value });
        }
        actions = actions.then(KeyAction::Down { value: pressed }).then(KeyAction::Up { value: pressed });
        for value in held.iter().rev().copied() {
            actions = actions.then(KeyAction::Up { value });
        }
        super::bounded(self.client().perform_actions(actions)).await?;
        self.note(Action::Type(1));
        Ok(())
    }

    /// Presses a key and types on at once, in one go: nothing is waited for in between.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn press_and_type(&self, key: Key, text: &str) -> Result<(), Trouble> {
        let (_, pressed) = key.codes();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in std::iter::once(pressed).chain(text.chars()) {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        super::bounded(self.client().perform_actions(actions)).await?;
        self.note(Action::Type(u32::try_from(text.chars().count() + 1).unwrap_or(u32::MAX)));
        Ok(())
    }

    /// Types where the focus is, without a pointer.
    ///
    /// # Errors
    /// When the driver refuses.
    pub async fn type_here(&self, text: &str) -> Result<(), Trouble> {
        let element = super::bounded(self.client().active_element()).await?;
        self.note(Action::Decide);
        self.note(Action::Field);
        self.keys_into(&element, text).await?;
        self.note(Action::Type(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)));
        Ok(())
    }

    /// Presses Tab until the focus is on something whose role and name begin so; a person knows before what they look for.
    ///
    /// # Errors
    /// When Tab never comes there.
    pub async fn tab_to(&self, wanted: &str) -> Result<(), Trouble> {
        self.note(Action::Decide);
        let mut met = Vec::new();
        for _ in 0..MOST_TABS {
            self.press(Key::Tab).await?;
            let focus = self.focus().await?;
            if focus.starts_with(wanted) {
                return Ok(());
            }
            met.push(focus);
        }
        Err(Trouble::Missing { what: format!("Tab never comes to {wanted:?}"), shown: met.join("\n") })
    }

    /// Role and name of what has the focus.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn focus(&self) -> Result<String, Trouble> {
        let script = "const el = document.activeElement; return el ? `${roleOf(el)} ${nameOf(el)}` : ''";
        let told = self.ask(script, vec![]).await?;
        Ok(told.as_str().unwrap_or_default().to_owned())
    }

    /// The driver's keys drop what lies beyond the basic plane (emoji): such characters go in as a paste would bring them.
    pub(super) async fn keys_into(&self, element: &Element, text: &str) -> Result<(), Trouble> {
        let mut rest = text;
        while !rest.is_empty() {
            let plain = rest.find(|letter| letter > '\u{ffff}').unwrap_or(rest.len());
            if plain > 0 {
                // The driver answers only when all has been typed: a long text at once looks like a window that hangs.
                let part = rest[..plain].char_indices().nth(AT_ONCE).map_or(plain, |(end, _)| end);
                super::bounded(element.send_keys(&rest[..part])).await?;
                rest = &rest[part..];
                continue;
            }
            let end = rest.find(|letter| letter <= '\u{ffff}').unwrap_or(rest.len());
            let script = "const [el, text] = arguments; el.focus();
                el.setRangeText(text, el.selectionStart, el.selectionEnd, 'end');
                el.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText', data: text}));";
            let element = serde_json::to_value(element).map_err(|error| Trouble::Script(error.to_string()))?;
            self.script(script, vec![element, json!(&rest[..end])]).await?;
            rest = &rest[end..];
        }
        Ok(())
    }
}
