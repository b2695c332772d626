//! One's own post, changed, or deleted and written anew: nothing that was written is lost, nothing is sent twice unasked.

use super::app::{ada, until};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::{
    AttachFile, BeginChange, CreatePost, LoadDraft, LookForPost, RedraftPost, SaveDraft, WatchUploads,
};
use trente_contract::compose::{Attached, Changing, Draft, Focus, NewPoll, QuotePolicy, UploadState};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::{Post, Visibility};
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const CHANGE: &str = "PUT /api/v1/statuses/";
const DELETE: &str = "DELETE /api/v1/statuses/";

async fn begin(trente: &Trente, account: &AccountKey, id: &str) -> Result<Changing, Fault> {
    trente.begin_change(BeginChange { account: account.clone(), id: PostId::from(id) }).await
}

async fn draft_of(trente: &Trente, account: &AccountKey, id: &str) -> Draft {
    begin(trente, account, id).await.expect("it can be changed").draft
}

async fn send(trente: &Trente, account: &AccountKey, draft: &Draft) -> Result<Post, FaultCode> {
    let request = CreatePost { account: account.clone(), draft: draft.clone() };
    trente.create_post(request).await.map_err(|fault| fault.code)
}

async fn save(trente: &Trente, account: &AccountKey, draft: &Draft) {
    let request = SaveDraft { account: account.clone(), draft: draft.clone() };
    trente.save_draft(request).await.expect("it is kept");
}

async fn state(trente: &Trente, account: &AccountKey, file: &Attached) -> UploadState {
    let mut seen = None;
    loop {
        let files = vec![file.clone()];
        let told =
            trente.watch_uploads(WatchUploads { account: account.clone(), files, seen }).await.expect("it is told");
        match told[0].state.clone() {
            UploadState::Sending { .. } | UploadState::Processing => seen = Some(told),
            state => return state,
        }
    }
}

/// A post of ada's with a warning, two pictures and a language.
fn pictured(server: &StrictServer) -> String {
    let pictures = [server.picture_of("quay", "A quay"), server.picture_of("mast", "A mast")];
    let more = json!({ "spoiler_text": "boats", "sensitive": true, "language": "fr", "visibility": "unlisted", "media_attachments": pictures });
    server.write_as("ada", "Two *of* them, @rosa #tide", more)
}

fn stands(server: &StrictServer, id: &str) -> serde_json::Value {
    server.posts().into_iter().find(|post| post["id"] == id).expect("it is there")
}

#[tokio::test]
async fn a_post_comes_as_it_was_written_and_goes_out_whole() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let Changing { draft, kept } = begin(&trente, key, &id).await.expect("it can be changed");
    assert!(!kept, "as the server has it");
    assert_eq!((draft.text.as_str(), draft.warning.as_str()), ("Two *of* them, @rosa #tide", "boats"), "its source");
    assert_eq!((draft.visibility, draft.language.as_deref()), (Visibility::Unlisted, Some("fr")), "as it is");
    assert_eq!(draft.quotes, Some(QuotePolicy::Public), "who may quote it");
    let alts: Vec<&str> = draft.media.iter().map(|file| file.alt.as_str()).collect();
    assert_eq!(alts, ["A quay", "A mast"], "its pictures");
    for file in &draft.media {
        assert_eq!(state(&trente, key, file).await, UploadState::Ready, "they are at the server");
    }
    assert_eq!(server.count("GET /api/v1/media"), 0, "which is not asked for what it would not tell");

    let mut changed = Draft { text: "Two of them".into(), ..draft };
    changed.media.swap(0, 1);
    (changed.media[0].alt, changed.media[0].focus) = ("A mast in fog".into(), Some(Focus { x: 20, y: -10 }));
    let post = send(&trente, key, &changed).await.expect("it is changed");
    assert!(post.edited_at.is_some(), "the answer is the post as it is now");
    let stands = stands(&server, &id);
    assert_eq!(stands["spoiler_text"], "boats", "the warning stays");
    assert_eq!((&stands["visibility"], &stands["language"]), (&json!("unlisted"), &json!("fr")), "and who can see it");
    let media = stands["media_attachments"].as_array().expect("its pictures");
    assert_eq!((&media[0]["description"], &media[1]["description"]), (&json!("A mast in fog"), &json!("A quay")));
    assert_eq!(media[0]["meta"]["focus"], json!({ "x": 0.2, "y": -0.1 }), "with its point");
    let asked = server.requests().into_iter().find(|asked| asked.line().starts_with(CHANGE)).expect("it was sent");
    assert_eq!(asked.body.matches("description").count(), 1, "only what is new is told: {}", asked.body);
    assert_eq!(server.count("POST /api/v1/statuses"), 0, "no other post is made");
}

