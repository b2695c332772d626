//! English, as this crate was built with it.

include!(concat!(env!("OUT_DIR"), "/english.rs"));
