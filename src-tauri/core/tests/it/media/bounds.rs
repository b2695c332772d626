//! Bounds of what is given out, fetched at once, and kept.

use super::{Double, PNG, epoch, files, film, path_of, picture};
use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use trente_core::api::Reach;
use trente_core::api::{Http, HttpConfig, Timeouts};
use trente_core::media::{CACHE_LIMIT, Fetch, Media, MediaError};
use url::Url;

/// Gives everybody the same file, after a while.
#[derive(Clone)]
struct Same {
    file: Bytes,
    after: Duration,
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Same {
    fn new(file: impl Into<Bytes>) -> Self {
        Self { file: file.into(), after: Duration::ZERO, now: Arc::default(), most: Arc::default() }
    }
}

impl Fetch for Same {
    fn fetch<'a>(
        &'a self,
        _url: &'a Url,
        _reach: &'a Reach,
        _cap: u64,
    ) -> Pin<Box<dyn Future<Output = Result<Bytes, MediaError>> + Send + 'a>> {
        Box::pin(async move {
            self.most.fetch_max(self.now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::time::sleep(self.after).await;
            self.now.fetch_sub(1, Ordering::SeqCst);
            Ok(self.file.clone())
        })
    }
}

fn media_of(same: &Same) -> (tempfile::TempDir, Media) {
    let folder = tempfile::tempdir().expect("a folder");
    let media = Media::with(Box::new(same.clone()), folder.path(), CACHE_LIMIT, epoch);
    (folder, media)
}

fn png(width: u32, height: u32) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat()
}

#[tokio::test]
async fn a_picture_that_the_window_cannot_hold_is_not_given_out() {
    let gif =
        [b"GIF89a\x01\0\x01\0\0\0\0\x2c\0\0\0\0", &60_000_u16.to_le_bytes()[..], &50_000_u16.to_le_bytes(), &[0; 3]]
            .concat();
    let jpeg = [b"\xff\xd8\xff\xc2\0\x11\x08", &[0xea, 0x60, 0xea, 0x60][..], &[0; 10]].concat();
    let webp = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\xff\xff\0\xff\xff\0".to_vec();
    let jxl = b"\xff\x0a\xfe\xff\xff\xff\x03\0\0".to_vec();
    for file in [png(23_000, 23_000), png(16_385, 1), png(6400, 6251), gif, jpeg, webp, jxl] {
        let (folder, media) = media_of(&Same::new(file.clone()));
        for path in [picture(&media, "a.png"), film(&media, "a.png")] {
            let refused = media.get(&path).await;
            assert!(matches!(refused, Err(MediaError::TooManyPixels { .. })), "{refused:?} for {:?}", &file[..9]);
        }
        assert!(files(folder.path()).is_empty(), "what was refused is not kept");
    }
    for fine in [png(1, 1), png(6400, 6250), png(16_384, 2441)] {
        let (_folder, media) = media_of(&Same::new(fine.clone()));
        assert_eq!(media.get(&picture(&media, "a.png")).await.expect("it can be held").bytes, fine);
    }
}

#[tokio::test]
async fn what_tells_no_size_is_no_picture() {
    for file in [
        b"\x89PNG\r\n\x1a\n\0\0\0\x04sRGB".to_vec(),
        png(0, 5),
        b"GIF89a".to_vec(),
        b"\xff\xd8\xff\xe0\0\x02\xff\xda".to_vec(),
        b"RIFF\0\0\0\0WEBPEXIF\0\0\0\0".to_vec(),
        b"\0\0\0\x14ftypavif\0\0\0\0avif".to_vec(),
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(),
    ] {
        let (_folder, media) = media_of(&Same::new(file.clone()));
        let refused = media.get(&picture(&media, "a.png")).await;
        assert!(matches!(refused, Err(MediaError::OtherKind)), "{refused:?} for {file:?}");
    }
}

#[tokio::test]
async fn what_was_kept_by_an_earlier_version_is_looked_at_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let double = Double::default();
    let media = Media::with(Box::new(double.clone()), folder.path(), CACHE_LIMIT, epoch);
    media.get(&picture(&media, "a.png")).await.expect("a picture");
    let kept = files(folder.path()).into_iter().find(|file| !file.ends_with("key")).expect("it is kept");
    // The same file with another content and its right sum, as a version without bounds would have kept it.
    use sha2::Digest;
    let bomb = png(23_000, 23_000);
    std::fs::write(&kept, [sha2::Sha256::digest(&bomb).as_slice(), &bomb].concat()).expect("it can be written");
    assert_eq!(media.get(&picture(&media, "a.png")).await.expect("a picture").bytes, PNG, "fetched anew instead");
    assert_eq!(double.asked(), 2, "the kept one was not given out");
}

