//! Tests of media: what is fetched, what is given out, what is kept.

mod bounds;
mod still;

use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};
use trente_core::api::{Http, HttpConfig, Origin, Reach};
use trente_core::media::{CACHE_LIMIT, FILM_CAP, Fetch, Media, MediaError, PICTURE_CAP};
use url::Url;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0 and so on";
const MP4: &[u8] = b"\0\0\0\x18ftypisom and so on";
const SVG: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
const HTML: &[u8] = b"<!DOCTYPE html><script>alert(1)</script>";

/// Answers by the name at the end of the address, and counts how often it was asked.
#[derive(Clone, Default)]
struct Double {
    asked: Arc<AtomicUsize>,
}

impl Double {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl Fetch for Double {
    fn fetch<'a>(
        &'a self,
        url: &'a Url,
        _reach: &'a Reach,
        cap: u64,
    ) -> Pin<Box<dyn Future<Output = Result<Bytes, MediaError>> + Send + 'a>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            // Lets all who ask at once come this far.
            tokio::task::yield_now().await;
            match url.path() {
                "/a.png" | "/b.png" => Ok(Bytes::from_static(PNG)),
                "/moves.gif" => Ok(Bytes::from_static(still::MOVES)),
                "/moves.avif" => Ok(Bytes::from(still::avif(true))),
                "/film.avif" => Ok(Bytes::from(still::avif(false))),
                "/a.mp4" => Ok(Bytes::from_static(MP4)),
                "/svg.png" => Ok(Bytes::from_static(SVG)),
                "/html.png" => Ok(Bytes::from_static(HTML)),
                "/empty.png" => Ok(Bytes::new()),
                "/cap" => Err(MediaError::TooLarge(cap)),
                _ => Err(MediaError::Gone),
            }
        })
    }
}

fn epoch() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

fn media() -> (tempfile::TempDir, Double, Media) {
    let folder = tempfile::tempdir().expect("a folder");
    let double = Double::default();
    let media = Media::with(Box::new(double.clone()), folder.path(), CACHE_LIMIT, epoch);
    (folder, double, media)
}

fn picture(media: &Media, name: &str) -> String {
    let address = media.addresses().picture(&format!("https://files.example/{name}"), &Reach::NET).expect("https");
    path_of(&address)
}

fn film(media: &Media, name: &str) -> String {
    let address = media.addresses().film(&format!("https://files.example/{name}"), &Reach::NET).expect("https");
    path_of(&address)
}

/// Of a reader of this server.
fn near(server: &str) -> Reach {
    Reach::of(&Origin::parse(server).expect("a server"))
}

/// What the webview hands to the shell: the path of the address.
fn path_of(address: &str) -> String {
    Url::parse(address).expect("an address").path().to_owned()
}

#[tokio::test]
async fn a_picture_is_fetched_once_and_kept() {
    let (folder, double, media) = media();
    for _ in 0..3 {
        let reply = media.get(&picture(&media, "a.png")).await.expect("a picture");
        assert_eq!((reply.content_type.as_str(), &reply.bytes[..]), ("image/png", PNG));
    }
    assert_eq!(double.asked(), 1, "the second and third come from this device");
    let again = Media::with(Box::new(double.clone()), folder.path(), CACHE_LIMIT, epoch);
    again.get(&picture(&again, "a.png")).await.expect("a picture");
    assert_eq!(double.asked(), 1, "also in the next run, which signs with another key");
    assert!(
        matches!(again.get(&picture(&media, "a.png")).await, Err(MediaError::NotOurs)),
        "but not by the last run's address"
    );
}

#[tokio::test]
async fn many_who_ask_at_once_share_one_fetch() {
    let (_folder, double, media) = media();
    let asking: Vec<_> = (0..20)
        .map(|_| {
            let (media, path) = (media.clone(), picture(&media, "a.png"));
            tokio::spawn(async move { media.get(&path).await })
        })
        .collect();
    for asked in asking {
        asked.await.expect("no panic").expect("a picture");
    }
    assert_eq!(double.asked(), 1, "one fetch for all");
}

#[tokio::test]
async fn nothing_is_fetched_that_was_not_signed() {
    let (_folder, double, media) = media();
    let ours = picture(&media, "a.png");
    for bad in [
        "",
        "/",
        "/x/picture/aHR0cHM6Ly9ldmlsLmV4YW1wbGU",
        &ours[1..20],
        &format!("{ours}x"),
        &ours.replace("picture", "film"),
    ] {
        assert!(matches!(media.get(bad).await, Err(MediaError::NotOurs)), "{bad}");
    }
    assert_eq!(double.asked(), 0, "no server was asked");
}

