//! What this device alone knows.

use super::app::{App, ada};
use trente_contract::FaultCode;
use trente_contract::commands::{
    AwaitLogin, BeginLogin, DismissSupport, ExportSettings, FinishLogin, HomeTimeline, LogOut, Mark, MeasureStorage,
    OpenLink, ReadSettingsFile, ReadStopwatch, SaveSettings, Start, SupportDue,
};
use trente_contract::settings::{Moment, Pictures, SecretPlace, Settings, Theme};
use trente_core::session::Store;
use trente_core::trente::OpenError;
use trente_test_support::StrictServer;

/// A server that nobody listens on.
const NOBODY: &str = "http://127.0.0.1:9";

#[tokio::test]
async fn first_start_knows_nobody() {
    let started = App::new(NOBODY).start().start(Start {}).await.expect("it answers");
    assert_eq!(started.accounts, [], "nobody has logged in");
    assert_eq!(started.current, None, "so nobody is current");
    assert_eq!(started.settings, Settings::default(), "nothing was chosen");
    assert_eq!(started.guest_server, "127.0.0.1:9", "the server a guest reads, as people write it");
    assert_eq!(started.languages, ["fr-CA", "en"], "the system's languages");
    assert_eq!(started.secrets, SecretPlace::Keychain, "where log-ins go");
    assert!(!started.set_aside, "no file was damaged");
}

#[tokio::test]
async fn choices_outlive_a_restart() {
    let app = App::new(NOBODY);
    let settings =
        Settings { language: Some("fr".into()), theme: Theme::Dark, pictures: Pictures::Always, ..Settings::default() };
    let trente = app.start();
    trente.save_settings(SaveSettings { settings: settings.clone() }).await.expect("they are kept");
    assert_eq!(trente.settings(), settings, "they hold at once");
    drop(trente);
    let trente = app.start();
    assert_eq!(trente.settings(), settings, "they hold before the window asks");
    assert_eq!(trente.start(Start {}).await.expect("it answers").settings, settings, "the window is told");
}

#[tokio::test]
async fn choices_go_into_a_file_and_come_from_it() {
    let app = App::new(NOBODY);
    let trente = app.start();
    let settings = Settings { theme: Theme::Dark, data_saver: true, ..Settings::default() };
    trente.save_settings(SaveSettings { settings: settings.clone() }).await.expect("they are kept");
    let file = trente.export_settings(ExportSettings {}).await.expect("it is written");
    let text = std::fs::read_to_string(std::path::Path::new(&file.folder).join(&file.name)).expect("it is there");
    trente.save_settings(SaveSettings { settings: Settings::default() }).await.expect("they are kept");
    let read = trente.read_settings_file(ReadSettingsFile { text }).await.expect("it is one of ours");
    assert_eq!((read.settings, read.changes, read.unknown), (settings, 2, 0));
    assert_eq!(trente.settings(), Settings::default(), "nothing changed by looking");
    let fault = trente.read_settings_file(ReadSettingsFile { text: "[]".into() }).await.expect_err("it is none");
    assert_eq!(fault.code, FaultCode::NotSettings);
}

#[tokio::test]
async fn what_lies_on_this_device_is_counted_until_it_is_forgotten() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let home = HomeTimeline { account: account.key, cursor: None, anew: false };
    trente.home_timeline(home).await.expect("Home can be read");
    super::app::kept(&app, "home").await;
    let lies = trente.measure_storage(MeasureStorage {}).await.expect("it is counted");
    assert!(lies.posts > 0, "posts are kept: {lies:?}");
    assert_eq!(lies.attached, 0, "nothing is being written");
}

#[tokio::test]
async fn damaged_store_is_told_and_does_not_keep_the_app_from_starting() {
    let app = App::new(NOBODY);
    let data = app.folder.path().join("data");
    std::fs::create_dir_all(&data).expect("a folder can be made");
    std::fs::write(data.join("trente.db"), "nonsense".repeat(1000)).expect("it can be written");
    let started = app.start().start(Start {}).await.expect("it answers");
    assert!(started.set_aside, "the person is told");
    assert!(data.join("trente.db.set-aside-1").exists(), "the damaged file is kept");
}

