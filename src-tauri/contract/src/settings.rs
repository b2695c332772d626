//! What the person chose on this device.

mod kept;
mod looks;
mod quiet;
mod spoken;

pub use kept::{ReadSettings, Storage};
pub use looks::{Contrast, Density, Looks, Motion, TextSize};
pub use quiet::{Quiet, QuietHours};
pub use spoken::{Spoken, SpokenOrder, SpokenPart};

use crate::ids::AccountKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Choices that stay on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The interface's language, BCP 47; none follows the system.
    pub language: Option<String>,
    /// Light or dark; follows the system by default.
    pub theme: Theme,
    /// How it looks and moves beside that.
    pub looks: Looks,
    /// When pictures are shown that do not lie at the reader's own server.
    pub pictures: Pictures,
    /// Small pictures alone, until the person asks for the large one, a film or a sound.
    pub data_saver: bool,
    /// Nobody is reminded of pictures without a description.
    pub no_description_reminder: bool,
    /// How the window is drawn, on Linux; holds from the next start on.
    pub drawing: Drawing,
    /// What an account's Home leaves out; nothing for an account that is not named.
    pub left_out: BTreeMap<AccountKey, LeftOut>,
    /// Whether the system tells what happens while nobody looks at the window.
    pub popups: Popups,
    /// When it tells nothing.
    pub quiet: Quiet,
    /// Closing the window leaves the app running, where the system shows its icon.
    pub close_to_tray: bool,
    /// The skin of people and hands among the emoji that are offered.
    pub skin: SkinTone,
    /// What is said of a post to those who hear it, and in which order.
    pub spoken: SpokenOrder,
}

/// The skin of people and hands among emoji, as Unicode tells them apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkinTone {
    /// None of them: yellow in most typefaces.
    #[default]
    Plain,
    /// Types 1 and 2 of Fitzpatrick's scale.
    Light,
    /// Type 3.
    MediumLight,
    /// Type 4.
    Medium,
    /// Type 5.
    MediumDark,
    /// Type 6.
    Dark,
}

/// Whether the system shows pop-ups of what happens to the reader, on a desktop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Popups {
    /// None, and the person was not asked yet.
    #[default]
    Unasked,
    /// None.
    No,
    /// While the app is open and its window is not looked at.
    Yes,
}

/// What a Home leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LeftOut {
    /// What people who are followed boosted.
    pub boosts: bool,
    /// What people who are followed answered to others.
    pub replies: bool,
}

/// What the window is drawn with, on Linux.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Drawing {
    /// By what this machine has.
    #[default]
    Automatic,
    /// The graphics card, although none was found or it makes trouble.
    Card,
    /// The processor alone.
    Processor,
}

/// When pictures are shown that do not lie at the reader's own server: whoever keeps them learns that somebody looks, and
/// from which address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pictures {
    /// After a tap. Where servers keep copies of everything, as Mastodon does, no picture waits.
    #[default]
    AtTap,
    /// At once.
    Always,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Where secrets are kept on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecretPlace {
    /// In the system's keychain.
    Keychain,
    /// In a file that only this user can read, since there is no keychain: the person is told.
    File,
}

/// Moments of the stopwatch, on this device only: the first two are taken at each start, the others once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Something of the interface is on screen.
    FirstPaint,
    /// The first real post is on screen.
    FirstPosts,
    /// The form for a new account was sent, and the server took it.
    Submitted,
    /// Home with posts is on screen, for someone with an account.
    HomePosts,
}

/// What the stopwatch showed at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Which moment.
    pub moment: Moment,
    /// In milliseconds: how long after the last start it came; for the sent form after the very first start, for Home after
    /// the account opened.
    pub ms: u32,
}
