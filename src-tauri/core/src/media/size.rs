//! How many pixels a picture has, by its header. A few kilobytes can ask the window for gigabytes: what is too large is known
//! before anything is decoded, and what does not tell its size is no picture for us.

pub(super) mod avif;
pub(super) mod gif;
mod jpeg;
mod jxl;
mod png;
mod webp;

use super::kind::Kind;

/// The most pixels of one side.
pub const LONGEST_SIDE: u32 = 16_384;
/// The most pixels of a picture: those of the largest cameras of phones are below it, and it takes 160 MB when it is drawn.
pub const MOST_PIXELS: u64 = 40_000_000;

/// Width and height in pixels, of a moving picture those that hold each of its frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Size {
    /// That of a file of this kind; none when its header does not tell, or tells nothing to see.
    pub(super) fn of(kind: Kind, file: &[u8]) -> Option<Self> {
        let size = match kind {
            Kind::Png => png::size(file),
            Kind::Gif => gif::size(file),
            Kind::Jpeg => jpeg::size(file),
            Kind::Webp => webp::size(file),
            Kind::Avif => avif::size(file),
            Kind::Jxl => jxl::size(file),
            _ => None,
        };
        size.filter(|size| size.width > 0 && size.height > 0)
    }

    /// True for what a window can hold.
    pub(super) fn is_bearable(self) -> bool {
        let pixels = u64::from(self.width) * u64::from(self.height);
        self.width <= LONGEST_SIDE && self.height <= LONGEST_SIDE && pixels <= MOST_PIXELS
    }

    /// What holds both.
    fn and(self, other: Self) -> Self {
        Self { width: self.width.max(other.width), height: self.height.max(other.height) }
    }
}

/// What holds all that was found; none when nothing was.
fn all(sizes: impl IntoIterator<Item = Size>) -> Option<Size> {
    sizes.into_iter().reduce(Size::and)
}

/// A number at a place, its highest byte first.
fn big<const BYTES: usize>(file: &[u8], at: usize) -> Option<u32> {
    let bytes = file.get(at..at.checked_add(BYTES)?)?;
    Some(bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

/// A number at a place, its lowest byte first.
fn little<const BYTES: usize>(file: &[u8], at: usize) -> Option<u32> {
    let bytes = file.get(at..at.checked_add(BYTES)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
}

#[cfg(test)]
pub(super) mod tests;
