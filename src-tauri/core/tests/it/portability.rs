//! Taking one's people along, against a strict server.

mod days;
mod files;
mod moving;
mod whole;
