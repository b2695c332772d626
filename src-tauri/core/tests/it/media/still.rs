//! The first picture of what moves, for people who asked for less motion.

use super::{media, picture};

/// One pixel, red and then blue.
pub(super) const MOVES: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff\
    \x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\
    \x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0\x3b";

fn iso(name: &[u8; 4], inside: &[u8]) -> Vec<u8> {
    let length = u32::try_from(8 + inside.len()).expect("small");
    [&length.to_be_bytes()[..], name, inside].concat()
}

/// An AVIF of three pictures in a track, which may have one beside it.
pub(super) fn avif(own: bool) -> Vec<u8> {
    let size = [&[0; 4][..], &9_u32.to_be_bytes(), &7_u32.to_be_bytes()].concat();
    let properties = iso(b"iprp", &iso(b"ipco", &iso(b"ispe", &size)));
    let pitm = if own { iso(b"pitm", &[0; 6]) } else { Vec::new() };
    let meta = iso(b"meta", &[&[0; 4][..], &pitm, &properties].concat());
    let sizes = iso(b"stsz", &[&[0; 8][..], &3_u32.to_be_bytes()].concat());
    let track = [b"stbl", b"minf", b"mdia", b"trak", b"moov"].iter().fold(sizes, |inside, name| iso(name, &inside));
    [iso(b"ftyp", b"avis\0\0\0\0avifavismsf1"), meta, track, iso(b"mdat", &[7; 30])].concat()
}

#[tokio::test]
async fn an_avif_that_moves_is_given_out_still_or_not_at_all() {
    let (_folder, _double, media) = media();
    let file = media.open(&picture(&media, "moves.avif")).await.expect("a picture");
    let bytes = file.read(0..file.length()).await.expect("its bytes");
    assert_eq!(bytes, avif(true), "all of it for whoever lets things move");
    let still = file.stilled();
    assert_eq!((still.content_type(), still.moves()), ("image/avif", true), "else its own picture");
    let bytes = still.read(0..still.length()).await.expect("its bytes");
    assert!(!bytes.windows(4).any(|name| matches!(name, b"moov" | b"avis")), "without the track");
    let still = media.open(&picture(&media, "film.avif")).await.expect("a picture").stilled();
    assert_eq!((still.content_type(), still.moves()), ("image/png", true), "and of one without nothing that moves");
}

#[tokio::test]
async fn what_moves_is_given_out_still_where_that_is_asked_for() {
    let (_folder, double, media) = media();
    let address = picture(&media, "moves.gif");
    for turn in ["fetched", "kept"] {
        let file = media.open(&address).await.expect("a picture");
        assert_eq!((file.length(), file.moves()), (MOVES.len() as u64, false), "all of it, {turn}");
        let still = file.stilled();
        assert!(still.moves(), "it is told that it would move, {turn}");
        assert_eq!(still.content_type(), "image/gif", "of the same kind");
        let bytes = still.read(0..still.length()).await.expect("its bytes");
        let first = [&MOVES[..MOVES.len() - 24], b"\x3b"].concat();
        assert_eq!(bytes, first, "the first picture, {turn}");
    }
    assert_eq!(double.asked(), 1, "the server is asked once");
    let file = media.open(&picture(&media, "a.png")).await.expect("a picture");
    let still = file.clone().stilled();
    assert_eq!((still.length(), still.moves()), (file.length(), false), "what does not move stays as it is");
}
