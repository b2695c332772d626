//! Everything the other commands need from the machine: each part checks first, which takes a moment, and fetches only
//! what is missing, into the cache folder or by the system's own package tool.

pub(crate) mod cargo_tools;
pub(crate) mod cassettes;
pub(crate) mod debian;
pub(crate) mod kept;
pub(crate) mod node;
pub(crate) mod packages;
pub(crate) mod python;
pub(crate) mod servers;
pub(crate) mod snac;
pub(crate) mod system;
pub(crate) mod targets;
pub(crate) mod wasm;
pub(crate) mod zig;
