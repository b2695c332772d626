//! Requests that this device answers: the start, choices, the stopwatch.

use super::login::LoginStarted;
use super::requests;
use crate::ids::AccountKey;
use crate::reader::Account;
use crate::settings::{Moment, SecretPlace, Settings};
use serde::{Deserialize, Serialize};

requests! {
    /// Asked once, first of all. Answers from this device alone, without network.
    Start {}
    /// A moment of the stopwatch has come.
    Mark {
        /// Which.
        moment: Moment,
    }
    /// What the stopwatch showed, moment by moment, as far as they ever came. From this device alone.
    ReadStopwatch {}
    /// Keeps the person's choices.
    SaveSettings {
        /// All of them.
        settings: Settings,
    }
    /// Writes the person's choices into a file where the system keeps downloads; its path is the answer.
    ExportSettings {}
    /// Looks what a file with choices holds. Nothing is changed.
    ReadSettingsFile {
        /// The file's text.
        text: String,
    }
    /// How much lies on this device.
    MeasureStorage {}
    /// Forgets what was read on this device: kept posts and pictures, and which servers a guest looked at.
    ForgetReading {}
    /// Opens an address in the person's browser. Only http and https.
    OpenLink {
        /// The address.
        url: String,
    }
}

/// What the window needs to begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Started {
    /// The person's choices.
    pub settings: Settings,
    /// Log-ins of this device, in the order they were made.
    pub accounts: Vec<Account>,
    /// The one to open with.
    pub current: Option<AccountKey>,
    /// The server whose posts a guest sees first.
    pub guest_server: String,
    /// The system's languages, BCP 47, most wanted first.
    pub languages: Vec<String>,
    /// Where log-ins are kept.
    pub secrets: SecretPlace,
    /// A file could not be read at start and was set aside under another name.
    pub set_aside: bool,
    /// The window broke down twice, so this run goes on without pictures.
    #[serde(default)]
    pub without_pictures: bool,
    /// A file that was set aside earlier can be read by this version; another one is in use. Its path.
    pub readable_aside: Option<String>,
    /// Nothing can be written: the disk is full, or must not be.
    pub read_only: bool,
    /// Somebody or something was picked to be followed that no account follows yet: a guest has a Home.
    #[serde(default)]
    pub has_picks: bool,
    /// The system has a dialog in which a person chooses a folder. Phones have none.
    #[serde(default)]
    pub chooses_folders: bool,
    /// A log-in that goes on although the app was ended meanwhile: the window waits for its end. Phones alone.
    #[serde(default)]
    pub login: Option<LoginStarted>,
}
