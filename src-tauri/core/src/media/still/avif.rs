//! AVIF: the picture that a moving file has beside its track, for programs that show no films (ISO 23000-22; every encoder at large
//! writes it). Track and brands get other names of the same length, so that nothing else in the file moves from its place.

use crate::media::size::avif::inside;

/// What a file that moves is without its moving.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Still {
    /// Its own picture.
    Own(Vec<u8>),
    /// It has none beside its track, and nothing is decoded here.
    None,
}

/// None for a file that does not move.
pub(super) fn still(file: &[u8]) -> Option<Still> {
    let (mut still, mut at, mut moves, mut own) = (file.to_vec(), 0, false, false);
    while let Some((name, head, length)) = head(file, at) {
        let content = file.get(at + head..at + length)?;
        match &name {
            b"ftyp" => rename_brands(still.get_mut(at + head..at + length)?),
            // Version and flags come first.
            b"meta" => own |= inside(content.get(4..).unwrap_or_default(), b"pitm").next().is_some(),
            b"moov" | b"moof" => {
                moves |= &name == b"moof" || has_frames(content);
                still.get_mut(at + 4..at + 8)?.copy_from_slice(b"free");
            }
            _ => {}
        }
        at += length;
    }
    moves.then_some(if own { Still::Own(still) } else { Still::None })
}

/// Name of the box that begins here, how long its head is, and how long all of it.
fn head(file: &[u8], at: usize) -> Option<([u8; 4], usize, usize)> {
    let rest = file.get(at..)?;
    let told = u32::from_be_bytes(rest.get(..4)?.try_into().ok()?);
    let name = rest.get(4..8)?.try_into().ok()?;
    let (head, length) = match told {
        0 => (8, rest.len()),
        1 => (16, usize::try_from(u64::from_be_bytes(rest.get(8..16)?.try_into().ok()?)).ok()?),
        told => (8, usize::try_from(told).ok()?),
    };
    (length >= head).then_some((name, head, length.min(rest.len()).max(head)))
}

/// Those of a moving picture become those of a still one.
fn rename_brands(brands: &mut [u8]) {
    for brand in brands.chunks_exact_mut(4) {
        match &*brand {
            b"avis" => brand.copy_from_slice(b"avif"),
            b"msf1" => brand.copy_from_slice(b"mif1"),
            _ => {}
        }
    }
}

/// More than one picture is in a track, or nobody can tell.
fn has_frames(moov: &[u8]) -> bool {
    let path: [&'static [u8; 4]; 5] = [b"trak", b"mdia", b"minf", b"stbl", b"stsz"];
    let tables = path.into_iter().fold(vec![moov], |parts, name| {
        parts.into_iter().flat_map(|part| inside(part, name).collect::<Vec<_>>()).collect()
    });
    // Version, flags and one size for all come first.
    let many = |table: &&[u8]| table.get(8..12).is_none_or(|count| count > &[0, 0, 0, 1][..]);
    tables.is_empty() || tables.iter().any(many)
}
