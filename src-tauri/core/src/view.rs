//! From the API's entities to what the window shows.
//!
//! Nothing a server says reaches the window as it came: HTML becomes a typed document, names and titles become letters and emoji,
//! addresses of media become signed `media:` addresses, other addresses are http or https or left out, and unknown words fall
//! to the arm that shows least.

mod abroad;
mod card;
mod context;
mod digest;
mod filter;
mod inbox;
mod media;
mod notice;
mod own;
mod pack;
mod person;
mod phrases;
mod poll;
mod post;
mod quoting;
mod server;
mod tag;
mod taps;
mod thread;

pub(crate) use abroad::{abroad, abroad_in_thread};
pub use card::{card, news};
pub use context::ViewContext;
pub use digest::digest;
pub use inbox::{conversation, held, policy};
pub use media::media;
pub use notice::{Happened, PEOPLE, notice};
pub use own::OwnHosts;
pub(crate) use pack::agreed;
pub use pack::pack;
pub use person::{listed, person, profile, relationship, suggested};
pub use phrases::Phrases;
pub use poll::poll;
pub use post::{entry, post, visibility};
pub use quoting::quotes;
pub use server::server;
pub use tag::tag;
pub use taps::holds_back;
pub use thread::{translated, version};

#[cfg(test)]
mod tests;
