//! Tests of the surface: the commands, against the strict server.

mod alone;
pub(crate) mod app;
mod around;
mod attached;
mod device;
mod drafts;
mod full;
mod guest;
mod home;
mod kept;
mod live;
mod notifications;
mod packs;
mod people;
mod phrases;
mod pictures;
mod posts;
mod private;
mod relations;
mod safety;
mod threads;
mod twice;
mod versions;
