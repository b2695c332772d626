//! What goes along with a post: it is sent while one writes, survives what goes wrong, and no post goes out without it.

mod trouble;

use super::app::{ada, until};
use super::drafts::draft;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use trente_contract::commands::{
    AttachFile, CreatePost, DiscardDraft, LoadDraft, MediaLimitsOf, SaveDraft, StopUpload, UploadAgain, WatchUploads,
};
use trente_contract::compose::{Attached, Draft, Focus, MediaLimits, Upload, UploadState};
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;

const UPLOAD: &str = "POST /api/v2/media";
const SEND: &str = "POST /api/v1/statuses";

fn file(key: &str, mime: &str) -> Attached {
    Attached { key: key.into(), name: "Holiday.PNG".into(), mime: mime.into(), alt: String::new(), focus: None }
}

pub(crate) fn picture(key: &str) -> Attached {
    file(key, "image/png")
}

/// A draft with these files.
fn with(key: &str, text: &str, files: &[Attached]) -> Draft {
    Draft { media: files.to_vec(), ..draft(key, text) }
}

/// Hands a file of so many bytes over in parts, as the window does.
pub(crate) async fn attach(trente: &Trente, account: &AccountKey, file: &Attached, size: usize) -> Result<(), Fault> {
    let bytes = vec![7; size];
    let mut at = 0;
    for part in bytes.chunks(300_000) {
        let request = AttachFile {
            account: account.clone(),
            file: file.clone(),
            at,
            size: size as u64,
            part: STANDARD.encode(part),
        };
        trente.attach_file(request).await?;
        at += part.len() as u64;
    }
    Ok(())
}

async fn watch(trente: &Trente, account: &AccountKey, files: &[Attached], seen: Option<Vec<Upload>>) -> Vec<Upload> {
    let request = WatchUploads { account: account.clone(), files: files.to_vec(), seen };
    trente.watch_uploads(request).await.expect("it is told")
}

/// Follows a file until it is neither on its way nor being worked on; all that was told of it.
async fn settled(trente: &Trente, account: &AccountKey, file: &Attached) -> Vec<UploadState> {
    let (mut seen, mut states) = (None, Vec::new());
    loop {
        let told = watch(trente, account, std::slice::from_ref(file), seen.clone()).await;
        let state = told[0].state.clone();
        states.push(state.clone());
        if !matches!(state, UploadState::Sending { .. } | UploadState::Processing) {
            return states;
        }
        seen = Some(told);
    }
}

pub(crate) async fn last(trente: &Trente, account: &AccountKey, file: &Attached) -> UploadState {
    settled(trente, account, file).await.pop().expect("something is told")
}

async fn send(trente: &Trente, account: &AccountKey, draft: &Draft) -> Result<Post, FaultCode> {
    let request = CreatePost { account: account.clone(), draft: draft.clone() };
    trente.create_post(request).await.map_err(|fault| fault.code)
}

async fn save(trente: &Trente, account: &AccountKey, draft: &Draft) {
    let request = SaveDraft { account: account.clone(), draft: draft.clone() };
    trente.save_draft(request).await.expect("it is kept");
}

async fn again(trente: &Trente, account: &AccountKey, file: &Attached, anew: bool) {
    let request = UploadAgain { account: account.clone(), file: file.clone(), anew };
    trente.upload_again(request).await.expect("it begins");
}

/// The attachments of the server's newest post.
fn newest(server: &StrictServer) -> Vec<Value> {
    server.posts()[0]["media_attachments"].as_array().cloned().unwrap_or_default()
}

/// Copies that lie in the data folder.
fn copies(app: &super::app::App) -> usize {
    std::fs::read_dir(app.folder.path().join("data/attached")).map_or(0, |entries| entries.flatten().count())
}

