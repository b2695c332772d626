//! Films and sounds: a small film that lies here (six seconds of a moving ball, VP8 in WebM, made with GStreamer's
//! `videotestsrc`), and a tone that is worked out.

use super::{StrictServer, gifs, pictures, world};
use serde_json::{Value, json};

const BALL: &[u8] = include_bytes!("films/ball.webm");
/// Samples a second of the tone.
const RATE: u32 = 8000;
/// How long the tone is.
const SECONDS: u32 = 6;

/// A file of the media folder and its type; names that begin with `broken` hold a film's beginning and nothing else.
pub(super) fn file(name: &str) -> Option<(&'static str, Vec<u8>)> {
    match name.rsplit_once('.')? {
        (broken, "webm") if broken.starts_with("broken") => {
            Some(("video/webm", BALL[..64].iter().copied().chain([0x2a; 4096]).collect()))
        }
        (_, "webm") => Some(("video/webm", BALL.to_vec())),
        (_, "wav") => Some(("audio/wav", tone())),
        (_, "gif") => Some(("image/gif", gifs::blink())),
        _ => None,
    }
}

/// 250 Hz, eight bits, one channel: a square wave, quiet.
fn tone() -> Vec<u8> {
    let samples = RATE * SECONDS;
    let mut file = b"RIFF".to_vec();
    file.extend((36 + samples).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend(RATE.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend(b"\x01\0\x08\0data");
    file.extend(samples.to_le_bytes());
    file.extend((0..samples).map(|at| if at / 16 % 2 == 0 { 120 } else { 136 }));
    file
}

impl StrictServer {
    /// Lets a person (by id) post words with files of the media folder: each its kind in the API, its name and its
    /// description. Each has a preview of its own. Gives the id.
    pub fn publish_with(&self, person: &str, words: &str, files: &[(&str, &str, Option<&str>)]) -> String {
        let mut world = self.shared.world();
        let base = &self.shared.base;
        let attached: Vec<Value> = files
            .iter()
            .enumerate()
            .map(|(at, (kind, name, alt))| {
                let mut one = world::picture(base, &format!("88{at}"), "unused", *alt);
                one["type"] = json!(kind);
                one["url"] = json!(format!("{base}/media/{name}"));
                let stem = name.split('.').next().unwrap_or_default();
                // Some software gives the file itself for a picture that moves.
                let small = if name.ends_with(".gif") { "gif" } else { "png" };
                one["preview_url"] = json!(format!("{base}/media/small-{stem}.{small}"));
                one["blurhash"] = json!(pictures::blurhash(stem));
                if *kind != "image" {
                    one["meta"]["original"]["duration"] = json!(f64::from(SECONDS));
                }
                one
            })
            .collect();
        let changes = world::written(base, words, json!({ "media_attachments": attached }));
        world.put(person, 0, changes)
    }
}
