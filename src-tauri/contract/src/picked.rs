//! The Home of somebody who has no account yet.

use crate::Fault;
use crate::page::Timeline;
use crate::reading::Pick;
use serde::{Deserialize, Serialize};

/// What a guest's picks make.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PickedHome {
    /// The posts, newest first, each once and with the pick that brought it.
    pub timeline: Timeline,
    /// Picks that gave nothing when they were last asked for. What they gave before stays in the timeline.
    pub silent: Vec<Silent>,
    /// How many picks were not read at all: there are more than a Home is made of.
    pub left_out: u32,
}

/// A pick that gave nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Silent {
    /// Which.
    pub pick: Pick,
    /// Why.
    pub why: Fault,
}