#[tokio::test]
async fn a_picture_is_added_and_another_taken_away() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let mut draft = draft_of(&trente, key, &id).await;
    draft.media.remove(0);
    let new =
        Attached { key: "a1".into(), name: "x.png".into(), mime: "image/png".into(), alt: "New".into(), focus: None };
    let part = AttachFile { account: key.clone(), file: new.clone(), at: 0, size: 3, part: "AAAA".into() };
    trente.attach_file(part).await.expect("it is taken");
    assert_eq!(state(&trente, key, &new).await, UploadState::Ready, "it is uploaded");
    draft.media.push(new);
    send(&trente, key, &draft).await.expect("it is changed");
    let stands = stands(&server, &id);
    let alts: Vec<_> =
        stands["media_attachments"].as_array().expect("pictures").iter().map(|one| &one["description"]).collect();
    assert_eq!(alts, ["A mast", "New"], "one of before, one new");
}

#[tokio::test]
async fn a_change_is_a_draft_of_its_own_until_it_is_out() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let begun = Draft { text: "Half of a".into(), ..draft_of(&trente, key, &id).await };
    save(&trente, key, &begun).await;
    drop(trente);
    let trente = app.start();
    server.forget_requests();
    let found = begin(&trente, key, &id).await.expect("it is read");
    assert_eq!((found.draft.clone(), found.kept), (begun, true), "it is found again, with its pictures");
    assert_eq!(server.count("GET"), 0, "without asking anybody");
    assert_eq!(state(&trente, key, &found.draft.media[0]).await, UploadState::Ready, "which are still known");
    let plain = trente.load_draft(LoadDraft { account: key.clone(), in_reply_to: None }).await.expect("it is read");
    assert_eq!(plain, None, "no new post begins with it");
    send(&trente, key, &found.draft).await.expect("it is changed");
    assert!(!begin(&trente, key, &id).await.expect("it can be changed").kept, "the draft is gone");
}

#[tokio::test]
async fn a_poll_keeps_its_end_and_loses_its_votes_only_with_its_answers() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let key = &account.key;
    let poll = NewPoll { options: vec!["Tea".into(), "Rye".into()], multiple: false, seconds: 3_600 };
    let new = Draft { poll: Some(poll), ..super::drafts::draft("k1", "Which?") };
    let id = send(&trente, key, &new).await.expect("it is out").id;
    let end = stands(&server, id.as_str())["poll"]["expires_at"].clone();
    let draft = draft_of(&trente, key, id.as_str()).await;
    assert_eq!(draft.poll.as_ref().map(|poll| poll.seconds), Some(0), "it ends as it was to end");
    send(&trente, key, &Draft { text: "Which one?".into(), ..draft }).await.expect("it is changed");
    let stands = stands(&server, id.as_str());
    let at =
        |end: &serde_json::Value| end.as_str().and_then(|end| end.parse::<jiff::Timestamp>().ok()).expect("a time");
    let moved = at(&stands["poll"]["expires_at"]).duration_since(at(&end)).as_secs().abs();
    assert!(moved < 60, "its end moved by {moved} s");
    assert_eq!(stands["poll"]["options"][1]["title"], "Rye", "its answers are there");
}

#[tokio::test]
async fn a_lost_answer_is_looked_up_and_not_sent_again() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let draft = Draft { text: "One comma, more".into(), ..draft_of(&trente, key, &id).await };
    server.fail(CHANGE, 1, Failure::Lost(502));
    send(&trente, key, &draft).await.expect("the post says that it arrived");
    assert_eq!(server.count(CHANGE), 1, "sent once");

    // It did not arrive, or not yet: the person is asked.
    let draft = Draft { text: "One comma more".into(), ..draft_of(&trente, key, &id).await };
    server.fail(CHANGE, 1, Failure::ProxyPage);
    assert_eq!(send(&trente, key, &draft).await.expect_err("nobody knows"), FaultCode::MaybeChanged);
    assert!(begin(&trente, key, &id).await.expect("it is read").kept, "the text is kept");
    let look = LookForPost { account: key.clone(), draft: draft.clone() };
    assert_eq!(trente.look_for_post(look).await.expect("it is looked at"), None, "it is as it was before");
    assert_eq!(server.count(CHANGE), 2, "looking sends nothing");
    send(&trente, key, &draft).await.expect("sent again, as the person wanted");
    assert_eq!(server.count(CHANGE), 3, "once more");
    let again = draft_of(&trente, key, &id).await;
    send(&trente, key, &again).await.expect("it says so already");
    assert_eq!(server.count(CHANGE), 3, "what a post says already is not sent");
}

