//! All network and state of Trente. Knows neither Tauri nor the window; the one surface that callers see is [`Trente`].
#![forbid(unsafe_code)]

mod address;
pub mod api;
pub mod directory;
mod disk;
#[cfg(test)]
mod growth;
pub mod html;
pub mod media;
pub mod oauth;
pub mod onboarding;
pub mod reading;
pub mod session;
pub mod timeline;
pub mod trente;
pub mod view;

pub use trente::Trente;
