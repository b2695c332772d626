//! Headers made by hand, as hostile servers make them; nothing but headers, since nothing else is read.

use super::*;
use crate::media::kind::Kind;

/// A box of ISO's files.
pub(crate) fn iso(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(8 + inside.len()).expect("small");
    [&length.to_be_bytes()[..], name, inside].concat()
}

pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0], &[0; 4]]
        .concat()
}

fn gif(width: u16, height: u16, frames: &[[u16; 4]]) -> Vec<u8> {
    let mut file = [b"GIF89a", &width.to_le_bytes()[..], &height.to_le_bytes(), &[0x80, 0, 0], &[0; 6]].concat();
    file.extend(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0");
    for frame in frames {
        file.extend(b"\x21\xf9\x04\0\0\0\0\0\x2c");
        file.extend(frame.iter().flat_map(|number| number.to_le_bytes()));
        file.extend([0x81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0x4c, 0x01, 0]);
    }
    file.push(0x3b);
    file
}

fn jpeg(before: &[&[u8]], marker: u8, width: u16, height: u16) -> Vec<u8> {
    let frame = [&[0xff, marker, 0, 17, 8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[3; 10]].concat();
    [b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0", &before.concat()[..], &frame].concat()
}

fn segment(marker: u8, inside: &[u8]) -> Vec<u8> {
    let length = u16::try_from(inside.len() + 2).expect("small").to_be_bytes();
    [&[0xff, marker][..], &length, inside].concat()
}

fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    let inside = chunks.concat();
    let length = u32::try_from(inside.len() + 4).expect("small").to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", &inside].concat()
}

fn chunk(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(inside.len()).expect("small").to_le_bytes();
    [name, &length[..], inside, &vec![0; inside.len() % 2]].concat()
}

fn less_one(width: u32, height: u32) -> Vec<u8> {
    [&(width - 1).to_le_bytes()[..3], &(height - 1).to_le_bytes()[..3]].concat()
}

fn vp8(width: u16, height: u16) -> Vec<u8> {
    chunk(b"VP8 ", &[b"\x10\0\0\x9d\x01\x2a", &width.to_le_bytes()[..], &height.to_le_bytes(), &[0; 3]].concat())
}

fn vp8l(width: u32, height: u32) -> Vec<u8> {
    chunk(b"VP8L", &[&[0x2f][..], &((width - 1) | (height - 1) << 14).to_le_bytes(), &[0; 2]].concat())
}

fn vp8x(width: u32, height: u32) -> Vec<u8> {
    chunk(b"VP8X", &[&[2, 0, 0, 0][..], &less_one(width, height)].concat())
}

fn anmf(width: u32, height: u32) -> Vec<u8> {
    chunk(b"ANMF", &[&[0; 6][..], &less_one(width, height), &[0; 4]].concat())
}

fn ispe(width: u32, height: u32) -> Vec<u8> {
    iso(b"ispe", &[&[0; 4][..], &width.to_be_bytes(), &height.to_be_bytes()].concat())
}

pub(crate) fn avif(sizes: &[(u32, u32)]) -> Vec<u8> {
    let told: Vec<u8> = sizes.iter().flat_map(|(width, height)| ispe(*width, *height)).collect();
    let list = iso(b"ipco", &[iso(b"pixi", &[0; 8]), told].concat());
    let meta = [&[0; 4][..], &iso(b"hdlr", &[0; 24]), &iso(b"iprp", &list)].concat();
    [iso(b"ftyp", b"avif\0\0\0\0avifmif1"), iso(b"meta", &meta), iso(b"mdat", &[0; 9])].concat()
}

fn moving_avif(width: u16, height: u16) -> Vec<u8> {
    let entry = iso(b"av01", &[&[0; 24][..], &width.to_be_bytes(), &height.to_be_bytes(), &[0; 50]].concat());
    let table = iso(b"stsd", &[&[0, 0, 0, 0, 0, 0, 0, 1][..], &entry].concat());
    let path = [b"stbl", b"minf", b"mdia", b"trak", b"moov"];
    let moov = path.iter().fold(table, |inside, name| iso(name, &inside));
    [iso(b"ftyp", b"avis\0\0\0\0avismsf1"), moov].concat()
}

/// A size header, lowest bit first.
fn jxl(bits: &[(u32, usize)]) -> Vec<u8> {
    let bits: Vec<bool> =
        bits.iter().flat_map(|(number, length)| (0..*length).map(move |place| number >> place & 1 == 1)).collect();
    let bytes = bits.chunks(8).map(|bits| bits.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit)));
    [0xff, 0x0a].into_iter().chain(bytes).chain([0; 8]).collect()
}

fn boxed_jxl(stream: &[u8], in_parts: bool) -> Vec<u8> {
    let stream = match in_parts {
        true => iso(b"jxlp", &[&[0; 4][..], stream].concat()),
        false => iso(b"jxlc", stream),
    };
    [iso(b"JXL ", b"\r\n\x87\n"), iso(b"ftyp", b"jxl \0\0\0\0jxl "), iso(b"Exif", &[0; 30]), stream].concat()
}

fn read(file: &[u8]) -> Option<(u32, u32)> {
    let size = Size::of(Kind::of(file).expect("a known kind"), file)?;
    Some((size.width, size.height))
}

