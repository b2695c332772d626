//! Requests of translators.

use super::requests;
use serde::{Deserialize, Serialize};

requests! {
    /// Copies the English sentences into a new folder where the system keeps downloads, and opens it.
    BeginLanguage {
        /// Which one, BCP 47.
        language: String,
    }
    /// Opens a folder of sentences, named by its language. What is in it is shown from then on, until the app ends.
    OpenTranslation {
        /// The folder's path.
        folder: String,
    }
    /// Lets the person choose such a folder in the system's own dialog, and opens it; none when they chose none.
    ChooseTranslation {
        /// What the dialog is called.
        title: String,
    }
    /// The open folder, once it differs from what was seen.
    WatchTranslation {
        /// The version that was seen; none asks for what there is.
        seen: Option<u32>,
    }
    /// Closes the folder: the app speaks its own words again.
    CloseTranslation {}
}
