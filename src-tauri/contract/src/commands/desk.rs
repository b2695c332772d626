//! Requests about the app among the others of a desktop. The shell answers them.

use super::requests;
use crate::desk::TrayWords;
use serde::{Deserialize, Serialize};

requests! {
    /// What this desktop has a place for.
    ReadDesk {}
    /// Whether the app begins when the person logs in to the system.
    SetAtLogin {
        /// True for yes.
        on: bool,
    }
    /// Shows the app's icon in the system's bar, or takes it away. The answer is whether it is there; it is not where closing the window
    /// ends the app, whatever the words.
    ShowTray {
        /// What its menu says; none to take it away.
        words: Option<TrayWords>,
    }
    /// Waits until somebody chooses something in the icon's menu that is for the window to do.
    AwaitTray {
        /// False not to wait.
        wait: bool,
    }
    /// When tomorrow's morning begins where the person is: RFC 3339.
    NextMorning {}
    /// In which language what is written now is looked through for slips, as far as the system has its words.
    SpellIn {
        /// BCP 47; none not to look.
        language: Option<String>,
    }
}