#[tokio::test]
async fn folder_that_cannot_be_made_is_named() {
    let app = App::new(NOBODY);
    std::fs::write(app.folder.path().join("data"), "a file is in the way").expect("it can be written");
    let config = app.config();
    match trente_core::Trente::open(config) {
        Err(OpenError::Folder { path, .. }) => assert!(path.ends_with("data"), "the folder is named: {path:?}"),
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("it cannot open"),
    }
}

#[tokio::test]
async fn only_web_addresses_are_opened() {
    let app = App::new(NOBODY);
    let trente = app.start();
    for url in ["javascript:alert(1)", "file:///etc/passwd", "mailto:a@b.example", "trente:x", "//a.example", ""] {
        let fault = trente.open_link(OpenLink { url: url.into() }).await.expect_err("it is refused");
        assert_eq!(fault.code, FaultCode::NotAnAddress, "{url}");
    }
    trente.open_link(OpenLink { url: "https://a.example/b?c#d".into() }).await.expect("it is opened");
    let urls = app.browser.urls.lock().expect("nobody panics with it").clone();
    assert_eq!(urls, ["https://a.example/b?c#d"], "the browser got this one alone");
}

#[tokio::test]
async fn moments_are_noted_on_this_device() {
    let app = App::new(NOBODY);
    let trente = app.start();
    trente.mark(Mark { moment: Moment::FirstPaint }).await.expect("it is noted");
    let text = std::fs::read_to_string(app.folder.path().join("data/stopwatch.json")).expect("it is there");
    let noted: std::collections::BTreeMap<String, u64> = serde_json::from_str(&text).expect("it is a map of numbers");
    assert!(noted.contains_key("first_paint_ms"), "the moment is there: {text}");
    let told = trente.stopwatch(ReadStopwatch {}).await.expect("it answers");
    let moments: Vec<Moment> = told.iter().map(|figure| figure.moment).collect();
    assert_eq!(moments, [Moment::FirstPaint], "and can be read");
}

/// The shell runs each command on whatever thread is free: this does not compile when one cannot cross threads.
#[tokio::test]
async fn commands_can_cross_threads() {
    let trente = App::new(NOBODY).start();
    let crossing = tokio::spawn(async move {
        let unknown = trente.await_login(AwaitLogin { login: "x".into() }).await;
        let finished = trente.finish_login(FinishLogin { login: "x".into(), code: "y".into() }).await;
        let begun = trente.begin_login(BeginLogin { typed: String::new() }).await;
        let out = trente.log_out(LogOut { account: "x@y.example".into() }).await;
        let home =
            trente.home_timeline(HomeTimeline { account: "x@y.example".into(), cursor: None, anew: false }).await;
        let media = trente.media("/nothing").await;
        (unknown.is_err(), finished.is_err(), begun.is_err(), out.is_ok(), home.is_err(), media.is_err())
    });
    let all = crossing.await.expect("nothing panics");
    assert_eq!(all, (true, true, true, true, true, true), "each answers for what is not there");
}

#[tokio::test]
async fn support_is_said_once_after_four_weeks() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let due = async |trente: &trente_core::Trente| {
        trente.support_due(SupportDue { account: account.key.clone() }).await.expect("it is told")
    };
    assert!(!due(&trente).await, "not on the first day");
    drop(trente);
    for (days, is_due) in [(27, false), (29, true), (-400, false), (29, true)] {
        let since = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(days * 24);
        let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
        store.change_steps(&account.key, move |steps| steps.since = Some(since)).await.expect("it is changed");
        drop(store);
        let trente = app.start();
        assert_eq!(due(&trente).await, is_due, "after {days} days");
        drop(trente);
    }
    let trente = app.start();
    trente.dismiss_support(DismissSupport { account: account.key.clone() }).await.expect("it is noted");
    assert!(!due(&trente).await, "it is not said again");
}
