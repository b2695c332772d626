//! JPEG XL: the size header of the codestream, bare or in its boxes (ISO 18181-1, 18181-2).

use super::{Size, avif};

/// A codestream begins so.
pub(crate) const BARE: &[u8] = b"\xff\x0a";

pub(super) fn size(file: &[u8]) -> Option<Size> {
    if file.starts_with(BARE) {
        return read(&file[2..]);
    }
    let stream = avif::boxes(file).find_map(|(name, inside)| match &name {
        b"jxlc" => Some(inside),
        // Each part has its number before it, and they come in order.
        b"jxlp" => inside.get(4..),
        _ => None,
    })?;
    read(stream.strip_prefix(BARE)?)
}

fn read(stream: &[u8]) -> Option<Size> {
    let mut bits = Bits { stream, at: 0 };
    let by_eight = bits.take(1)? == 1;
    let height = bits.side(by_eight)?;
    let ratio = |num: u32, den: u32| u32::try_from(u64::from(height) * u64::from(num) / u64::from(den)).ok();
    let width = match bits.take(3)? {
        0 => bits.side(by_eight),
        1 => Some(height),
        2 => ratio(12, 10),
        3 => ratio(4, 3),
        4 => ratio(3, 2),
        5 => ratio(16, 9),
        6 => ratio(5, 4),
        _ => ratio(2, 1),
    }?;
    Some(Size { width, height })
}

/// Bits of a stream, the lowest of each byte first.
struct Bits<'a> {
    stream: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> Option<u32> {
        let mut number = 0;
        for place in 0..count {
            let byte = self.stream.get(self.at / 8)?;
            number |= u32::from(byte >> (self.at % 8) & 1) << place;
            self.at += 1;
        }
        Some(number)
    }

    fn side(&mut self, by_eight: bool) -> Option<u32> {
        if by_eight {
            return Some((self.take(5)? + 1) * 8);
        }
        let length = [9, 13, 18, 30][usize::try_from(self.take(2)?).ok()?];
        Some(self.take(length)? + 1)
    }
}
