//! A blur of a picture from its BlurHash (<https://github.com/woltapp/blurhash>), as a small PNG.

/// Width and height of a blur in pixels: enough, since the window scales it up smoothly.
pub const BLUR_SIDE: u32 = 32;

/// The blur as a PNG file; none when this is no BlurHash.
pub(super) fn png(hash: &str) -> Option<Vec<u8>> {
    written(BLUR_SIDE, &blurhash::decode(hash, BLUR_SIDE, BLUR_SIDE, 1.0).ok()?)
}

/// A picture of one pixel through which one sees what lies behind it.
pub(super) fn clear() -> Option<Vec<u8>> {
    written(1, &[0; 4])
}

fn written(side: u32, pixels: &[u8]) -> Option<Vec<u8>> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(pixels).ok()?;
    writer.finish().ok()?;
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn is_a_png_of_that_size() {
        let file = png("LEHV6nWB2yk8pyo0adR*.7kCMdnj").expect("a BlurHash");
        let decoder = png::Decoder::new(std::io::Cursor::new(file));
        let reader = decoder.read_info().expect("a PNG");
        assert_eq!((reader.info().width, reader.info().height), (BLUR_SIDE, BLUR_SIDE), "its size");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

        #[test]
        fn never_panics(hash in "[ -~é]{0,60}") {
            let _ = png(&hash);
        }
    }
}
