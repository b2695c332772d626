//! The ground: what every other floor stands on, and what knows of none. The way to the core, words, routes, signals that
//! last, moments, and what is said by itself.

pub mod bridge;
pub mod bundle;
pub mod composing;
pub mod haptics;
pub mod i18n;
pub mod lasting;
pub mod moments;
pub mod motion;
pub mod route;
pub mod status;
