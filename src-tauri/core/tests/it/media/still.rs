//! The first picture of what moves, for people who asked for less motion.

use super::{media, picture};

/// One pixel, red and then blue.
pub(super) const MOVES: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff\
    \x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0\
    \x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0\x3b";

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
