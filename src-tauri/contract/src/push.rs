//! What is pushed to this device while the app is closed.

use serde::{Deserialize, Serialize};

/// How what happens to an account comes to this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeWay {
    /// The app asks, while it is open.
    WhileOpen,
    /// The server sends it, also while the app is closed, sealed for this device.
    Pushed {
        /// Who passes it on, as a domain.
        through: String,
    },
}

/// Of what the server sends a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alerts {
    /// A post names the reader.
    pub mentions: bool,
    /// Somebody posted whose posts the reader wants to be told of.
    pub posts: bool,
    /// A post of the reader's was boosted.
    pub boosts: bool,
    /// A post of the reader's was favourited.
    pub favourites: bool,
    /// Somebody follows the reader.
    pub follows: bool,
    /// Somebody asks to follow the reader.
    pub follow_requests: bool,
    /// A poll has ended.
    pub polls: bool,
    /// A post was changed that the reader boosted or quoted.
    pub changes: bool,
    /// A post of the reader's was quoted.
    pub quotes: bool,
    /// What moderators are told.
    pub moderation: bool,
}

impl Default for Alerts {
    /// Everything that pop-ups of an open app tell, too.
    fn default() -> Self {
        Self {
            mentions: true,
            posts: true,
            boosts: true,
            favourites: true,
            follows: true,
            follow_requests: true,
            polls: true,
            changes: true,
            quotes: true,
            moderation: true,
        }
    }
}

/// About whom the server sends a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AlertsFrom {
    /// Everybody.
    #[default]
    Everybody,
    /// Whom the reader follows.
    Followed,
    /// Who follow the reader.
    Followers,
    /// Nobody.
    Nobody,
}
