//! Lists of people that somebody made.

use crate::ids::ListId;
use serde::{Deserialize, Serialize};

/// A list as it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeList {
    /// Which.
    pub id: ListId,
    /// What it is.
    pub made: Making,
    /// The server can keep its people's posts out of Home.
    pub knows_exclusive: bool,
}

/// What is chosen of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Making {
    /// What it is called (plain text).
    pub title: String,
    /// Its people's posts stay out of Home.
    pub exclusive: bool,
    /// Which replies stand in it.
    pub replies: Replies,
}

/// Which replies stand in a list; what its people answer to themselves always does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Replies {
    /// To anybody whom the reader follows.
    Followed,
    /// To others in the list.
    #[default]
    List,
    /// None.
    None,
}
