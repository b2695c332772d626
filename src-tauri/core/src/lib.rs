//! All network and state of Trente. Knows neither Tauri nor the window; the one surface that callers see is [`Trente`].
#![forbid(unsafe_code)]

// The floors, from the lowest: a module imports only from those above it in this list (`tests/floors.rs`).

mod address;
mod disk;
mod secret;

pub mod html;

pub mod api;

pub mod directory;
pub mod media;
pub mod onboarding;
pub mod reading;
pub mod timeline;

pub mod cache;
pub mod session;
pub mod view;

pub mod oauth;

mod ground;

mod features;

pub mod trente;

pub use trente::Trente;

#[cfg(test)]
mod growth;
