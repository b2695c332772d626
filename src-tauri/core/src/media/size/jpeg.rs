//! JPEG: the first frame header (SOFn of ITU T.81, B.2.2). Pictures inside of other segments (Exif's small one) are passed over.

use super::{Size, big};

pub(super) fn size(file: &[u8]) -> Option<Size> {
    let mut at = 2;
    loop {
        // As libjpeg goes: what is no marker is passed over, so that it and we see the same header.
        at += file.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        at += file.get(at..)?.iter().position(|byte| *byte != 0xff)?;
        let marker = *file.get(at)?;
        at += 1;
        match marker {
            // A stuffed byte, and markers without a segment.
            0x00 | 0x01 | 0xd0..=0xd7 => {}
            // Tables, and what is reserved, among the numbers of frame headers.
            0xc4 | 0xc8 | 0xcc => at = behind(file, at)?,
            // A height of 0 is told behind the picture, if at all.
            0xc0..=0xcf => return Some(Size { width: big::<2>(file, at + 5)?, height: big::<2>(file, at + 3)? }),
            // Another beginning, the end, or the picture itself, without a header.
            0xd8..=0xda => return None,
            _ => at = behind(file, at)?,
        }
    }
}

fn behind(file: &[u8], at: usize) -> Option<usize> {
    // Its length counts its own two bytes.
    let length = usize::try_from(big::<2>(file, at)?).ok().filter(|length| *length >= 2)?;
    Some(at + length)
}
