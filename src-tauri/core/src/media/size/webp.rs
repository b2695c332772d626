//! WebP: <https://developers.google.com/speed/webp/docs/riff_container>. The whole, its frames and its data each tell a size;
//! all of them count.

use super::{Size, all, little};

pub(super) fn size(file: &[u8]) -> Option<Size> {
    let mut sizes = Vec::new();
    let mut at = 12;
    while let (Some(name), Some(length)) = (file.get(at..at + 4), little::<4>(file, at + 4)) {
        at += 8;
        sizes.extend(match name {
            b"VP8X" => less_one(file, at + 4),
            b"ANMF" => less_one(file, at + 6),
            b"VP8 " => lossy(file, at),
            b"VP8L" => lossless(file, at),
            _ => None,
        });
        // Chunks begin at even places.
        let Some(next) = usize::try_from(length).ok().and_then(|length| at.checked_add(length + length % 2)) else {
            break;
        };
        at = next;
        if at > file.len() {
            break;
        }
    }
    all(sizes)
}

/// Width and height, each one less, in three bytes.
fn less_one(file: &[u8], at: usize) -> Option<Size> {
    Some(Size { width: little::<3>(file, at)? + 1, height: little::<3>(file, at + 3)? + 1 })
}

fn lossy(file: &[u8], at: usize) -> Option<Size> {
    // Behind the frame's tag; the two highest bits only say how to scale.
    (file.get(at + 3..at + 6)? == b"\x9d\x01\x2a").then_some(())?;
    Some(Size { width: little::<2>(file, at + 6)? & 0x3fff, height: little::<2>(file, at + 8)? & 0x3fff })
}

fn lossless(file: &[u8], at: usize) -> Option<Size> {
    (*file.get(at)? == 0x2f).then_some(())?;
    let bits = little::<4>(file, at + 1)?;
    Some(Size { width: (bits & 0x3fff) + 1, height: (bits >> 14 & 0x3fff) + 1 })
}
