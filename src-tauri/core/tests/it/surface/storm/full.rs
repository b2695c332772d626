//! A disk that is full to the last byte, for somebody who only reads.
#![cfg(unix)]

use super::{TYPED, there, typed};
use crate::surface::app::{App, kept, log_in, until};
use crate::surface::drafts::draft;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use trente_contract::commands::{HomeTimeline, NewerPosts, SaveDraft, Start};
use trente_contract::page::Source;
use trente_core::Trente;
use trente_core::cache::{Cache, Limits};
use trente_core::session::{FileSecrets, Store};
use trente_test_support::StrictServer;

const FOLDER: &str = "TRENTE_TEST_FULL_FOLDER";
const SERVER: &str = "TRENTE_TEST_FULL_SERVER";
const NEWEST: &str = "TRENTE_TEST_FULL_NEWEST";

fn ending(file: &Path) -> &str {
    file.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

fn open(folder: &Path, server: &str) -> Trente {
    let mut config = App::new(server).config();
    config.data_dir = folder.join("data");
    config.cache_dir = folder.join("cache");
    config.secrets = Arc::new(FileSecrets::open(folder.join("secrets.json")).expect("the secrets open"));
    Trente::open(config).expect("the app opens")
}

/// An app that can write no byte into any file, a process of its own.
#[tokio::test]
#[ignore = "started by the test below as the process that must write nothing"]
async fn reader() {
    let get = |name: &str| std::env::var(name).expect("it is given");
    let folder = std::path::PathBuf::from(get(FOLDER));
    assert!(std::fs::write(folder.join("probe"), "x").is_err(), "nothing can be written");
    let trente = open(&folder, &get(SERVER));
    let account = trente.start(Start {}).await.expect("it answers").accounts.remove(0).key;
    let before = there(&trente, &account).await;
    assert!(before.len() >= 20, "what was kept is shown: {}", before.len());
    assert_eq!(typed(&trente, &account).await.as_deref(), Some(TYPED), "what was typed is there");
    let newer = NewerPosts { account: account.clone(), newest: before.first().map(|id| id.as_str().into()) };
    trente.newer_posts(newer).await.expect("they come");
    let after = there(&trente, &account).await;
    let home = HomeTimeline { account: account.clone(), cursor: None, anew: true };
    let home = trente.home_timeline(home).await.expect("it is read");
    assert_eq!(home.source, Source::Live, "as the server has it");
    let newest = home.page.items.first().map(|entry| entry.id.to_string());
    assert_eq!(after.first(), newest.as_ref(), "what is new is kept for this run");
    // The app asks for it by itself when it opens, so it may have been among what was there at once.
    assert_ne!(after.first(), Some(&get(NEWEST)), "and is new");
    writeln!(std::io::stdout(), "read on a full disk").expect("the test listens");
}

#[tokio::test]
async fn on_a_full_disk_one_reads_what_is_new_and_what_was_kept() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let mut config = app.config();
    config.secrets = Arc::new(FileSecrets::open(app.folder.path().join("secrets.json")).expect("the secrets open"));
    let trente = Trente::open(config).expect("the app opens");
    let account = log_in(&trente, &server, "ada").await.key;
    let home = HomeTimeline { account: account.clone(), cursor: None, anew: false };
    trente.home_timeline(home).await.expect("good weather");
    kept(&app, "home").await;
    trente.save_draft(SaveDraft { account: account.clone(), draft: draft("storm", TYPED) }).await.expect("it is kept");
    let before = there(&trente, &account).await;
    drop(trente);
    let [store, cache] = ["data/trente.db", "cache/cache.sqlite"].map(|name| app.folder.path().join(name));
    // Closed in good order, so that nothing lies beside them.
    until("the end of the files", async || {
        drop(Store::open(&store).expect("it opens"));
        drop(Cache::open(&cache, Limits::default()));
        [&store, &cache].iter().all(|file| !file.with_extension(format!("{}-wal", ending(file))).exists())
    })
    .await;
    server.publish("2", &["While the disk was full"]);
    let this = std::env::current_exe().expect("the test knows its own file");
    let (folder, url) = (app.folder.path().to_owned(), server.url().to_owned());
    let newest = before.first().cloned().expect("something was kept");
    let read = tokio::task::spawn_blocking(move || {
        Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(this)
            .args(["--ignored", "--exact", "surface::storm::full::reader", "--nocapture"])
            .env(FOLDER, folder)
            .env(SERVER, url)
            .env(NEWEST, newest)
            .output()
            .expect("it runs")
    });
    let read = read.await.expect("it ends");
    let said = String::from_utf8_lossy(&read.stdout).into_owned() + &String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success() && said.contains("read on a full disk"), "{said}");
    let trente = open(app.folder.path(), server.url());
    assert_eq!(typed(&trente, &account).await.as_deref(), Some(TYPED), "with room again nothing is lost");
    let after = there(&trente, &account).await;
    assert!(before.iter().all(|id| after.contains(id)), "nor of what was kept");
}
