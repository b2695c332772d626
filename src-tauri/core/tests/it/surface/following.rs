//! Threads of several posts: they go out in order, each as an answer to the one before, and none twice, wherever it stops.

use super::app::{App, ada, until};
use super::attached::{attach, last, picture};
use super::drafts::draft;
use super::shelf::{list, texts};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use trente_contract::commands::{CreatePost, LoadDraft, LookForPost, OpenDraft, SaveDraft, SchedulePost, WaitToSend};
use trente_contract::compose::{Draft, NewPoll, Part, UploadState};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Post;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const SEND: &str = "POST /api/v1/statuses";

/// Three posts under a warning, and one that says nothing among them.
pub(super) fn thread() -> Draft {
    let part = |key: &str, text: &str| Part { key: key.into(), text: text.into() };
    let parts = vec![part("k2", "Then the middle"), part("k0", " \n"), part("k3", "Last the end")];
    Draft { warning: "long".into(), parts, ..draft("k1", "First the beginning") }
}

async fn send(trente: &Trente, account: &AccountKey, draft: &Draft) -> Result<Post, FaultCode> {
    let request = CreatePost { account: account.clone(), draft: draft.clone() };
    trente.create_post(request).await.map_err(|fault| fault.code)
}

/// As the window does it: one after the other, until something fails. Then also what is left.
async fn send_all(trente: &Trente, account: &AccountKey, mut draft: Draft) -> Result<Vec<Post>, (FaultCode, Draft)> {
    let mut out = Vec::new();
    loop {
        let post = match send(trente, account, &draft).await {
            Ok(post) => post,
            Err(code) => return Err((code, draft)),
        };
        let rest = draft.rest(&post.id);
        out.push(post);
        let Some(rest) = rest else { return Ok(out) };
        draft = rest;
    }
}

/// The thread stands at the server: each of its posts once, each below the one before, all in the same way.
pub(super) fn stands(server: &StrictServer) {
    let posts = server.posts();
    let find = |words: &str| {
        let says = |post: &&Value| post["content"].as_str().is_some_and(|text| text.contains(words));
        let found: Vec<_> = posts.iter().filter(says).collect();
        assert_eq!(found.len(), 1, "{words:?} is out once");
        found[0].clone()
    };
    let [first, middle, end] = ["First the beginning", "Then the middle", "Last the end"].map(find);
    assert_eq!(first["in_reply_to_id"], Value::Null, "the first answers nobody");
    assert_eq!(
        (&middle["in_reply_to_id"], &end["in_reply_to_id"]),
        (&first["id"], &middle["id"]),
        "each the one before"
    );
    for post in [&first, &middle, &end] {
        let way = (&post["visibility"], &post["spoiler_text"], &post["language"]);
        assert_eq!(way, (&json!("unlisted"), &json!("long"), &json!("fr")), "{post}");
    }
}

/// The keys under which posts were sent, each once.
pub(super) fn keys(server: &StrictServer) -> Vec<String> {
    let sent = server.requests().into_iter().filter(|asked| asked.line() == SEND);
    let keys: BTreeSet<_> = sent.map(|asked| asked.header("idempotency-key").unwrap_or_default().to_owned()).collect();
    keys.into_iter().collect()
}

async fn town() -> (StrictServer, App, Trente, AccountKey) {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    (server, app, trente, account.key)
}

#[tokio::test]
async fn each_post_answers_the_one_before_and_none_is_left_behind() {
    let (server, _app, trente, account) = town().await;
    let out = send_all(&trente, &account, thread()).await.expect("all go out");
    assert_eq!(out.len(), 3, "what says nothing is left out");
    stands(&server);
    assert_eq!(keys(&server), ["k1", "k2", "k3"], "each under a key of its own");
    assert!(list(&trente).await.drafts.is_empty(), "nothing is left of it");
}

#[tokio::test]
async fn files_and_a_poll_go_out_with_the_first_post_alone() {
    let (server, _app, trente, account) = town().await;
    let file = picture("0b1f");
    attach(&trente, &account, &file, 9_000).await.expect("it is taken");
    assert_eq!(last(&trente, &account, &file).await, UploadState::Ready, "the server has it");
    let options = ["Tea", "Rye"].map(str::to_owned).to_vec();
    let poll = Some(NewPoll { options, multiple: false, seconds: 3600 });
    let out = send_all(&trente, &account, Draft { media: vec![file], poll, ..thread() }).await.expect("all go out");
    let brought = |post: &Post| (post.media.len(), post.poll.is_some());
    assert_eq!(out.iter().map(brought).collect::<Vec<_>>(), [(1, true), (0, false), (0, false)]);
    stands(&server);
}