#[tokio::test(start_paused = true)]
async fn a_dozen_at_once_however_many_servers_are_named() {
    let same = Same { after: Duration::from_secs(1), ..Same::new(PNG) };
    let (_folder, media) = media_of(&same);
    let asking: Vec<_> = (0..100)
        .map(|number| {
            let url = format!("https://files{number}.example/a.png");
            let (media, path) = (media.clone(), path_of(&media.addresses().picture(&url, &Reach::NET).expect("https")));
            tokio::spawn(async move { media.get(&path).await.map(|_| ()) })
        })
        .collect();
    for asked in asking {
        asked.await.expect("no panic").expect("a picture");
    }
    assert_eq!(same.most.load(Ordering::SeqCst), 12, "all others wait");
}

#[tokio::test]
async fn a_film_is_read_in_parts() {
    let whole: Vec<u8> = b"\0\0\0\x18ftypisom\0\0\0\0isommp41"
        .iter()
        .copied()
        .chain((0..3_000_000_u32).map(|at| at.to_le_bytes()[1]))
        .collect();
    let same = Same::new(whole.clone());
    let (_folder, media) = media_of(&same);
    for turn in 0..3 {
        let file = media.open(&film(&media, "a.mp4")).await.expect("a film");
        assert_eq!((file.content_type(), file.length()), ("video/mp4", whole.len() as u64));
        for (from, to) in [(0, 2), (1_000_000, 1_000_100), (2_999_000, 9_000_000), (9_000_000, 9_000_001)] {
            let due = &whole[from.min(whole.len())..to.min(whole.len())];
            assert_eq!(
                file.read(from as u64..to as u64).await.expect("it is there"),
                due,
                "turn {turn}, {from} to {to}"
            );
        }
        assert_eq!(media.get(&film(&media, "a.mp4")).await.expect("a film").bytes, whole, "and whole");
    }
    assert_eq!(same.most.load(Ordering::SeqCst), 1, "fetched once");
}

#[tokio::test]
async fn a_run_can_go_on_without_pictures() {
    let (_folder, media) = media_of(&Same::new(PNG));
    media.get(&picture(&media, "a.png")).await.expect("a picture");
    media.hide();
    for path in [picture(&media, "a.png"), picture(&media, "b.png"), film(&media, "a.mp4")] {
        assert!(matches!(media.get(&path).await, Err(MediaError::Hidden)), "{path}: kept or not");
    }
    let blur = media.addresses().blur("LEHV6nWB2yk8pyo0adR*.7kCMdnj").expect("a BlurHash");
    media.get(&path_of(&blur)).await.expect("a blur is made here, and small");
    assert!(matches!(media.get("/x").await, Err(MediaError::NotOurs)), "what is not ours still is not");
}

/// A server that sends so many bytes at a time, with pauses, until so many were sent.
async fn server(head: &'static [u8], at_a_time: usize, pause: Duration, all: usize) -> Url {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has free ports");
    let address = listener.local_addr().expect("it has an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {all}\r\n\r\n");
                let mut sent = stream.write_all(answer.as_bytes()).await.and(stream.write_all(head).await);
                let mut left = all - head.len();
                while left > 0 && sent.is_ok() {
                    tokio::time::sleep(pause).await;
                    let part = at_a_time.min(left);
                    sent = stream.write_all(&vec![0; part]).await;
                    left -= part;
                }
            });
        }
    });
    Url::parse(&format!("http://{address}/a.png")).expect("an address")
}

async fn fetched(url: &Url) -> Result<usize, MediaError> {
    let timeouts = Timeouts { total: Duration::from_secs(1), ..Timeouts::default() };
    let http = Http::new(HttpConfig { timeouts, ..HttpConfig::default() }).expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let media = Media::new(&http, folder.path());
    let path = path_of(
        &media
            .addresses()
            .picture(url.as_str(), &Reach::of(&trente_core::api::Origin::of(url).expect("this machine")))
            .expect("this machine"),
    );
    media.get(&path).await.map(|reply| reply.bytes.len())
}

#[tokio::test]
async fn a_slow_line_brings_a_large_picture_all_the_same() {
    let url = server(PNG, 20_000, Duration::from_millis(100), 500_000).await;
    let began = Instant::now();
    assert_eq!(fetched(&url).await.expect("it came steadily"), 500_000);
    assert!(began.elapsed() > Duration::from_secs(2), "longer than a JSON answer may take");
}

#[tokio::test]
async fn a_server_that_only_holds_a_place_is_left() {
    let url = server(PNG, 10, Duration::from_millis(100), 500_000).await;
    let began = Instant::now();
    assert!(matches!(fetched(&url).await, Err(MediaError::Failed(_))), "a hundred bytes a second");
    assert!(began.elapsed() < Duration::from_secs(10), "long before it would end, after {:?}", began.elapsed());
}
