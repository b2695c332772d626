//! Tests of the surface: the commands, against the strict server.

pub(crate) mod app;
mod device;
mod drafts;
mod guest;
mod home;
mod people;
mod pictures;
mod posts;
mod threads;
