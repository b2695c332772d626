//! A window as the display knows it, from outside: whether it is in sight, and its button that closes it.

use super::{Desk, Trouble};
use crate::child::PATIENCE;
use std::time::{Duration, Instant};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, MapState, Window as Id};
use x11rb::rust_connection::RustConnection;

/// The display of a desk.
#[derive(Debug)]
pub struct Outside {
    display: RustConnection,
    root: Id,
}

fn failed(error: impl std::fmt::Display) -> Trouble {
    Trouble::Script(format!("the display refused: {error}"))
}

impl Outside {
    /// Looks at a desk from outside.
    ///
    /// # Errors
    /// When the display does not answer.
    pub fn of(desk: &Desk) -> Result<Self, Trouble> {
        let (display, screen) = x11rb::connect(Some(&desk.display)).map_err(failed)?;
        let root = display.setup().roots[screen].root;
        Ok(Self { display, root })
    }

    fn atom(&self, name: &str) -> Result<u32, Trouble> {
        let asked = self.display.intern_atom(false, name.as_bytes()).map_err(failed)?;
        Ok(asked.reply().map_err(failed)?.atom)
    }

    /// The app's window: the one that can be closed, and is called as the app. None before there is one.
    fn window(&self) -> Result<Option<Id>, Trouble> {
        let protocols = self.atom("WM_PROTOCOLS")?;
        let tree = self.display.query_tree(self.root).map_err(failed)?.reply().map_err(failed)?;
        for id in tree.children {
            let read = |property: u32, kind: AtomEnum| self.display.get_property(false, id, property, kind, 0, 64);
            let name = read(AtomEnum::WM_NAME.into(), AtomEnum::ANY).map_err(failed)?.reply();
            let told = read(protocols, AtomEnum::ATOM).map_err(failed)?.reply();
            // A window that goes meanwhile has neither.
            let (Ok(name), Ok(told)) = (name, told) else { continue };
            if name.value == b"Trente" && !told.value.is_empty() {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// Whether the app's window is in sight now.
    ///
    /// # Errors
    /// When the display does not answer.
    pub fn is_in_sight(&self) -> Result<bool, Trouble> {
        let Some(id) = self.window()? else { return Ok(false) };
        let about = self.display.get_window_attributes(id).map_err(failed)?.reply();
        Ok(about.is_ok_and(|about| about.map_state == MapState::VIEWABLE))
    }

    /// Waits until it is, or is not.
    ///
    /// # Errors
    /// When that does not come in [`PATIENCE`].
    pub async fn wait_in_sight(&self, in_sight: bool) -> Result<(), Trouble> {
        let begun = Instant::now();
        while self.is_in_sight()? != in_sight {
            if begun.elapsed() > PATIENCE {
                let what = if in_sight { "no window comes in sight" } else { "the window stays in sight" };
                return Err(Trouble::Missing { what: what.to_owned(), shown: String::new() });
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Closes the window, as its own button does.
    ///
    /// # Errors
    /// When there is none.
    pub fn close(&self) -> Result<(), Trouble> {
        let id = self.window()?.ok_or_else(|| failed("there is no window"))?;
        let (protocols, close) = (self.atom("WM_PROTOCOLS")?, self.atom("WM_DELETE_WINDOW")?);
        let event = ClientMessageEvent::new(32, id, protocols, [close, x11rb::CURRENT_TIME, 0, 0, 0]);
        self.display.send_event(false, id, EventMask::NO_EVENT, event).map_err(failed)?.check().map_err(failed)
    }
}
