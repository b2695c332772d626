//! The same weather over everything that is written: uploaded, worked on, described, posted, changed, deleted, scheduled, kept, taken
//! in. Each time one clear reason is told, the text is still there, and in the end everything is done exactly once.

mod full;
mod jump;
mod steps;
mod weather;
