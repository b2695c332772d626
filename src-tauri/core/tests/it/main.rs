//! Integration tests of the core, one binary.

mod api;
mod cache;
mod choose;
mod decode;
mod finding;
mod html;
mod media;
mod oauth;
mod onboarding;
mod portability;
mod reading;
mod session;
mod surface;
