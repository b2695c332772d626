//! Servers and a driver for tests.
//!
//! - [`strict`]: a small Mastodon of our own that refuses every wrong value, for what no other test server checks.
//! - [`hostile`]: servers that answer nonsense, too much, too slowly or not at all.
//! - [`person`]: someone with a browser, who follows a server's log-in page.
//!
//! Everything listens on 127.0.0.1 on a free port and ends when its value is dropped. Nothing here knows Trente's core.

pub mod hostile;
pub mod person;
pub mod strict;
pub mod tls;

pub use hostile::HostileServer;
pub use person::Person;
pub use strict::StrictServer;
