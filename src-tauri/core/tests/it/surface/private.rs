//! What this device keeps is nobody else's to read.
#![cfg(unix)]

use super::app::{App, log_in, reader};
use super::drafts::draft;
use crate::onboarding::{form, join};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use trente_contract::commands::{
    CreatePost, ForgetReading, GuestPosts, HomeTimeline, Mark, Recommend, SaveDraft, SaveForm, SaveSettings,
    ServersHere, SetPick, TagTimeline,
};
use trente_contract::directory::Wishes;
use trente_contract::reading::Pick;
use trente_contract::settings::{Moment, Settings};
use trente_core::Trente;
use trente_core::cache::{Cache, Limits, Stretch};
use trente_core::session::FileSecrets;
use trente_test_support::StrictServer;

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

/// Everything below a folder, and the folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in std::fs::read_dir(folder).expect("it can be read").flatten() {
        match entry.file_type().expect("it is known").is_dir() {
            true => found.extend(below(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found
}

fn open(app: &App) -> Trente {
    let mut config = app.config();
    let secrets = FileSecrets::open(config.data_dir.join("secrets")).expect("the file can be made");
    config.secrets = Arc::new(secrets);
    Trente::open(config).expect("the app opens")
}

/// Nearly everything that makes this device keep something.
async fn round(trente: &Trente, server: &StrictServer) {
    let account = log_in(trente, server, "ada").await;
    let key = account.key.clone();
    trente.home_timeline(HomeTimeline { account: key.clone(), cursor: None, anew: false }).await.expect("Home is read");
    trente.guest_posts(GuestPosts { server: server.domain().into(), cursor: None }).await.expect("posts are read");
    let tag = TagTimeline { reader: reader(&account), tag: "boats".into(), cursor: None };
    trente.tag_timeline(tag).await.expect("a tag is read");
    let picture = account.person.avatar.split_once("localhost").expect("it is ours").1.to_owned();
    trente.media(&picture).await.expect("a picture is fetched");
    trente.create_post(CreatePost { account: key.clone(), draft: draft("1", "Sent") }).await.expect("it is sent");
    trente.save_draft(SaveDraft { account: key, draft: draft("2", "Kept") }).await.expect("it is kept");
    join(trente, server, "wren").await;
    trente.save_form(SaveForm { server: "a.example".into(), form: form("rosa") }).await.expect("it is kept");
    trente.set_pick(SetPick { pick: Pick::Tag { name: "boats".into() }, on: true }).await.expect("it is kept");
    trente.save_settings(SaveSettings { settings: Settings::default() }).await.expect("they are kept");
    for moment in [Moment::FirstPaint, Moment::FirstPosts] {
        trente.mark(Mark { moment }).await.expect("it is noted");
    }
    trente.recommend(Recommend { wishes: Wishes::default(), seen: None }).await.expect("it answers");
}

#[tokio::test]
async fn nobody_else_reads_what_is_kept() {
    let server = StrictServer::start();
    let app = App::new(server.url()).choosing_among(&[&server]);
    let folders = [app.folder.path().join("data"), app.folder.path().join("cache")];
    // As an earlier version left them.
    for folder in &folders {
        std::fs::create_dir(folder).expect("it can be made");
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    }
    let trente = open(&app);
    round(&trente, &server).await;
    let found: Vec<PathBuf> = folders.iter().flat_map(|folder| below(folder)).collect();
    for name in [
        "trente.db",
        "trente.db-wal",
        "trente.db-shm",
        "secrets",
        "stopwatch.json",
        "directory.json",
        "media",
        "cache.sqlite",
    ] {
        assert!(found.iter().any(|path| path.ends_with(name)), "{name} is among them: {found:?}");
    }
    for path in &found {
        assert_eq!(mode(path) & 0o077, 0, "{} is {:o}", path.display(), mode(path));
    }
    for folder in &folders {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
}

#[tokio::test]
async fn what_was_read_can_be_forgotten() {
    let server = StrictServer::start();
    let app = App::new(server.url()).choosing_among(&[&server]);
    let trente = open(&app);
    round(&trente, &server).await;
    let servers = async || trente.servers_here(ServersHere {}).await.expect("they can be read");
    super::app::until("the kept posts", async || servers().await.contains(&server.domain().to_owned())).await;
    assert!(app.folder.path().join("cache/media").exists(), "a picture is kept");
    trente.forget_reading(ForgetReading {}).await.expect("it is forgotten");
    assert!(!app.folder.path().join("cache/media").exists(), "no picture is left");
    let store = trente_core::session::Store::open(&app.folder.path().join("data/trente.db")).expect("it opens").store;
    let cache = Cache::open(&app.folder.path().join("cache/cache.sqlite"), Limits::default());
    let guest = format!("guest of {}", server.url());
    let home = format!("ada@{}", server.domain());
    for (reader, timeline) in [(guest.as_str(), "first"), (home.as_str(), "home")] {
        let kept = cache.slice((reader, timeline), Stretch::Newest, (0, 1)).await.expect("it is read");
        assert_eq!(kept, None, "{reader}'s posts are gone");
    }
    assert_eq!(store.accounts().await.expect("they are read").len(), 1, "the account stays");
    assert!(store.draft(&home.as_str().into(), None).await.expect("it is read").is_some(), "and what was written");
}
