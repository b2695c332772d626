//! What a press on the icon or its menu does, whoever shows them.

use super::Acts;
use crate::opened::Opened;
use crate::window;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::{AppHandle, Manager, Runtime};
use trente_contract::desk::TrayAct;

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

/// Does it.
pub(super) fn pressed<R: Runtime>(app: &AppHandle<R>, press: Press, acts: &Acts, leaving: &AtomicBool) {
    match press {
        Press::Open => window::to_the_front(app),
        Press::Act(act) => {
            acts.ring(act);
            if act != TrayAct::Quiet {
                window::to_the_front(app);
            }
        }
        Press::Quit => {
            leaving.store(true, Ordering::SeqCst);
            window::close(app);
        }
    }
}

/// Whether it is quiet until tomorrow: the menu ticks that.
pub(super) fn is_quiet<R: Runtime>(app: &AppHandle<R>) -> bool {
    let opened = app.try_state::<Opened>();
    opened.is_some_and(|opened| opened.trente().is_ok_and(|trente| trente.is_quiet_until_tomorrow()))
}
