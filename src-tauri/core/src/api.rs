//! Mastodon's client API: what goes over the wire.
