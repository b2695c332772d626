//! A disk that is full to the last byte, for somebody who writes.
#![cfg(unix)]

use super::steps::{Ready, Step, Writer};
use crate::surface::app::{App, log_in, until};
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use trente_contract::FaultCode;
use trente_contract::commands::Start;
use trente_core::Trente;
use trente_core::session::{FileSecrets, Store};
use trente_test_support::StrictServer;

const FOLDER: &str = "TRENTE_TEST_WRITER_FOLDER";
const SERVER: &str = "TRENTE_TEST_WRITER_SERVER";

fn open(folder: &Path, server: &str) -> Trente {
    let mut config = App::new(server).config();
    config.data_dir = folder.join("data");
    config.cache_dir = folder.join("cache");
    config.secrets = Arc::new(FileSecrets::open(folder.join("secrets.json")).expect("the secrets open"));
    Trente::open(config).expect("the app opens")
}

/// What needs room on this device.
const NEEDS_ROOM: [Step; 4] = [Step::Upload, Step::Process, Step::Save, Step::Import];

/// An app that can write no byte into any file, a process of its own.
#[tokio::test]
#[ignore = "started by the test below as the process that must write nothing"]
async fn writer() {
    let get = |name: &str| std::env::var(name).expect("it is given");
    let folder = std::path::PathBuf::from(get(FOLDER));
    assert!(std::fs::write(folder.join("probe"), "x").is_err(), "nothing can be written");
    let server = get(SERVER);
    let trente = open(&folder, &server);
    let account = trente.start(Start {}).await.expect("it answers").accounts.remove(0).key;
    let writer = Writer { app: App::new(&server), trente, account };
    for ready in Ready::all_of(&folder) {
        let told = writer.take(&ready, true).await;
        let due = if NEEDS_ROOM.contains(&ready.step) { Err(FaultCode::Storage) } else { Ok(()) };
        assert_eq!(told, due, "{:?} on a full disk", ready.step);
        // What could be done without room is done: only what could not is still to be kept.
        if due.is_err() {
            writer.has_the_text("a full disk", &ready).await;
        }
    }
    writeln!(std::io::stdout(), "written on a full disk").expect("the test listens");
}

#[tokio::test]
async fn on_a_full_disk_posts_go_out_once_and_what_cannot_be_kept_is_said() {
    let server = StrictServer::start();
    server.crowd(Step::ALL.len());
    let app = App::new(server.url());
    let folder = app.folder.path().to_owned();
    let trente = open(&folder, server.url());
    let account = log_in(&trente, &server, "ada").await.key;
    let writer = Writer { app: App::new(server.url()), trente, account: account.clone() };
    let mut all = Vec::new();
    for step in Step::ALL {
        all.push(writer.prepare(&server, step).await);
    }
    Ready::keep_all(&folder, &all);
    drop(writer);
    let store = folder.join("data/trente.db");
    // Closed in good order, so that nothing lies beside it.
    until("the end of the store", async || {
        drop(Store::open(&store).expect("it opens"));
        !store.with_extension("db-wal").exists()
    })
    .await;
    let this = std::env::current_exe().expect("the test knows its own file");
    let (inside, url) = (folder.clone(), server.url().to_owned());
    let written = tokio::task::spawn_blocking(move || {
        Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(this)
            .args(["--ignored", "--exact", "surface::storm::writing::full::writer", "--nocapture"])
            .env(FOLDER, inside)
            .env(SERVER, url)
            .output()
            .expect("it runs")
    });
    let written = written.await.expect("it ends");
    let said = String::from_utf8_lossy(&written.stdout).into_owned() + &String::from_utf8_lossy(&written.stderr);
    assert!(written.status.success() && said.contains("written on a full disk"), "{said}");

    // With room again: what is still a draft can be sent, and what is out is not sent a second time.
    let writer = Writer { app: App::new(server.url()), trente: open(&folder, server.url()), account };
    for ready in &all {
        if ready.step != Step::Delete && ready.step != Step::Import {
            writer.has_the_text("with room again", ready).await;
        }
        let told = writer.take(ready, NEEDS_ROOM.contains(&ready.step)).await;
        // A post that is out and could not be crossed off: its file belongs to it, and is no other post's.
        let crossed_off = ready.step == Step::Describe && told == Err(FaultCode::MediaMissing);
        assert!(told == Ok(()) || crossed_off, "{:?}: {told:?}", ready.step);
        writer.is_done_once("with room again", &server, ready).await;
    }
}
