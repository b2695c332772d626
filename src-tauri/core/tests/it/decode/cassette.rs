//! VCR cassettes: YAML files of recorded requests and answers.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use flate2::read::GzDecoder;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// One request and its answer.
pub(super) struct Exchange {
    /// File name without folder and ending.
    pub cassette: String,
    /// Method and path without query, as `GET /api/v1/instance`; or `EVENT` and its name.
    pub route: String,
    pub status: u16,
    pub body: Vec<u8>,
}

#[derive(Deserialize)]
struct Cassette {
    interactions: Vec<Interaction>,
}

#[derive(Deserialize)]
struct Interaction {
    request: Request,
    response: Response,
}

/// A recorded WebSocket session.
#[derive(Deserialize)]
struct Sessions {
    connections: Vec<Session>,
}

#[derive(Deserialize)]
struct Session {
    interactions: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    receive: Option<Event>,
}

#[derive(Deserialize)]
struct Event {
    event: Option<String>,
    payload: Option<String>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    uri: String,
    #[serde(rename = "body")]
    _body: IgnoredAny,
}

#[derive(Deserialize)]
struct Response {
    body: Body,
    #[serde(default)]
    headers: BTreeMap<String, Vec<String>>,
    status: Status,
}

#[derive(Deserialize)]
struct Body {
    /// Text, or base64 where the recorded bytes were no text.
    #[serde(default)]
    string: Option<String>,
}

#[derive(Deserialize)]
struct Status {
    code: u16,
}

/// All exchanges of all cassettes below a folder.
pub(super) fn exchanges(folder: &Path) -> Vec<Exchange> {
    some_exchanges(folder, 1)
}

/// The exchanges of one cassette in so many: reading all takes a while.
pub(super) fn some_exchanges(folder: &Path, one_in: usize) -> Vec<Exchange> {
    let mut files = Vec::new();
    find(folder, &mut files);
    files.sort();
    files.iter().step_by(one_in).flat_map(|file| read(file)).collect()
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            files.push(path);
        }
    }
}

fn read(file: &Path) -> Vec<Exchange> {
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.ends_with(".ws") {
        let sessions: Sessions = parse(file);
        let messages = sessions.connections.into_iter().flat_map(|session| session.interactions);
        return messages.filter_map(|message| event(&name, message.receive?)).collect();
    }
    let cassette: Cassette = parse(file);
    cassette.interactions.into_iter().map(|interaction| exchange(&name, interaction)).collect()
}

fn parse<T: serde::de::DeserializeOwned>(file: &Path) -> T {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let options = serde_saphyr::options! { budget: None, ignore_binary_tag_for_string: true };
    serde_saphyr::from_str_with_options(&text, options).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// What came over a WebSocket, as an exchange with the event's name for its route.
fn event(cassette: &str, event: Event) -> Option<Exchange> {
    let route = format!("EVENT {}", event.event?);
    Some(Exchange { cassette: cassette.to_owned(), route, status: 200, body: event.payload?.into_bytes() })
}

fn exchange(cassette: &str, interaction: Interaction) -> Exchange {
    let Interaction { request, response } = interaction;
    let path = url::Url::parse(&request.uri).expect("a recorded address").path().trim_end_matches('/').to_owned();
    let gzip = response.headers.iter().any(|(name, values)| {
        name.eq_ignore_ascii_case("content-encoding") && values.iter().any(|value| value == "gzip")
    });
    let text = response.body.string.unwrap_or_default();
    let body = if gzip && !text.is_empty() { unpacked(&text) } else { text.into_bytes() };
    let cassette = cassette.to_owned();
    Exchange { cassette, route: format!("{} {path}", request.method), status: response.status.code, body }
}

fn unpacked(text: &str) -> Vec<u8> {
    let packed: String = text.split_whitespace().collect();
    let packed = BASE64_STANDARD.decode(packed).expect("recorded bytes are base64");
    let mut body = Vec::new();
    GzDecoder::new(packed.as_slice()).read_to_end(&mut body).expect("recorded bytes are gzip");
    body
}
