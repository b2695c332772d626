//! Timelines: what a guest is given to read, and what is kept for offline reading.

mod guest;
mod kept;

pub(crate) use guest::Stock;
pub(crate) use kept::{keep, recall};
