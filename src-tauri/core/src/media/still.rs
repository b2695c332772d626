//! The first picture of a file that moves, for people who asked their system for less motion. Nothing is decoded: what makes the
//! file move is left out of it, so this takes one look at each byte and adds no decoder that a file could break.

mod gif;
mod png;
mod webp;

use super::kind::Kind;
use bytes::Bytes;

/// A file of the first picture alone; none when the file does not move, or is of a kind that is not known to.
pub(super) fn first(kind: Kind, file: &[u8]) -> Option<Bytes> {
    let still = match kind {
        Kind::Gif => gif::first(file),
        Kind::Png => png::first(file),
        Kind::Webp => webp::first(file),
        _ => None,
    };
    still.map(Bytes::from)
}

#[cfg(test)]
mod tests;
