//! Servers and a driver for tests.
//!
//! - [`strict`]: a small Mastodon of our own that refuses every wrong value, for what no other test server checks.
//! - [`directory`]: a directory of servers.
//! - [`hostile`]: servers that answer nonsense, too much, too slowly or not at all.
//! - [`servers`]: other people's servers, started as children.
//! - [`harness`]: the real window under a display of its own, driven by WebDriver; [`klm`] counts what a person would need.
//! - [`line`]: a slow line to a server, which cuts some requests off.
//! - [`person`]: someone with a browser, who follows a server's log-in page.
//!
//! Everything listens on 127.0.0.1 on a free port and ends when its value is dropped. Nothing here knows Trente's core.

#[cfg(unix)]
pub mod child;
pub mod directory;
#[cfg(target_os = "linux")]
pub mod harness;
pub mod hostile;
pub mod klm;
pub mod line;
pub mod person;
#[cfg(unix)]
pub mod servers;
pub mod strict;
pub mod tls;

pub use directory::DirectoryServer;
pub use hostile::HostileServer;
pub use line::{Line, Relay};
pub use person::Person;
pub use strict::StrictServer;
