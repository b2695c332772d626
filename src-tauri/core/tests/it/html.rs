//! Tests of html: what must always hold, posts as servers send them, posts as attackers send them.

mod always;
mod blanks;
mod hostile;
mod listed;
mod misleading;
pub(crate) mod property;
mod samples;
pub(crate) mod sketch;