#[tokio::test]
async fn what_is_gone_or_cannot_be_changed_is_said_and_the_text_stays() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let draft = Draft { text: "Too late".into(), ..draft_of(&trente, key, &id).await };
    server.fail(CHANGE, 1, Failure::Refused(422, "Validation failed: no".into()));
    assert_eq!(send(&trente, key, &draft).await.expect_err("it is refused"), FaultCode::Refused);
    server.take_away(&id);
    assert_eq!(send(&trente, key, &draft).await.expect_err("it is gone"), FaultCode::PostGone);
    let kept = begin(&trente, key, &id).await.expect("it is read");
    assert_eq!((kept.kept, kept.draft.text.as_str()), (true, "Too late"), "what was written is kept");

    let old = StrictServer::start();
    old.set(|switches| switches.keeps_posts = true);
    let (_app, trente, account) = ada(&old).await;
    let id = old.write_as("ada", "For good", json!({}));
    let fault = begin(&trente, &account.key, &id).await.expect_err("it cannot be changed");
    assert_eq!((fault.code, fault.server.as_deref()), (FaultCode::CannotChange, Some(old.domain())));
    let fault = begin(&trente, &account.key, "1").await.expect_err("it is not there");
    assert_eq!(fault.code, FaultCode::PostGone);
}

async fn redraft(trente: &Trente, account: &AccountKey, id: &str) -> Result<Draft, FaultCode> {
    let request = RedraftPost { account: account.clone(), id: PostId::from(id) };
    trente.redraft_post(request).await.map_err(|fault| fault.code)
}

#[tokio::test]
async fn a_deleted_post_is_a_draft_with_its_pictures() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let draft = redraft(&trente, key, &id).await.expect("it is deleted");
    assert!(server.posts().iter().all(|post| post["id"] != id.as_str()), "the post is gone");
    assert_eq!((draft.text.as_str(), draft.edits.clone()), ("Two *of* them, @rosa #tide", None), "its text is here");
    let asked = server.requests().into_iter().find(|asked| asked.line().starts_with(DELETE)).expect("it was asked for");
    assert!(asked.query.contains("delete_media=false"), "its pictures are to stay: {}", asked.query);
    drop(trente);
    let trente = app.start();
    let load = LoadDraft { account: key.clone(), in_reply_to: None };
    assert_eq!(trente.load_draft(load).await.expect("it is read"), Some(draft.clone()), "it outlives a kill");
    for file in &draft.media {
        assert_eq!(state(&trente, key, file).await, UploadState::Ready, "the server still has it");
    }
    let post = send(&trente, key, &draft).await.expect("it is posted anew");
    assert_ne!(post.id.as_str(), id, "another post");
    let alts: Vec<_> = post.media.iter().map(|one| one.alt.as_deref()).collect();
    assert_eq!(alts, [Some("A quay"), Some("A mast")], "with its pictures");
}

#[tokio::test]
async fn what_is_deleted_is_on_the_disk_before() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, id) = (&account.key, pictured(&server));
    let load = || LoadDraft { account: key.clone(), in_reply_to: None };
    server.fail(DELETE, 1, Failure::Refused(403, "no".into()));
    assert_eq!(redraft(&trente, key, &id).await.expect_err("it is refused"), FaultCode::Forbidden);
    assert_eq!(
        trente.load_draft(load()).await.expect("it is read"),
        None,
        "the post stays, so there is no draft of it"
    );
    // Every answer is lost, and the post is gone.
    server.fail(DELETE, 1, Failure::Lost(502));
    let draft = redraft(&trente, key, &id).await.expect("it is gone, and here");
    assert_eq!(trente.load_draft(load()).await.expect("it is read").map(|kept| kept.key), Some(draft.key), "kept");

    // Where no source is told, what can be read is kept first, and what the answer tells afterwards.
    let old = StrictServer::start();
    old.set(|switches| switches.keeps_posts = true);
    let (_app, trente, account) = ada(&old).await;
    let id = old.write_as("ada", "See *this*", json!({}));
    let draft = redraft(&trente, &account.key, &id).await.expect("it is deleted");
    assert_eq!(draft.text, "See *this*", "as it was written");
}

#[tokio::test]
async fn a_kill_while_a_post_is_deleted_loses_nothing() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let (key, id) = (account.key.clone(), pictured(&server));
    server.fail(DELETE, 1, Failure::Late(Duration::from_secs(20)));
    let trente = Arc::new(trente);
    let (asking, whose) = (Arc::clone(&trente), key.clone());
    let deleting = tokio::spawn(async move { redraft(&asking, &whose, &id).await });
    until("the deletion", async || server.count(DELETE) > 0).await;
    deleting.abort();
    assert!(deleting.await.is_err_and(|error| error.is_cancelled()), "nobody heard the answer");
    drop(trente);
    let trente = app.start();
    let load = LoadDraft { account: key.clone(), in_reply_to: None };
    let kept = trente.load_draft(load).await.expect("it is read").expect("it is on the disk");
    assert_eq!((kept.text.as_str(), kept.media.len()), ("Two *of* them, @rosa #tide", 2), "all of it");
}
