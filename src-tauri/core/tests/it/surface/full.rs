//! A disk that is full.

use super::app::{App, ada};
use super::drafts::draft;
use trente_contract::FaultCode;
use trente_contract::commands::{CreatePost, LoadDraft, SchedulePost};
use trente_core::session::Store;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// Nothing listens there: these tests need no server.
const NOBODY: &str = "http://127.0.0.1:1";

/// From now on no draft can be written, as on a full disk.
fn fill(app: &App) {
    let store = rusqlite::Connection::open(app.folder.path().join("data/trente.db")).expect("it opens");
    let trigger = "CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'disk full'); END";
    store.execute_batch(trigger).expect("it is SQL");
}

#[tokio::test]
async fn posting_goes_on_when_the_draft_cannot_be_kept() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    fill(&app);
    let request = |text: &str| CreatePost { account: account.key.clone(), draft: draft(text, text) };
    trente.create_post(request("Out all the same")).await.expect("it is sent");
    assert!(server.find_post("Out all the same").is_some(), "the server has it");

    server.fail("POST /api/v1/statuses", 9, Failure::Busy(Some(std::time::Duration::from_secs(3600))));
    let fault = trente.create_post(request("Nowhere")).await.expect_err("it is not sent");
    assert_eq!(fault.code, FaultCode::NotKept, "that nothing is kept comes before why it is not out");
    assert_eq!(fault.server.as_deref(), Some(server.domain()), "whose fault it is is still told");
    assert!(fault.detail.contains(FaultCode::ServerBusy.as_str()), "and why: {}", fault.detail);
    let kept = LoadDraft { account: account.key.clone(), in_reply_to: None };
    assert_eq!(trente.load_draft(kept).await.expect("it is read"), None, "it is not");

    let at = (jiff::Timestamp::now() + jiff::SignedDuration::from_mins(90)).to_string();
    let later = SchedulePost { account: account.key.clone(), draft: draft("later", "Nor later"), at };
    let fault = trente.schedule_post(later).await.expect_err("it is not taken");
    assert_eq!(fault.code, FaultCode::NotKept, "the same of what is to be sent later");

    let fault = trente.create_post(request("  ")).await.expect_err("it is not sent");
    assert_eq!(fault.code, FaultCode::Empty, "nothing is nothing");
    let fault = trente.create_post(request(&"x".repeat(9000))).await.expect_err("it is not sent");
    assert_eq!(fault.code, FaultCode::TooLong, "what is to be mended is said first");
}

#[cfg(unix)]
mod to_the_last_byte {
    use super::*;
    use std::io::Write;
    use std::process::Command;
    use trente_contract::commands::{SaveSettings, Start};
    use trente_contract::settings::{Settings, Theme};
    use trente_core::Trente;

    const FOLDER: &str = "TRENTE_TEST_READER_FOLDER";

    /// An app that can write no byte into any file, a process of its own.
    #[tokio::test]
    #[ignore = "started by the test below as the process that must write nothing"]
    async fn reader() {
        let folder = std::env::var(FOLDER).expect("the folder is given");
        let mut config = App::new(NOBODY).config();
        config.data_dir = std::path::Path::new(&folder).join("data");
        config.cache_dir = std::path::Path::new(&folder).join("cache");
        assert!(std::fs::write(config.data_dir.join("probe"), "x").is_err(), "nothing can be written");
        let trente = Trente::open(config).expect("the app opens");
        let started = trente.start(Start {}).await.expect("it answers");
        assert_eq!(started.accounts.len(), 1, "the account is there");
        assert_eq!(started.settings.theme, Theme::Dark, "and what was chosen");
        let settings = Settings { theme: Theme::Light, ..Settings::default() };
        let fault = trente.save_settings(SaveSettings { settings }).await.expect_err("nothing can be kept");
        assert_eq!(fault.code, FaultCode::Storage, "which is said");
        writeln!(std::io::stdout(), "read only: {}", started.read_only).expect("the test listens");
    }

    #[tokio::test]
    async fn app_opens_on_a_full_disk() {
        let server = StrictServer::start();
        let (app, trente, _account) = ada(&server).await;
        let settings = Settings { theme: Theme::Dark, ..Settings::default() };
        trente.save_settings(SaveSettings { settings }).await.expect("they are kept");
        drop(trente);
        let database = app.folder.path().join("data/trente.db");
        // Closed in good order, so that nothing lies beside it.
        super::super::app::until("the end of the store", async || {
            drop(Store::open(&database).expect("it opens"));
            !app.folder.path().join("data/trente.db-wal").exists()
        })
        .await;
        let this = std::env::current_exe().expect("the test knows its own file");
        let read = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(this)
            .args(["--ignored", "--exact", "surface::full::to_the_last_byte::reader", "--nocapture"])
            .env(FOLDER, app.folder.path())
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&read.stdout).into_owned() + &String::from_utf8_lossy(&read.stderr);
        assert!(read.status.success(), "{said}");
        assert!(said.contains("read only: true"), "the person is told: {said}");
    }
}
