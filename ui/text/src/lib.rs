//! What the window works out without a browser: about plain text, which part of a long list stands in the page, how a
//! picture is zoomed, which file may go along with a post. Where a browser is needed (counting what a person sees as one character), the caller hands in a
//! function.
#![forbid(unsafe_code)]

pub mod attach;
pub mod audience;
pub mod bridged;
pub mod complete;
pub mod difference;
pub mod email;
pub mod grid;
pub mod group;
pub mod languages;
pub mod length;
pub mod links;
pub mod mentions;
pub mod negotiate;
pub mod password;
pub mod plain;
pub mod pseudo;
pub mod seldom;
pub mod slice;
pub mod thread;
pub mod username;
pub mod words;
pub mod zoom;
