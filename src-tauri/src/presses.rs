//! What the shell itself saw of the person. The page could say anything once it ran foreign script; so that it cannot send
//! addresses to the browser, read the clipboard or open a dialog by itself, the shell goes by what came from the system.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::{Manager, Runtime, WebviewWindow, Window, WindowEvent};

/// Nobody opens pages faster than this.
const BETWEEN_LINKS: Duration = Duration::from_secs(1);

/// The focus and the presses of the one window.
#[derive(Default)]
pub(crate) struct Presses(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    /// Whether the window has the focus; none before the system has said so.
    focused: Option<bool>,
    /// Whether something was pressed since the clipboard was read or a folder was asked for last; none where the system does not show presses.
    pressed: Option<bool>,
    /// When an address was opened last.
    opened: Option<Instant>,
}

impl Presses {
    fn with<T>(&self, what: impl FnOnce(&mut Seen) -> T) -> T {
        what(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// True when an address may be opened now: the person is here, and did not open one just now.
    pub(crate) fn may_open(&self, now: Instant) -> bool {
        self.with(|seen| {
            let soon = seen.opened.is_some_and(|then| now.saturating_duration_since(then) < BETWEEN_LINKS);
            let may = seen.focused != Some(false) && !soon;
            if may {
                seen.opened = Some(now);
            }
            may
        })
    }

    /// True when the clipboard may be read, or a folder asked for, now: once for each press.
    pub(crate) fn may_read(&self) -> bool {
        self.with(|seen| {
            if seen.focused == Some(false) || seen.pressed == Some(false) {
                return false;
            }
            seen.pressed = seen.pressed.map(|_| false);
            true
        })
    }

    fn focus(&self, focused: bool) {
        self.with(|seen| seen.focused = Some(focused));
    }

    /// The system shows presses from now on.
    #[cfg(any(target_os = "linux", test))]
    fn watched(&self) {
        self.with(|seen| seen.pressed = seen.pressed.or(Some(false)));
    }

    #[cfg(any(target_os = "linux", test))]
    fn press(&self) {
        self.with(|seen| seen.pressed = Some(true));
    }
}

/// Learns of the focus.
pub(crate) fn on_event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::Focused(focused) = event {
        window.state::<Presses>().focus(*focused);
    }
}

/// Looks at what is pressed in the window, where the system shows it: keys, buttons, fingers.
#[cfg(target_os = "linux")]
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) {
    use ::gtk::glib::Propagation;
    use ::gtk::prelude::WidgetExt;
    use webkit2gtk::WebViewExt;
    let app = window.app_handle().clone();
    let watched = window.with_webview(move |webview| {
        // A driver's presses reach the page past the widget: there, as elsewhere, only the focus is known.
        if webview.inner().is_controlled_by_automation() {
            return;
        }
        app.state::<Presses>().watched();
        let seen = move || {
            app.state::<Presses>().press();
            Propagation::Proceed
        };
        let (view, by_key, by_finger) = (webview.inner(), seen.clone(), seen.clone());
        view.connect_key_press_event(move |_, _| by_key());
        view.connect_touch_event(move |_, _| by_finger());
        view.connect_button_press_event(move |_, _| seen());
    });
    if let Err(error) = watched {
        tracing::debug!(%error, "presses are not seen");
    }
}

/// Elsewhere only the focus is known.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch<R: Runtime>(_window: &WebviewWindow<R>) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_a_second_is_opened() {
        let (presses, start) = (Presses::default(), Instant::now());
        assert!(presses.may_open(start), "the first");
        assert!(!presses.may_open(start), "a second at once");
        assert!(!presses.may_open(start + Duration::from_millis(999)), "too soon");
        assert!(presses.may_open(start + Duration::from_secs(1)), "after a second");
        assert!(!presses.may_open(start + Duration::from_millis(1500)), "counted from the one that was opened");
    }

    #[test]
    fn nothing_is_opened_or_read_behind_other_windows() {
        let (presses, start) = (Presses::default(), Instant::now());
        presses.focus(false);
        assert!(!presses.may_open(start) && !presses.may_read(), "the person is elsewhere");
        presses.focus(true);
        assert!(presses.may_open(start), "what was refused does not count");
        assert!(presses.may_read(), "where presses are not seen the focus is what counts");
    }

    #[test]
    fn the_clipboard_is_read_once_for_each_press() {
        let presses = Presses::default();
        presses.watched();
        assert!(!presses.may_read(), "nothing was pressed");
        presses.press();
        presses.press();
        assert!(presses.may_read(), "after a press");
        assert!(!presses.may_read(), "once");
        presses.press();
        presses.focus(false);
        assert!(!presses.may_read(), "not from behind");
        presses.focus(true);
        assert!(presses.may_read(), "the press is still there");
    }
}
