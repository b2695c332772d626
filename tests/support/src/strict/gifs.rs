//! A GIF that moves: all red, and after a moment all blue for good.

/// Pixels of a side.
const SIDE: u8 = 16;
/// Hundredths of a second: how long it is red.
const RED: u8 = 20;

/// The file.
pub(super) fn blink() -> Vec<u8> {
    let mut file = b"GIF89a".to_vec();
    file.extend([SIDE, 0, SIDE, 0, 0x80, 0, 0, 0xff, 0, 0, 0, 0, 0xff]);
    for colour in [0, 1] {
        file.extend([0x21, 0xf9, 4, 0, RED, 0, 0, 0, 0x2c, 0, 0, 0, 0, SIDE, 0, SIDE, 0, 0, 2]);
        let data = pixels(colour);
        file.push(u8::try_from(data.len()).expect("it fits in one part"));
        file.extend(data);
        file.push(0);
    }
    file.push(0x3b);
    file
}

/// A frame of one colour. LZW that forgets what it learned (4) after every two pixels: all codes have three bits then.
fn pixels(colour: u32) -> Vec<u8> {
    let pairs = u32::from(SIDE) * u32::from(SIDE) / 2;
    let codes = (0..pairs).flat_map(|_| [4, colour, colour]).chain([5]);
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0_u32);
    for code in codes {
        held |= code << bits;
        bits += 3;
        while bits >= 8 {
            bytes.push((held & 0xff) as u8);
            held >>= 8;
            bits -= 8;
        }
    }
    bytes.push((held & 0xff) as u8);
    bytes
}
