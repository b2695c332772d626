//! AVIF: the `ispe` of each picture in the file, and of a moving one the `av01` of each track (ISO 23008-12, 14496-12). The
//! largest counts, whichever is shown.

use super::{Size, all, big};

pub(super) fn size(file: &[u8]) -> Option<Size> {
    let mut sizes = Vec::new();
    for (name, inside) in boxes(file) {
        match &name {
            b"meta" => pictures(inside, &mut sizes),
            b"moov" => tracks(inside, &mut sizes),
            _ => {}
        }
    }
    all(sizes)
}

fn pictures(meta: &[u8], sizes: &mut Vec<Size>) {
    // Version and flags come first.
    for properties in inside(meta.get(4..).unwrap_or_default(), b"iprp") {
        for list in inside(properties, b"ipco") {
            for told in inside(list, b"ispe") {
                sizes.extend(big::<4>(told, 4).zip(big::<4>(told, 8)).map(|(width, height)| Size { width, height }));
            }
        }
    }
}

fn tracks(moov: &[u8], sizes: &mut Vec<Size>) {
    let path = [b"trak", b"mdia", b"minf", b"stbl", b"stsd"];
    let tables = path.iter().fold(vec![moov], |parts, name| {
        parts.into_iter().flat_map(|part| inside(part, name).collect::<Vec<_>>()).collect()
    });
    for table in tables {
        // Version, flags and a count come first.
        for told in inside(table.get(8..).unwrap_or_default(), b"av01") {
            sizes.extend(big::<2>(told, 24).zip(big::<2>(told, 26)).map(|(width, height)| Size { width, height }));
        }
    }
}

pub(in crate::media) fn inside<'a>(file: &'a [u8], wanted: &'static [u8; 4]) -> impl Iterator<Item = &'a [u8]> {
    boxes(file).filter(move |(name, _)| name == wanted).map(|(_, inside)| inside)
}

/// The boxes that stand one behind another here: name and what is inside. One that was cut off is the last.
pub(in crate::media) fn boxes(mut file: &[u8]) -> impl Iterator<Item = ([u8; 4], &[u8])> {
    std::iter::from_fn(move || {
        let (told, name) = (big::<4>(file, 0)?, <[u8; 4]>::try_from(file.get(4..8)?).ok()?);
        let (head, length) = match told {
            // Up to the end.
            0 => (8, file.len()),
            1 => (16, usize::try_from(u64::from(big::<4>(file, 8)?) << 32 | u64::from(big::<4>(file, 12)?)).ok()?),
            told => (8, usize::try_from(told).ok()?),
        };
        let length = length.min(file.len());
        let inside = file.get(head..length)?;
        file = &file[length..];
        Some((name, inside))
    })
}
