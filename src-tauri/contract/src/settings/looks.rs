//! How the window looks and moves, as the person likes it.

use serde::{Deserialize, Serialize};

/// Choices of how the window looks, beside its theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Looks {
    /// How far lines and letters stand out.
    pub contrast: Contrast,
    /// How large letters are.
    pub text: TextSize,
    /// How much room there is between things.
    pub density: Density,
    /// How much moves.
    pub motion: Motion,
}

/// How far lines and letters stand out from what is behind them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// As the system has it.
    #[default]
    System,
    /// More.
    More,
}

/// How large letters are, and with them all that is measured by them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// 90 %.
    Small,
    /// As the system has them.
    #[default]
    Usual,
    /// 115 %.
    Large,
    /// 130 %.
    Larger,
    /// 160 %.
    Largest,
}

impl TextSize {
    /// In hundredths of what the system has.
    pub fn percent(self) -> u32 {
        match self {
            Self::Small => 90,
            Self::Usual => 100,
            Self::Large => 115,
            Self::Larger => 130,
            Self::Largest => 160,
        }
    }
}

/// How much room there is between things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// Room to breathe.
    #[default]
    Roomy,
    /// More posts at a time.
    Dense,
}

/// How much moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Motion {
    /// As the system has it.
    #[default]
    System,
    /// Nothing slides or fades, and moving pictures stand still until they are asked to move.
    Less,
}
