//! What a file of ISO's boxes is (ISO 14496-12, 4.3), by all the brands that it names: the first may be one that only says
//! how the boxes stand (`mif1`, `msf1`, `isom`), and what is in them is told by those behind it.

use super::Kind;

/// The most brands that are looked at; real files name about eight.
const MOST: usize = 64;

/// Of a file that begins with `ftyp`; none for pictures that are not shown, and when it names no brand.
pub(super) fn kind(file: &[u8]) -> Option<Kind> {
    let told = file.get(..4)?.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
    // Lengths of 0 and 1 stand for the whole file and for a long number; nobody writes `ftyp` so, and its brands are there.
    let (first, length) = match told {
        0 => (8, file.len()),
        1 => (16, file.len()),
        told => (8, told.min(file.len())),
    };
    let major = file.get(first..first + 4)?;
    // A number of a version stands between the first and the others.
    let others = file.get(first + 8..length).unwrap_or_default().chunks_exact(4).take(MOST);
    let brands: Vec<&[u8]> = std::iter::once(major).chain(others).collect();
    let any = |known: &[&[u8; 4]]| brands.iter().any(|brand| known.iter().any(|known| known.as_slice() == *brand));
    if any(&[b"avif", b"avis"]) {
        Some(Kind::Avif)
    } else if any(OTHER_PICTURES) {
        None
    } else if any(&[b"M4A ", b"M4B ", b"F4A ", b"F4B "]) && !any(FILMS) {
        Some(Kind::M4a)
    } else {
        Some(Kind::Mp4)
    }
}

/// HEIC and its like, JPEG 2000, raw pictures of cameras: no webview of Linux or Windows shows them.
const OTHER_PICTURES: &[&[u8; 4]] = &[
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1", b"miaf",
    b"jp2 ", b"jpx ", b"jpm ", b"j2ki", b"jpeg", b"jpgs", b"avci", b"avcs", b"vvic", b"vvis", b"crx ",
];

/// Brands that only films have: a film may name a brand of sound beside them.
const FILMS: &[&[u8; 4]] = &[b"M4V ", b"M4VH", b"M4VP", b"F4V ", b"qt  ", b"avc1", b"hvc1", b"dash"];

#[cfg(test)]
mod tests {
    use super::*;

    fn file(major: &[u8; 4], others: &[&[u8; 4]]) -> Vec<u8> {
        let length = u8::try_from(16 + 4 * others.len()).expect("few brands");
        let others: Vec<u8> = others.iter().flat_map(|brand| brand.iter().copied()).collect();
        [&[0, 0, 0, length][..], b"ftyp", major, &[0; 4], &others, b"\0\0\0\x08mdat"].concat()
    }

    #[test]
    fn all_brands_count() {
        for (major, others, due) in [
            (b"mif1", &[b"mif1", b"avif", b"miaf"][..], Some(Kind::Avif)),
            (b"mif1", &[b"miaf", b"MA1B", b"avif"], Some(Kind::Avif)),
            (b"msf1", &[b"avis", b"msf1", b"iso8"], Some(Kind::Avif)),
            (b"miaf", &[b"avif"], Some(Kind::Avif)),
            (b"avif", &[], Some(Kind::Avif)),
            (b"avis", &[b"avif", b"mif1", b"miaf"], Some(Kind::Avif)),
            (b"iso8", &[b"avis", b"mp41"], Some(Kind::Avif)),
            (b"mif1", &[b"mif1", b"heic"], None),
            (b"heic", &[b"mif1", b"heic"], None),
            (b"heix", &[], None),
            (b"mif1", &[], None),
            (b"hevc", &[b"msf1", b"iso8"], None),
            (b"jp2 ", &[b"jp2 "], None),
            (b"crx ", &[b"isom"], None),
            (b"M4A ", &[b"M4A ", b"mp42", b"isom"], Some(Kind::M4a)),
            (b"mp42", &[b"M4A ", b"mp42", b"isom"], Some(Kind::M4a)),
            (b"isom", &[b"isom", b"iso2", b"avc1", b"mp41"], Some(Kind::Mp4)),
            (b"mp42", &[b"M4V ", b"M4A ", b"mp42"], Some(Kind::Mp4)),
            (b"qt  ", &[b"qt  "], Some(Kind::Mp4)),
            (b"3gp4", &[b"isom", b"3gp4"], Some(Kind::Mp4)),
            (b"dash", &[b"iso6", b"mp41"], Some(Kind::Mp4)),
        ] {
            let named = String::from_utf8_lossy(major);
            assert_eq!(Kind::of(&file(major, others)), due, "{named} with {} others", others.len());
        }
    }

    #[test]
    fn what_stands_behind_the_brands_is_none() {
        let mut behind = file(b"mif1", &[b"heic"]);
        behind.extend(b"avifavifavif");
        assert_eq!(Kind::of(&behind), None, "only what lies in the box counts");
        assert_eq!(Kind::of(b"\0\0\0\x1cftypavif"), Some(Kind::Avif), "a head that was cut off");
        assert_eq!(Kind::of(b"\0\0\0\0ftypmif1\0\0\0\0avif"), Some(Kind::Avif), "a box up to the end");
        assert_eq!(Kind::of(b"\0\0\0\x01ftyp\0\0\0\0\0\0\0\x1cmif1\0\0\0\0avif"), Some(Kind::Avif), "a long length");
        assert_eq!(Kind::of(b"\xff\xff\xff\xffftypmif1\0\0\0\0avif"), Some(Kind::Avif), "a length that lies");
        for cut in [&b"\0\0\0\x18ftyp"[..], b"\0\0\0\x18ftypmif", b"\0\0\0\x04ftypisom"] {
            let kind = Kind::of(cut);
            assert!(kind.is_none() || kind == Some(Kind::Mp4), "{cut:?} is no picture");
        }
    }
}
