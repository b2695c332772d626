//! Parts of the page where a post is written.

pub mod dial;
pub mod graphemes;
pub mod language;
pub mod text;
pub mod visibility;
