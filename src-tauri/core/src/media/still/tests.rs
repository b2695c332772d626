use super::*;
use crate::media::size::Size;
use crate::media::size::tests::iso;
use proptest::prelude::*;

/// A GIF of one pixel, with so many frames, each of its own colour.
fn gif(frames: u8) -> Vec<u8> {
    let mut file = b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff".to_vec();
    file.extend(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0");
    for frame in 0..frames {
        file.extend(b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02");
        file.extend(if frame == 0 { b"\x44\x01" } else { b"\x4c\x01" });
        file.push(0);
    }
    file.push(0x3b);
    file
}

fn png(frames: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = ::png::Encoder::new(&mut file, 2, 2);
    if frames > 0 {
        encoder.set_animated(frames, 0).expect("there are frames");
    }
    let mut writer = encoder.write_header().expect("a vector takes all bytes");
    for frame in 0..frames.max(1) {
        writer.write_image_data(&[if frame == 0 { 255 } else { 0 }; 4]).expect("four pixels");
    }
    writer.finish().expect("a vector takes all bytes");
    file
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("it is small");
    [&name[..], &length.to_le_bytes(), data, &[0][..data.len() % 2]].concat()
}

fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
    let body = [&b"WEBP"[..], &chunks.concat()].concat();
    chunk(b"RIFF", &body)
}

fn frame(parts: &[Vec<u8>]) -> Vec<u8> {
    // At 0, 0; 5 by 4 pixels; for 100 ms.
    chunk(b"ANMF", &[&[0, 0, 0, 0, 0, 0, 4, 0, 0, 3, 0, 0, 100, 0, 0, 0][..], &parts.concat()].concat())
}

fn vp8(tone: u8) -> Vec<u8> {
    chunk(b"VP8 ", &[0x10, 0, 0, 0x9d, 0x01, 0x2a, 5, 0, 4, 0, tone])
}

fn vp8l(tone: u8) -> Vec<u8> {
    chunk(b"VP8L", &[0x2f, 4, 0xc0, 0, 0, tone])
}

/// The whole: a form that says that it moves, how, and the frames.
fn moving(frames: &[Vec<u8>]) -> Vec<u8> {
    let mut all = vec![chunk(b"VP8X", &[0x12, 0, 0, 0, 4, 0, 0, 3, 0, 0]), chunk(b"ANIM", &[0; 6])];
    all.extend(frames.iter().cloned());
    webp(&all)
}

#[test]
fn a_gif_that_moves_keeps_its_first_frame() {
    let still = first(Kind::Gif, &gif(3)).expect("it moves");
    assert_eq!(still, gif(1), "the same file with one frame");
    assert_eq!(first(Kind::Gif, &still), None, "and that does not move");
    assert_eq!(first(Kind::Gif, &gif(0)), None, "one without a frame");
}

#[test]
fn a_png_that_moves_becomes_the_one_that_does_not() {
    let still = first(Kind::Png, &png(3)).expect("it moves");
    assert!(!still.windows(4).any(|name| matches!(name, b"acTL" | b"fcTL" | b"fdAT")), "nothing of an animation");
    let mut reader = ::png::Decoder::new(std::io::Cursor::new(&still[..])).read_info().expect("a picture");
    let mut pixels = [0; 4];
    reader.next_frame(&mut pixels).expect("its pixels");
    assert_eq!((reader.info().is_animated(), pixels), (false, [255; 4]), "the first frame");
    assert_eq!(first(Kind::Png, &png(0)), None, "one that has no frames");
    assert_eq!(first(Kind::Png, &png(1)), None, "one frame does not move");
}

#[test]
fn a_webp_that_moves_keeps_its_first_frame() {
    for (parts, due) in [
        (vec![vp8(1)], webp(&[vp8(1)])),
        (vec![vp8l(1)], webp(&[vp8l(1)])),
        (vec![chunk(b"XMP ", b"x"), vp8l(1)], webp(&[vp8l(1)])),
        (
            vec![chunk(b"ALPH", &[7; 3]), vp8(1)],
            webp(&[chunk(b"VP8X", &[0x10, 0, 0, 0, 4, 0, 0, 3, 0, 0]), chunk(b"ALPH", &[7; 3]), vp8(1)]),
        ),
    ] {
        let file = moving(&[frame(&parts), frame(&[vp8(2)])]);
        let still = first(Kind::Webp, &file).expect("it moves");
        assert_eq!(still, due, "the first frame's data alone");
        let size = Size { width: 5, height: 4 };
        assert_eq!(Size::of(Kind::Webp, &still), Some(size), "of its size");
    }
    assert_eq!(first(Kind::Webp, &webp(&[vp8(1)])), None, "one that does not move");
    assert_eq!(first(Kind::Webp, &moving(&[frame(&[vp8(1)])])), None, "one frame does not move");
    assert_eq!(first(Kind::Webp, &moving(&[frame(&[]), frame(&[vp8(1)])])), None, "a first frame of nothing");
}

/// A track of so many pictures.
fn track(pictures: u32) -> Vec<u8> {
    let sizes = iso(b"stsz", &[&[0; 8][..], &pictures.to_be_bytes()].concat());
    [b"stbl", b"minf", b"mdia", b"trak", b"moov"].iter().fold(sizes, |inside, name| iso(name, &inside))
}

/// An AVIF that may have a picture of its own, and a track.
fn avif(own: bool, pictures: u32) -> Vec<u8> {
    let brands = iso(b"ftyp", b"avis\0\0\0\0avifavismsf1mif1");
    let told = [&[0; 4][..], &9_u32.to_be_bytes(), &7_u32.to_be_bytes()].concat();
    let properties = iso(b"iprp", &iso(b"ipco", &iso(b"ispe", &told)));
    let meta = iso(b"meta", &[&[0; 4][..], &iso(b"pitm", &[0; 6]), &properties].concat());
    let track = if pictures > 0 { track(pictures) } else { Vec::new() };
    [brands, if own { meta } else { Vec::new() }, track, iso(b"mdat", &[7; 30])].concat()
}

#[test]
fn an_avif_that_moves_becomes_the_picture_that_it_has_beside_its_track() {
    let file = avif(true, 3);
    let still = first(Kind::Avif, &file).expect("it moves");
    assert_eq!(still.len(), file.len(), "nothing in it moved from its place");
    assert!(!still.windows(4).any(|name| matches!(name, b"moov" | b"avis" | b"msf1")), "nothing says that it moves");
    assert_eq!(Kind::of(&still), Some(Kind::Avif), "an AVIF");
    assert_eq!(Size::of(Kind::Avif, &still), Some(Size { width: 9, height: 7 }), "of its size");
    assert_eq!(first(Kind::Avif, &still), None, "and that does not move");
    assert_eq!(of(Kind::Avif, &file), Some((Kind::Avif, still)), "which is shown");
    let parts = [file, iso(b"moof", &[0; 9])].concat();
    let still = first(Kind::Avif, &parts).expect("one in parts, too");
    assert!(!still.windows(4).any(|name| name == b"moof"), "without its parts");
}

#[test]
fn an_avif_of_nothing_but_a_track_shows_what_lies_behind_it() {
    let (kind, clear) = of(Kind::Avif, &avif(false, 3)).expect("it moves");
    assert_eq!(kind, Kind::Png, "another file");
    let mut reader = ::png::Decoder::new(std::io::Cursor::new(&clear[..])).read_info().expect("a picture");
    let mut pixels = [9; 4];
    reader.next_frame(&mut pixels).expect("its pixels");
    assert_eq!(pixels, [0; 4], "through which one sees");
    for (file, what) in [(avif(true, 0), "no track"), (avif(true, 1), "one picture does not move")] {
        assert_eq!(of(Kind::Avif, &file), None, "{what}");
    }
}

#[test]
fn other_kinds_do_not_move() {
    for kind in [Kind::Jpeg, Kind::Avif, Kind::Mp4] {
        assert_eq!(first(kind, &gif(3)), None, "{kind:?}");
    }
}

proptest! {
    #[test]
    fn no_file_breaks_it(
        file in prop::sample::select(vec![gif(3), png(3), avif(true, 3), avif(false, 2), moving(&[frame(&[vp8(1)]), frame(&[vp8l(2)])])]),
        at in any::<prop::sample::Index>(), byte in any::<u8>(), end in any::<prop::sample::Index>(),
    ) {
        let mut file = file;
        let place = at.index(file.len());
        file[place] = byte;
        file.truncate(end.index(file.len() + 1));
        for kind in [Kind::Gif, Kind::Png, Kind::Webp, Kind::Avif] {
            if let Some(still) = first(kind, &file) {
                prop_assert!(still.len() <= file.len() + 40, "it adds nothing but a head");
                prop_assert_eq!(first(kind, &still), None, "and does not move any more");
            }
        }
    }
}
