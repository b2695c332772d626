//! Mastodon's client API: what goes over the wire.

pub mod entities;
mod lenient;