#[test]
fn each_kind_tells_its_size() {
    // A small picture inside of a camera's notes is not the picture.
    let exif = segment(0xe1, &[b"Exif\0\0", &jpeg(&[], 0xc0, 160, 120)[..]].concat());
    let wide = jxl(&[(0, 1), (2, 2), (30_000 - 1, 18), (0, 3), (1, 2), (600 - 1, 13)]);
    for (what, file, due) in [
        ("PNG", png(640, 480), (640, 480)),
        ("PNG bomb", png(23_000, 23_000), (23_000, 23_000)),
        ("GIF", gif(320, 200, &[[0, 0, 320, 200]]), (320, 200)),
        ("GIF with a frame that stands out", gif(1, 1, &[[0, 0, 1, 1], [10, 20, 65_000, 3]]), (65_010, 23)),
        ("GIF that was cut off", gif(1, 1, &[[0, 0, 900, 800]])[..70].to_vec(), (900, 800)),
        ("JPEG", jpeg(&[], 0xc0, 4000, 3000), (4000, 3000)),
        ("JPEG, step by step", jpeg(&[&exif, &segment(0xc4, &[0; 30]), &[0xff, 0xff]], 0xc2, 4000, 3000), (4000, 3000)),
        ("JPEG with bytes between", jpeg(&[b"\0\x01\x02\xff\0"], 0xc1, 7, 9), (7, 9)),
        ("WebP", webp(&[vp8(400, 300)]), (400, 300)),
        ("WebP without loss", webp(&[vp8l(16_384, 5)]), (16_384, 5)),
        ("WebP with more", webp(&[vp8x(70_000, 20), chunk(b"ICCP", &[1; 7]), vp8(100, 100)]), (70_000, 100)),
        ("WebP that moves", webp(&[vp8x(10, 20), chunk(b"ANIM", &[0; 6]), anmf(10, 20), anmf(9000, 1)]), (9000, 20)),
        ("AVIF", avif(&[(1200, 800)]), (1200, 800)),
        ("AVIF of parts", avif(&[(512, 512), (8192, 6000), (160, 120)]), (8192, 6000)),
        ("AVIF that moves", moving_avif(640, 360), (640, 360)),
        ("JPEG XL", jxl(&[(1, 1), (64 / 8 - 1, 5), (1, 3)]), (64, 64)),
        ("JPEG XL, 16 to 9", jxl(&[(0, 1), (1, 2), (1080 - 1, 13), (5, 3)]), (1920, 1080)),
        ("JPEG XL, both told", wide.clone(), (600, 30_000)),
        ("JPEG XL in boxes", boxed_jxl(&wide, false), (600, 30_000)),
        ("JPEG XL in parts", boxed_jxl(&wide, true), (600, 30_000)),
    ] {
        assert_eq!(read(&file), Some(due), "{what}");
    }
}

#[test]
fn what_tells_no_size_has_none() {
    for (what, file) in [
        ("PNG of nothing", png(0, 10)),
        ("PNG without IHDR first", [&b"\x89PNG\r\n\x1a\n\0\0\0\x04gAMA"[..], &[0; 40]].concat()),
        ("PNG cut off", png(10, 10)[..22].to_vec()),
        ("GIF of nothing", gif(0, 0, &[])),
        ("GIF cut off", b"GIF89a\x01\0\x01".to_vec()),
        ("JPEG without a frame", b"\xff\xd8\xff\xe0\0\x04ab\xff\xd9".to_vec()),
        ("JPEG that begins with its picture", b"\xff\xd8\xff\xda\0\x08\x01\x01\0\0\x3f\0".to_vec()),
        ("JPEG of height 0", jpeg(&[], 0xc0, 100, 0)),
        ("JPEG with a length of 1", b"\xff\xd8\xff\xe0\0\x01\xff\xc0\0\x11\x08\0\x10\0\x10".to_vec()),
        ("JPEG with a length beyond its end", b"\xff\xd8\xff\xe0\xff\xff\0".to_vec()),
        ("WebP of nothing", webp(&[])),
        ("WebP of other chunks", webp(&[chunk(b"EXIF", &[0; 40])])),
        ("WebP with a broken frame", webp(&[chunk(b"VP8 ", &[0; 10])])),
        ("AVIF without sizes", avif(&[])),
        ("AVIF of one box", b"\0\0\0\x1cftypavif".to_vec()),
        ("JPEG XL cut off", jxl(&[])[..2].to_vec()),
        ("JPEG XL without a stream", iso(b"JXL ", b"\r\n\x87\n")),
    ] {
        assert_eq!(read(&file), None, "{what}");
    }
}

#[test]
fn what_a_window_can_hold() {
    for (width, height, bearable) in [
        (1, 1, true),
        (8000, 5000, true),
        (16_384, 2441, true),
        (8000, 5001, false),
        (16_385, 1, false),
        (1, 16_385, false),
        (23_000, 23_000, false),
        (u32::MAX, u32::MAX, false),
    ] {
        assert_eq!(Size { width, height }.is_bearable(), bearable, "{width} by {height}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(256) })]

    #[test]
    fn no_file_is_too_strange(noise in proptest::collection::vec(proptest::num::u8::ANY, 0..200), cut in 0_usize..400, at in 0_usize..400) {
        let files = [
            png(5, 5), gif(5, 5, &[[0, 0, 5, 5], [1, 1, 2, 2]]), jpeg(&[&segment(0xfe, b"words")], 0xc2, 5, 5),
            webp(&[vp8x(5, 5), anmf(5, 5), vp8l(5, 5), vp8(5, 5)]), avif(&[(5, 5)]), moving_avif(5, 5),
            boxed_jxl(&jxl(&[(0, 1), (3, 2), (7, 30), (6, 3)]), true),
        ];
        for mut file in files {
            for (place, byte) in noise.iter().enumerate() {
                if let Some(there) = file.get_mut(at + place) {
                    *there = *byte;
                }
            }
            file.truncate(cut);
            if let Some(kind) = Kind::of(&file) {
                let _ = Size::of(kind, &file);
            }
        }
    }
}
