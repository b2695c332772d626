//! PNG, also moving: <https://www.w3.org/TR/png-3/#11IHDR>. Frames lie inside the size that IHDR tells.

use super::{Size, big};

pub(super) fn size(file: &[u8]) -> Option<Size> {
    // The first chunk is IHDR, of 13 bytes.
    (file.get(8..16)? == b"\0\0\0\rIHDR").then_some(())?;
    Some(Size { width: big::<4>(file, 16)?, height: big::<4>(file, 20)? })
}
