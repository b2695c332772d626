//! What the window works out about plain text. Nothing here knows a browser: where one is needed (counting what a
//! person sees as one character), the caller hands in a function.
#![forbid(unsafe_code)]

pub mod email;
pub mod languages;
pub mod length;
pub mod links;
pub mod mentions;
pub mod password;
pub mod plain;
pub mod pseudo;
pub mod username;
pub mod words;
