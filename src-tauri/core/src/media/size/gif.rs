//! GIF: <https://www.w3.org/Graphics/GIF/spec-gif89a.txt>. Frames may be larger than the screen that the header tells, and
//! some decoders make room for them.

use super::{Size, little};

pub(super) fn size(file: &[u8]) -> Option<Size> {
    let mut size = Size { width: little::<2>(file, 6)?, height: little::<2>(file, 8)? };
    let mut at = begin(file)?;
    while let Some((block, next)) = block(file, at) {
        size = block.map_or(size, |frame| size.and(frame));
        at = next;
    }
    Some(size)
}

/// Where the first block begins.
pub(in crate::media) fn begin(file: &[u8]) -> Option<usize> {
    Some(13 + colours(*file.get(10)?))
}

/// Where the block ends that begins here; none at the end.
pub(in crate::media) fn after_block(file: &[u8], at: usize) -> Option<usize> {
    block(file, at).map(|(_, next)| next)
}

/// The size that a block needs, if it is a frame, and where the next one begins; none at the end.
fn block(file: &[u8], at: usize) -> Option<(Option<Size>, usize)> {
    match *file.get(at)? {
        // An extension and its label.
        0x21 => Some((None, behind_parts(file, at + 2)?)),
        0x2c => {
            let [x, y] = [little::<2>(file, at + 1)?, little::<2>(file, at + 3)?];
            let frame = Size { width: x + little::<2>(file, at + 5)?, height: y + little::<2>(file, at + 7)? };
            // The data of a frame that was cut off may end anywhere: the frame counts all the same.
            let data = at + 10 + colours(*file.get(at + 9)?) + 1;
            Some((Some(frame), behind_parts(file, data).unwrap_or(file.len())))
        }
        _ => None,
    }
}

/// Bytes of a table of colours.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Where the parts end that begin here: each with its length before it, the last with length 0.
fn behind_parts(file: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*file.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
