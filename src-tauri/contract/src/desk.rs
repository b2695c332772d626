//! The app among the others of a desktop: its icon in the system's bar, and what it may do by itself.

use serde::{Deserialize, Serialize};

/// What this desktop has a place for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// Whether somebody shows icons of programs whose windows are closed; none where the app does not know how to have one.
    pub tray: Option<bool>,
    /// Whether the app begins when the person logs in to the system; none where it cannot say so.
    pub at_login: Option<bool>,
}

/// What stands in the icon's menu, as the person's language says it. What is none has no place in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrayWords {
    /// Beside the icon, while one points at it: how much is new.
    pub about: String,
    /// Shows the window.
    pub open: String,
    /// Begins a post.
    pub write: Option<String>,
    /// Leads to the notifications.
    pub notifications: Option<String>,
    /// Lets nothing pop up until tomorrow.
    pub quiet: Option<String>,
    /// Ends the app.
    pub quit: String,
    /// True where the language is written from right to left.
    pub right_to_left: bool,
}

/// What somebody chose in the icon's menu that is for the window to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TrayAct {
    /// To begin a post.
    Write,
    /// To see the notifications.
    Notifications,
    /// To have quiet until tomorrow, or no longer.
    Quiet,
}
