//! One app for each data folder.

use super::app::App;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use trente_contract::FaultCode;
use trente_contract::commands::Start;
use trente_core::Trente;
use trente_core::trente::{OpenError, hand_over};

/// Nothing listens there: these tests need no server.
const NOBODY: &str = "http://127.0.0.1:1";
const FOLDER: &str = "TRENTE_TEST_HOLDER_FOLDER";

fn refused(app: &App) -> OpenError {
    Trente::open(app.config()).err().expect("the folder is in use")
}

#[tokio::test]
async fn second_app_with_the_same_folder_is_refused() {
    let app = App::new(NOBODY);
    let first = app.start();
    let error = refused(&app);
    assert!(
        matches!(&error, OpenError::InUse { path } if *path == app.folder.path().join("data")),
        "it is said: {error}"
    );
    assert_eq!(error.to_fault().code, FaultCode::AlreadyOpen, "in a sentence of its own");
    first.start(Start {}).await.expect("the first goes on");
    let other = first.clone();
    drop(first);
    assert!(matches!(refused(&app), OpenError::InUse { .. }), "as long as a handle lives");
    drop(other);
    app.start().start(Start {}).await.expect("then the next can open");
    App::new(NOBODY).start().start(Start {}).await.expect("another folder is another app");
}

#[tokio::test]
async fn folder_by_another_name_is_the_same() {
    let app = App::new(NOBODY);
    let _first = app.start();
    let mut config = app.config();
    config.data_dir = app.folder.path().join("data/../data/.");
    assert!(matches!(Trente::open(config), Err(OpenError::InUse { .. })), "whatever way leads there");
    #[cfg(unix)]
    {
        let link = app.folder.path().join("link");
        std::os::unix::fs::symlink(app.folder.path().join("data"), &link).expect("it can be made");
        let mut config = app.config();
        config.data_dir = link;
        assert!(matches!(Trente::open(config), Err(OpenError::InUse { .. })), "a link, too");
    }
}

/// The app that holds the folder, a process of its own.
#[tokio::test]
#[ignore = "started by the test below as the process that is killed"]
async fn holder() {
    let folder = std::env::var(FOLDER).expect("the folder is given");
    let mut config = App::new(NOBODY).config();
    config.data_dir = std::path::Path::new(&folder).join("data");
    config.cache_dir = std::path::Path::new(&folder).join("cache");
    let _trente = Trente::open(config).expect("nobody else has it");
    writeln!(std::io::stdout(), "holds it").expect("the test listens");
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn another_process_holds_the_folder_until_it_is_killed() {
    let app = App::new(NOBODY);
    let mut holder = Command::new(std::env::current_exe().expect("the test knows its own file"))
        .args(["--ignored", "--exact", "surface::alone::holder", "--nocapture"])
        .env(FOLDER, app.folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let mut lines = BufReader::new(holder.stdout.take().expect("its output is ours")).lines();
    assert!(lines.by_ref().map_while(Result::ok).any(|line| line.ends_with("holds it")), "it opened");
    assert!(matches!(refused(&app), OpenError::InUse { .. }), "two processes do not share a folder");
    holder.kill().expect("it can be killed");
    holder.wait().expect("it has ended");
    app.start().start(Start {}).await.expect("a kill leaves no lock behind");
}

#[tokio::test]
async fn second_start_leaves_its_link_with_the_first() {
    let app = App::new(NOBODY);
    let first = app.start();
    let data = app.folder.path().join("data");
    let start = |link: Option<&'static str>| {
        let data = data.clone();
        tokio::task::spawn_blocking(move || hand_over(&data, link).expect("the folder can be written"))
    };
    for link in [Some("trente://login"), None, Some("https://mas.to/invite/abc")] {
        let started = start(link);
        assert_eq!(first.second_start().await.as_deref(), link, "the first takes it");
        assert!(started.await.expect("it ends"), "and the second knows that");
    }
    assert!(!start(Some("trente://login")).await.expect("it ends"), "an app that hangs takes nothing");
    std::fs::write(data.join("second-starts/1.start"), "trente://old").expect("it can be written");
    drop(first);
    let again = app.start();
    let waiting = tokio::time::timeout(std::time::Duration::from_secs(2), again.second_start());
    assert!(waiting.await.is_err(), "what was left for an app that is no more opens nothing");
}