#[tokio::test]
async fn pictures_go_along_in_their_order_with_what_they_show() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let key = &account.key;
    let (mut one, two) = (picture("a1"), picture("b2"));
    for each in [&one, &two] {
        attach(&trente, key, each, 700_000).await.expect("it is taken");
        assert_eq!(last(&trente, key, each).await, UploadState::Ready, "the server has it");
    }
    let told = watch(&trente, key, &[one.clone()], None).await;
    let preview = told[0].preview.clone().expect("there is a small picture of it");
    assert!(
        trente.media(preview.trim_start_matches("media://localhost")).await.is_ok(),
        "which the window may ask for"
    );
    let upload = server.requests().into_iter().find(|asked| asked.line().starts_with(UPLOAD)).expect("it was sent");
    assert!(!upload.body.contains("Holiday"), "the file's name stays here");

    (one.alt, one.focus) = ("A boat in the harbour".into(), Some(Focus { x: -40, y: 25 }));
    let written = Draft { sensitive: true, ..with("k", "Two of them", &[two, one]) };
    send(&trente, key, &written).await.expect("it is posted");
    let media = newest(&server);
    let alts: Vec<_> = media.iter().map(|one| one["description"].clone()).collect();
    assert_eq!(alts, [Value::Null, "A boat in the harbour".into()], "in the order of the draft, described");
    assert_eq!(media[1]["meta"]["focus"], serde_json::json!({ "x": -0.4, "y": 0.25 }), "with the point that stays");
    assert_eq!(server.posts()[0]["sensitive"], true, "hidden at first");
    assert_eq!(server.count("PUT /api/v1/media"), 1, "only what is new to the server is told");
    assert_eq!(copies(&app), 0, "the copies are gone with the draft");
}

#[tokio::test]
async fn a_picture_needs_no_words() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let one = picture("a1");
    attach(&trente, &account.key, &one, 1000).await.expect("it is taken");
    last(&trente, &account.key, &one).await;
    send(&trente, &account.key, &with("k", "", &[one])).await.expect("it is posted");
    assert_eq!(newest(&server).len(), 1, "with its picture");
    let refused = send(&trente, &account.key, &with("k2", " ", &[])).await;
    assert_eq!(refused.expect_err("there is nothing"), FaultCode::Empty, "neither words nor a picture");
}

#[tokio::test]
async fn what_the_server_works_on_is_waited_for() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let film = file("f1", "video/webm");
    attach(&trente, &account.key, &film, 5000).await.expect("it is taken");
    let early = send(&trente, &account.key, &with("k", "Look", std::slice::from_ref(&film))).await;
    assert_eq!(early.expect_err("it is not there yet"), FaultCode::MediaMissing, "no post without its film");
    let states = settled(&trente, &account.key, &film).await;
    assert!(states.contains(&UploadState::Processing), "that it is worked on is told: {states:?}");
    assert_eq!(states.last(), Some(&UploadState::Ready), "and that it is done");
    send(&trente, &account.key, &with("k", "Look", &[film])).await.expect("it is posted");
    assert_eq!((server.count(SEND), newest(&server).len()), (1, 1), "once, with its film");
}

#[tokio::test]
async fn it_is_told_how_far_it_is_and_it_can_be_stopped() {
    let server = StrictServer::start();
    server.set(|switches| switches.upload_speed = Some(6_000_000));
    let (_app, trente, account) = ada(&server).await;
    let one = picture("a1");
    attach(&trente, &account.key, &one, 14_000_000).await.expect("it is taken");
    let (mut seen, mut shares) = (None, Vec::new());
    until("half of it", async || {
        let told = watch(&trente, &account.key, std::slice::from_ref(&one), seen.take()).await;
        if let UploadState::Sending { percent } = told[0].state {
            shares.push(percent);
        }
        seen = Some(told);
        shares.last().is_some_and(|percent| *percent >= 50)
    })
    .await;
    assert!(shares.len() > 2 && shares.is_sorted(), "it grows step by step: {shares:?}");
    let request = StopUpload { account: account.key.clone(), key: one.key.clone() };
    trente.stop_upload(request).await.expect("it stops");
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    let arrived = server.requests().iter().any(|asked| asked.line().starts_with(UPLOAD) && asked.status == 200);
    assert!(!arrived, "the request ended before the file had arrived");
    server.set(|switches| switches.upload_speed = None);
    assert_eq!(last(&trente, &account.key, &one).await, UploadState::Ready, "put back, it goes from its copy");
}

#[tokio::test]
async fn servers_say_what_they_take() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let ask = || trente.media_limits(MediaLimitsOf { account: account.key.clone() });
    server.fail("GET /api/v2/instance", 9, trente_test_support::strict::Failure::Refused(500, "oops".into()));
    assert_eq!(ask().await.expect("it is told"), MediaLimits::default(), "what Mastodon takes, when nobody says");
    server.heal();
    let limits = ask().await.expect("it is told");
    assert_eq!((limits.most, limits.picture_bytes), (4, 16_777_216), "what it said");
    assert!(limits.kinds.contains(&"video/webm".to_owned()) && limits.film_alone, "{limits:?}");
    let asked = server.count("GET /api/v2/instance");
    ask().await.expect("it is told");
    assert_eq!(server.count("GET /api/v2/instance"), asked, "it is asked once a run");
}
