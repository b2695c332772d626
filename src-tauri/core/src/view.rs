//! From the API's entities to what the window shows.
//!
//! Nothing a server says reaches the window as it came: HTML becomes a typed document, names and titles become letters and emoji,
//! addresses of media become signed `media:` addresses, other addresses are http or https or left out, and unknown words fall
//! to the arm that shows least.

mod card;
mod context;
mod filter;
mod media;
mod own;
mod pack;
mod person;
mod poll;
mod post;
mod server;
mod taps;
mod thread;

pub use card::card;
pub use context::ViewContext;
pub use media::media;
pub use own::OwnHosts;
pub use pack::pack;
pub use person::{listed, person, profile, relationship, suggested};
pub use poll::poll;
pub use post::{entry, post, visibility};
pub use server::server;
pub use taps::holds_back;
pub use thread::{translated, version};

#[cfg(test)]
mod tests;
