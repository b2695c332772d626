//! Pictures that are painted, not stored: hills, a sky and a sun, their colours drawn from the picture's name.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// Width of a picture in pixels.
pub(super) const WIDTH: u32 = 640;
/// Height of a picture in pixels.
pub(super) const HEIGHT: u32 = 400;

/// A stable number from a name (FNV-1a).
fn seed(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn mix(from: [f32; 3], to: [f32; 3], share: f32) -> [f32; 3] {
    std::array::from_fn(|part| from[part] + (to[part] - from[part]) * share.clamp(0.0, 1.0))
}

/// A colour from a hue of 0 to 1, as light as `light` says.
fn hue(hue: f32, light: f32) -> [f32; 3] {
    let wave = |shift: f32| light * (0.55 + 0.45 * (std::f32::consts::TAU * (hue + shift)).cos());
    [wave(0.0), wave(-1.0 / 3.0), wave(-2.0 / 3.0)]
}

fn paint(name: &str, width: u32, height: u32) -> Vec<u8> {
    let seed = seed(name);
    let turn = (seed % 97) as f32 / 97.0;
    let (top, low) = (hue(turn, 0.75), mix(hue(turn + 0.35, 1.0), [1.0, 0.95, 0.85], 0.45));
    let sun = (0.2 + (seed % 61) as f32 / 100.0, 0.25 + (seed % 23) as f32 / 100.0);
    let mut pixels = Vec::with_capacity((width * height * 4) as usize);
    for row in 0..height {
        for column in 0..width {
            let (x, y) = (column as f32 / width as f32, row as f32 / height as f32);
            let mut colour = mix(top, low, y * 1.4);
            let away = ((x - sun.0) * 1.6).hypot(y - sun.1);
            colour = mix(colour, [1.0, 0.96, 0.8], (1.0 - away / 0.11).clamp(0.0, 0.12) * 8.0);
            for layer in 0..3_u8 {
                let depth = f32::from(layer);
                let phase = turn * 9.0 + depth * 2.1;
                let ridge = 0.55
                    + depth * 0.13
                    + 0.05 * (x * (5.0 + depth * 3.0) + phase).sin()
                    + 0.02 * (x * 23.0 + phase).sin();
                if y > ridge {
                    colour = mix(hue(turn + 0.55, 0.5 - depth * 0.13), low, 0.25 - depth * 0.1);
                }
            }
            pixels.extend(colour.map(|part| (part.clamp(0.0, 1.0) * 255.0) as u8));
            pixels.push(255);
        }
    }
    pixels
}

fn encode(pixels: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().expect("a vector takes all bytes");
    writer.write_image_data(pixels).expect("the pixels fill the picture");
    writer.finish().expect("a vector takes all bytes");
    file
}

/// The PNG of a name. Names that begin with `avatar`, `missing` or `emoji` are small and square.
pub(super) fn png(name: &str) -> Arc<Vec<u8>> {
    static PAINTED: LazyLock<Mutex<HashMap<String, Arc<Vec<u8>>>>> = LazyLock::new(Mutex::default);
    let mut painted = super::lock(&PAINTED);
    if let Some(file) = painted.get(name) {
        return Arc::clone(file);
    }
    let (width, height) = match name {
        small if small.starts_with("avatar") || small.starts_with("missing") => (96, 96),
        small if small.starts_with("emoji") => (32, 32),
        wide if wide.starts_with("header") => (600, 200),
        _ => (WIDTH, HEIGHT),
    };
    let file = Arc::new(encode(&paint(name, width, height), width, height));
    painted.insert(name.to_owned(), Arc::clone(&file));
    file
}

/// The blurhash of a name's picture.
pub(super) fn blurhash(name: &str) -> String {
    blurhash::encode(4, 3, 32, 20, &paint(name, 32, 20))
        .expect("4 by 3 parts are allowed, and the pixels fill the picture")
}
