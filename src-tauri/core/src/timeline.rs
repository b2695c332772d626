//! Timelines: what a guest is given to read, and the order of what is kept.
//!
//! A [`Timeline`] is a list of entries with gaps between them. It changes by what arrives, and each change tells as a list of
//! [`Update`]s what became of it: whoever keeps the list or shows it does the same to their copy. It knows no database and no
//! content: order is by place in the list, never by id.

mod beyond;
mod cut;
mod diff;
mod fill;
mod guest;
mod lay;
mod list;
mod slot;

pub(crate) use guest::Stock;
pub use list::{Arrived, Timeline};
pub use slot::{Gap, Line, Slot, Update, moved};

#[cfg(test)]
mod tests;