#[tokio::test]
async fn only_pictures_films_and_sounds_are_given_out() {
    let (folder, _double, media) = media();
    for bad in ["svg.png", "html.png", "empty.png", "a.mp4"] {
        assert!(matches!(media.get(&picture(&media, bad)).await, Err(MediaError::OtherKind)), "{bad} as a picture");
    }
    assert!(matches!(media.get(&film(&media, "html.png")).await, Err(MediaError::OtherKind)), "a page as a film");
    assert_eq!(media.get(&film(&media, "a.mp4")).await.expect("a film").content_type, "video/mp4");
    assert_eq!(media.get(&film(&media, "a.png")).await.expect("a picture in a film's place").content_type, "image/png");
    assert!(matches!(media.get(&picture(&media, "none")).await, Err(MediaError::Gone)));
    assert!(
        matches!(media.get(&picture(&media, "cap")).await, Err(MediaError::TooLarge(PICTURE_CAP))),
        "a picture's cap"
    );
    assert!(matches!(media.get(&film(&media, "cap")).await, Err(MediaError::TooLarge(FILM_CAP))), "a film's cap");
    let kept: usize = files(folder.path()).len();
    assert_eq!(kept, 2 + 1, "what was refused is not kept; the key of the names is");
}

#[tokio::test]
async fn a_torn_file_is_fetched_again() {
    let (folder, double, media) = media();
    media.get(&picture(&media, "a.png")).await.expect("a picture");
    let kept = files(folder.path()).into_iter().find(|file| !file.ends_with("key")).expect("one file");
    let whole = std::fs::read(&kept).expect("it can be read");
    std::fs::write(&kept, &whole[..whole.len() / 2]).expect("it can be written");
    let reply = media.get(&picture(&media, "a.png")).await.expect("a picture");
    assert_eq!(&reply.bytes[..], PNG, "never half of it");
    assert_eq!(double.asked(), 2, "asked again");
    assert_eq!(std::fs::read(&kept).expect("it can be read"), whole, "and mended on disk");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_costs_only_the_keeping() {
    let folder = tempfile::tempdir().expect("a folder");
    let taken = folder.path().join("file");
    std::fs::write(&taken, b"in the way").expect("it can be written");
    let media = Media::with(Box::new(Double::default()), &taken, CACHE_LIMIT, epoch);
    assert!(media.get(&picture(&media, "a.png")).await.is_ok(), "the picture is shown all the same");
}

#[tokio::test]
async fn blurs_are_made_here() {
    let (_folder, double, media) = media();
    let address = media.addresses().blur("LEHV6nWB2yk8pyo0adR*.7kCMdnj").expect("a BlurHash");
    let reply = media.get(&path_of(&address)).await.expect("a blur");
    assert_eq!((reply.content_type.as_str(), reply.bytes.starts_with(b"\x89PNG")), ("image/png", true));
    let broken = media.addresses().blur("LEHV6nWB2yk8pyo0").expect("only looks like one");
    assert!(matches!(media.get(&path_of(&broken)).await, Err(MediaError::OtherKind)), "no picture of it");
    assert_eq!(double.asked(), 0, "no server was asked");
}

#[tokio::test]
async fn over_the_wire_no_log_in_goes_out_and_headers_are_not_believed() {
    let server = MockServer::start().await;
    let lying = ResponseTemplate::new(200).set_body_raw(PNG, "text/html");
    Mock::given(method("GET")).and(path("/a.png")).respond_with(lying).expect(1).mount(&server).await;
    let page = ResponseTemplate::new(200).set_body_raw(HTML, "image/png");
    Mock::given(method("GET")).and(path("/page.png")).respond_with(page).mount(&server).await;
    let away = ResponseTemplate::new(302).insert_header("location", "http://example.com/a.png");
    Mock::given(method("GET")).and(path("/away.png")).respond_with(away).mount(&server).await;
    let large = ResponseTemplate::new(200).set_body_bytes([PNG, &vec![0; PICTURE_CAP as usize]].concat());
    Mock::given(method("GET")).and(path("/large.png")).respond_with(large).mount(&server).await;

    let folder = tempfile::tempdir().expect("a folder");
    let http = Http::new(HttpConfig::default()).expect("a client");
    let media = Media::new(&http, folder.path());
    let ask = |name: &str| {
        let url = format!("{}/{name}", server.uri().replace("http://", "http://ada:secret@"));
        path_of(&media.addresses().picture(&url, &near(&server.uri())).expect("this machine"))
    };
    let reply = media.get(&ask("a.png")).await.expect("a picture");
    assert_eq!(reply.content_type, "image/png", "by its bytes, not by its header");
    assert!(matches!(media.get(&ask("page.png")).await, Err(MediaError::OtherKind)), "by its bytes, not by its header");
    assert!(
        matches!(media.get(&ask("away.png")).await, Err(MediaError::Failed(_))),
        "plain http elsewhere is not followed"
    );
    assert!(matches!(media.get(&ask("large.png")).await, Err(MediaError::TooLarge(PICTURE_CAP))), "cut at the cap");
    assert!(matches!(media.get(&ask("none.png")).await, Err(MediaError::Gone)));
    for request in server.received_requests().await.expect("they are recorded") {
        for header in ["authorization", "cookie", "referer", "accept-language"] {
            assert!(!request.headers.contains_key(header), "{header} says who reads");
        }
        assert_eq!(request.headers["user-agent"], "Trente", "nothing is told but the app's name");
    }
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("it can be listed").flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}
