//! GIF: all up to the end of the first frame, and the mark that ends a file.

use crate::media::size::gif::{after_block, begin};

pub(super) fn first(file: &[u8]) -> Option<Vec<u8>> {
    let (mut at, mut first) = (begin(file)?, None);
    while let Some(next) = after_block(file, at) {
        if file[at] == 0x2c {
            match first {
                None => first = Some(next),
                Some(end) => return Some([&file[..end], b"\x3b"].concat()),
            }
        }
        at = next;
    }
    None
}
