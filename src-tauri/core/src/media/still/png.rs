//! PNG: the same without the chunks of its animation (<https://www.w3.org/TR/png-3/#apng-frame-based-animation>). What is left is
//! the picture that programs show which know no animation.

/// The signature.
const BEGIN: usize = 8;
/// A chunk's length and name before its data, and its sum behind it.
const AROUND: usize = 12;

pub(super) fn first(file: &[u8]) -> Option<Vec<u8>> {
    let mut still = file.get(..BEGIN)?.to_vec();
    let (mut at, mut moves) = (BEGIN, false);
    while let Some(head) = file.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        let end = usize::try_from(length).ok().and_then(|length| at.checked_add(AROUND)?.checked_add(length));
        // The last one may be cut off: it is drawn as far as it is there.
        let end = end.unwrap_or(file.len()).min(file.len());
        match &head[4..] {
            b"acTL" => moves = file.get(at + 8..at + 12).is_some_and(|frames| frames > &[0, 0, 0, 1][..]),
            b"fcTL" | b"fdAT" => {}
            _ => still.extend(&file[at..end]),
        }
        at = end;
    }
    moves.then_some(still)
}
