//! The app is killed while posts wait, and while one is on its way: each is sent once.
//!
//! The test runs itself a second time as the app that is killed; the server lives on in this process.

use super::{draft, go, list, times, wait};
use crate::surface::app::{App, log_in, until};
use crate::surface::following::{keys, stands, thread};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use trente_core::Trente;
use trente_core::session::FileSecrets;
use trente_test_support::StrictServer;
use trente_test_support::line::Line;

const FOLDER: &str = "TRENTE_TEST_OUTBOX_FOLDER";
const SERVER: &str = "TRENTE_TEST_OUTBOX_SERVER";
const SEND: &str = "POST /api/v1/statuses";

fn open(folder: &Path, server: &str) -> Trente {
    let mut config = App::new(server).config();
    config.data_dir = folder.join("data");
    config.cache_dir = folder.join("cache");
    config.secrets = Arc::new(FileSecrets::open(folder.join("secrets.json")).expect("the secrets open after a kill"));
    Trente::open(config).expect("the app opens after a kill")
}

/// The app that is killed, a process of its own: it does what it does by itself.
#[tokio::test]
#[ignore = "started by the test below as the process that is killed"]
async fn sender() {
    let get = |name: &str| std::env::var(name).expect("it is given");
    let _trente = open(Path::new(&get(FOLDER)), &get(SERVER));
    std::future::pending::<()>().await;
}

/// The app in a process of its own, which is killed when this is dropped.
struct Running(Child);

impl Running {
    fn start(folder: &Path, server: &StrictServer) -> Self {
        let this = std::env::current_exe().expect("the test knows its own file");
        let app = Command::new(this)
            .args(["--ignored", "--exact", "surface::outbox::kill::sender", "--nocapture"])
            .env(FOLDER, folder)
            .env(SERVER, server.url())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the app starts");
        Self(app)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both only fail when it has ended already, which no test here wants: then its own assertions say so.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A server, a folder in which `ada` is logged in, and two posts that wait there.
async fn left() -> (Line, StrictServer, tempfile::TempDir) {
    let line = Line::good();
    let server = StrictServer::start_over(&line);
    let folder = tempfile::tempdir().expect("a folder can be made");
    let trente = open(folder.path(), server.url());
    let ada = log_in(&trente, &server, "ada").await;
    go(&line, &server, true).await;
    for (key, words) in [("k1", "Through a tunnel"), ("k2", "And another")] {
        trente.wait_to_send(wait(&ada.key, draft(key, words))).await.expect("it waits");
    }
    (line, server, folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_while_posts_wait_lose_none_and_send_none_twice() {
    let (line, server, folder) = left().await;
    for moment in [150, 400, 900] {
        let app = Running::start(folder.path(), &server);
        tokio::time::sleep(Duration::from_millis(moment)).await;
        drop(app);
    }
    assert_eq!(server.count(SEND), 0, "nothing could be sent");
    go(&line, &server, false).await;
    let app = Running::start(folder.path(), &server);
    until("both posts", async || times(&server, "tunnel") == 1 && times(&server, "another") == 1).await;
    drop(app);
    let app = Running::start(folder.path(), &server);
    tokio::time::sleep(Duration::from_millis(1200)).await;
    drop(app);
    assert_eq!((times(&server, "tunnel"), times(&server, "another")), (1, 1), "each is out once");
    let trente = open(folder.path(), server.url());
    until("an empty list", async || list(&trente).await.drafts.is_empty()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_while_a_post_is_on_its_way_does_not_send_it_twice() {
    let (line, server, folder) = left().await;
    server.set(|switches| switches.answers_after = Some(Duration::from_millis(400)));
    go(&line, &server, false).await;
    let app = Running::start(folder.path(), &server);
    until("a request", async || server.count(SEND) == 1).await;
    drop(app);
    server.set(|switches| switches.answers_after = None);
    let app = Running::start(folder.path(), &server);
    until("both posts", async || times(&server, "tunnel") == 1 && times(&server, "another") == 1).await;
    tokio::time::sleep(Duration::from_millis(900)).await;
    drop(app);
    assert_eq!((times(&server, "tunnel"), times(&server, "another")), (1, 1), "each is out once");
    let keys = server.requests().into_iter().filter(|asked| asked.line() == SEND);
    let keys: std::collections::BTreeSet<_> =
        keys.map(|asked| asked.header("idempotency-key").unwrap_or_default().to_owned()).collect();
    assert_eq!(keys.into_iter().collect::<Vec<_>>(), ["k1", "k2"], "under one key each");
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_in_the_middle_of_a_thread_send_no_post_of_it_twice() {
    let line = Line::good();
    let server = StrictServer::start_over(&line);
    let folder = tempfile::tempdir().expect("a folder can be made");
    let trente = open(folder.path(), server.url());
    let ada = log_in(&trente, &server, "ada").await;
    go(&line, &server, true).await;
    trente.wait_to_send(wait(&ada.key, thread())).await.expect("it waits");
    drop(trente);
    server.set(|switches| switches.answers_after = Some(Duration::from_millis(400)));
    go(&line, &server, false).await;
    // Each app is killed while the next post is on its way: the server has it, and the app never hears of it.
    for sent in 1..=3 {
        let app = Running::start(folder.path(), &server);
        until("the next post", async || keys(&server).len() == sent).await;
        drop(app);
    }
    server.set(|switches| switches.answers_after = None);
    let app = Running::start(folder.path(), &server);
    until("the last post", async || times(&server, "Last the end") == 1).await;
    tokio::time::sleep(Duration::from_millis(900)).await;
    drop(app);
    stands(&server);
    assert_eq!(keys(&server), ["k1", "k2", "k3"], "under one key each");
    let trente = open(folder.path(), server.url());
    until("an empty list", async || list(&trente).await.drafts.is_empty()).await;
}
