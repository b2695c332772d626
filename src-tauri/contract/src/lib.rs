//! What crosses between Trente's core and its window: view types and the table of commands.
//!
//! Every request is one serde value named `request`; every reply is one serde value; every refusal is a [`Fault`].
//! No sentence a person reads crosses here: a fault carries a code, and the window finds the words.
//! Times are RFC 3339 strings in UTC, as servers send them; lengths are in the unit that the field's comment names.
#![forbid(unsafe_code)]

pub mod catch_up;
pub mod command;
pub mod commands;
pub mod compose;
pub mod desk;
pub mod directory;
pub mod document;
pub mod fault;
pub mod filters;
pub mod find;
pub mod ids;
pub mod join;
pub mod kept;
pub mod licences;
pub mod lists;
pub mod live;
pub mod media;
pub mod notification;
pub mod page;
pub mod people;
pub mod person;
pub mod picked;
pub mod portability;
pub mod post;
pub mod push;
pub mod reader;
pub mod reading;
pub mod safety;
pub mod server;
pub mod settings;
pub mod thread;
pub mod translating;
pub mod waiting;
pub mod yourself;

pub use command::Command;
pub use fault::{Fault, FaultCode};
