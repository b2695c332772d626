//! The first picture of a file that moves, for people who asked their system for less motion. Nothing is decoded: what makes the
//! file move is left out of it, so this takes one look at each byte and adds no decoder that a file could break.

mod avif;
mod gif;
mod png;
mod webp;

use super::blur;
use super::kind::Kind;
use bytes::Bytes;

/// What is shown of a file that moves to somebody who asked for less motion: its first picture alone. Of an AVIF that has no picture
/// beside its track nothing, so that what lies behind it is seen: the server's preview, or its blur. None when the file does not move.
pub(super) fn of(kind: Kind, file: &[u8]) -> Option<(Kind, Bytes)> {
    if kind == Kind::Avif && avif::still(file) == Some(avif::Still::None) {
        return blur::clear().map(|clear| (Kind::Png, clear.into()));
    }
    first(kind, file).map(|still| (kind, still))
}

/// A file of the first picture alone; none when the file does not move, or is of a kind that is not known to.
fn first(kind: Kind, file: &[u8]) -> Option<Bytes> {
    let still = match kind {
        Kind::Gif => gif::first(file),
        Kind::Png => png::first(file),
        Kind::Webp => webp::first(file),
        Kind::Avif => match avif::still(file)? {
            avif::Still::Own(still) => Some(still),
            avif::Still::None => None,
        },
        _ => None,
    };
    still.map(Bytes::from)
}

#[cfg(test)]
mod tests;