#[tokio::test]
async fn a_refusal_in_the_middle_leaves_what_is_left_and_it_goes_on_from_there() {
    let (server, app, trente, account) = town().await;
    server.fail_after(SEND, 1, 1, Failure::Refused(422, "Not this".into()));
    let (code, rest) = send_all(&trente, &account, thread()).await.expect_err("the second is refused");
    assert_eq!((code, rest.key.as_str()), (FaultCode::Refused, "k2"));
    drop(trente);
    let trente = app.start();
    assert_eq!(texts(&trente, &account).await, ["Then the middle"], "what is out is no draft, also after a restart");
    let open = OpenDraft { account: account.clone(), key: "k2".into(), take: true };
    let kept = trente.open_draft(open).await.expect("it is read").expect("it is there");
    assert_eq!(kept, rest, "with all that follows");
    let mended = Draft { text: "Then the middle, mended".into(), ..kept };
    send_all(&trente, &account, mended).await.expect("it goes on");
    stands(&server);
    assert!(list(&trente).await.drafts.is_empty(), "nothing is left of it");
}

#[tokio::test]
async fn answers_that_are_lost_send_no_post_twice() {
    for lost in 0..3 {
        let (server, app, trente, account) = town().await;
        server.fail_after(SEND, lost, 1, Failure::Lost(502));
        let (code, rest) = send_all(&trente, &account, thread()).await.expect_err("nobody can tell");
        assert_eq!(code, FaultCode::MaybePosted, "of post {lost}");
        drop(trente);
        let trente = app.start();
        let look = LookForPost { account: account.clone(), draft: rest.clone() };
        let post = trente.look_for_post(look).await.expect("it is looked for").expect("it is out");
        let kept: Vec<_> = list(&trente).await.drafts.into_iter().map(|one| one.draft).collect();
        assert_eq!(kept, rest.rest(&post.id).into_iter().collect::<Vec<_>>(), "post {lost} is no draft any more");
        if let Some(rest) = rest.rest(&post.id) {
            send_all(&trente, &account, rest).await.expect("it goes on");
        }
        stands(&server);
        assert_eq!((server.count(SEND), keys(&server).len()), (3, 3), "post {lost} was sent once");
    }
}

#[tokio::test]
async fn a_thread_that_waits_goes_out_in_order() {
    let (server, _app, trente, account) = town().await;
    server.fail_after(SEND, 1, 1, Failure::Refused(422, "Not this".into()));
    let why = Fault::new(FaultCode::Offline, "a test");
    let request = WaitToSend { account: account.clone(), draft: thread(), why };
    trente.wait_to_send(request).await.expect("it waits");
    let waits = async || list(&trente).await.drafts.into_iter().find_map(|one| Some((one.draft.key, one.waits?)));
    until("the person's turn", async || waits().await.is_some_and(|(_, waits)| waits.needs_you && !waits.sending))
        .await;
    let (key, wait) = waits().await.expect("what is left waits on");
    assert_eq!((key.as_str(), wait.fault.code), ("k2", FaultCode::Refused), "and says why");
    let request = trente_contract::commands::SendNow { account: account.clone(), key };
    trente.send_now(request).await.expect("it goes on");
    stands(&server);
    let told = list(&trente).await;
    assert_eq!((told.drafts.len(), told.sent.len()), (0, 3), "each is told");
}

#[tokio::test]
async fn what_cannot_go_out_whole_does_not_begin() {
    let (server, _app, trente, account) = town().await;
    let mut long = thread();
    long.parts.push(Part { key: "k4".into(), text: "x".repeat(501) });
    assert_eq!(send(&trente, &account, &long).await.expect_err("one is too long"), FaultCode::TooLong);
    let later = (jiff::Timestamp::now() + jiff::SignedDuration::from_hours(1)).to_string();
    let request = SchedulePost { account: account.clone(), draft: thread(), at: later };
    trente.schedule_post(request).await.expect_err("servers keep single posts");
    assert_eq!(server.count(SEND), 0, "nothing was sent");
    assert!(server.scheduled("ada").is_empty(), "nor kept");
}

#[tokio::test]
async fn parts_alone_are_worth_keeping() {
    let (_server, app, trente, account) = town().await;
    let draft = Draft { text: String::new(), warning: String::new(), ..thread() };
    trente.save_draft(SaveDraft { account: account.clone(), draft: draft.clone() }).await.expect("it is kept");
    drop(trente);
    let trente = app.start();
    let request = LoadDraft { account: account.clone(), in_reply_to: None };
    assert_eq!(trente.load_draft(request).await.expect("it is read"), Some(draft.clone()), "with its parts");
    let blank = Draft { parts: vec![Part { key: "k2".into(), text: " ".into() }], ..draft };
    trente.save_draft(SaveDraft { account: account.clone(), draft: blank }).await.expect("it is taken");
    assert!(list(&trente).await.drafts.is_empty(), "nothing is left of it");
}

#[test]
fn what_is_left_answers_what_is_out() {
    let rest = thread().rest(&PostId::from("9")).expect("two are left");
    assert_eq!((rest.key.as_str(), rest.in_reply_to.as_ref().map(|id| id.as_str())), ("k2", Some("9")));
    let last = rest.rest(&PostId::from("10")).expect("one is left");
    assert_eq!((last.key.as_str(), last.parts.len()), ("k3", 0), "what says nothing is left out");
    assert_eq!(last.rest(&PostId::from("11")), None, "nothing is left");
}
