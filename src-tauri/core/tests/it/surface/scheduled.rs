//! Posts that the server sends later: handed over once, moved, taken back.

use super::app::ada;
use super::attached::{attach, picture};
use super::drafts::draft;
use super::shelf::texts;
use jiff::{SignedDuration, Timestamp};
use trente_contract::commands::{CreatePost, ListScheduled, Reschedule, SchedulePost, Unschedule, WatchUploads};
use trente_contract::compose::{Draft, NewPoll, Scheduled, UploadState};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const SEND: &str = "POST /api/v1/statuses";

fn in_minutes(minutes: i64) -> String {
    (Timestamp::now() + SignedDuration::from_mins(minutes)).to_string()
}

async fn schedule(trente: &Trente, account: &AccountKey, draft: Draft, at: &str) -> Result<Scheduled, FaultCode> {
    let request = SchedulePost { account: account.clone(), draft, at: at.to_owned() };
    trente.schedule_post(request).await.map_err(|fault: Fault| fault.code)
}

async fn list(trente: &Trente, account: &AccountKey) -> Vec<Scheduled> {
    let request = ListScheduled { account: account.clone(), cursor: None };
    trente.list_scheduled(request).await.expect("it answers").items
}

fn same_moment(one: &str, other: &str) -> bool {
    let moment = |text: &str| text.parse::<Timestamp>().expect("a time").as_millisecond();
    moment(one) == moment(other)
}

#[tokio::test]
async fn a_post_is_handed_over_with_all_that_it_says() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let at = in_minutes(90);
    let poll = NewPoll { options: vec!["Tea".into(), "Coffee".into()], multiple: true, seconds: 3_600 };
    let written = Draft { warning: "Hot".into(), poll: Some(poll.clone()), ..draft("k", "Which?") };
    let made = schedule(&trente, &account.key, written, &at).await.expect("it is taken");
    assert!(same_moment(&made.at, &at), "at its time: {}", made.at);
    assert!(texts(&trente, &account.key).await.is_empty(), "it is no draft any more");
    assert_eq!(server.find_post("Which?"), None, "nor a post yet");
    let all = list(&trente, &account.key).await;
    let draft = &all[0].draft;
    assert_eq!((all.len(), draft.text.as_str(), draft.warning.as_str()), (1, "Which?", "Hot"));
    assert_eq!((draft.visibility, draft.poll.as_ref()), (Visibility::Unlisted, Some(&poll)), "as it was written");
    let asked = server.requests().into_iter().find(|asked| asked.line() == SEND).expect("it was asked for");
    assert_eq!(asked.header("idempotency-key"), Some("k"), "under the draft's own key");
}

#[tokio::test]
async fn what_it_quotes_goes_along_and_a_change_cannot_be_scheduled() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let quoted = server.find_post("Who else is awake?").map(PostId::from);
    let quoting = Draft { quoting: quoted.clone(), ..draft("k", "This one") };
    schedule(&trente, &account.key, quoting, &in_minutes(30)).await.expect("it is taken");
    assert_eq!(list(&trente, &account.key).await[0].draft.quoting, quoted, "the server knows what it quotes");
    let change = Draft { edits: quoted, ..draft("k2", "Another text") };
    let told = schedule(&trente, &account.key, change, &in_minutes(30)).await.expect_err("a change is made at once");
    assert_eq!((told, server.scheduled("ada").len()), (FaultCode::Bug, 1));
}

#[tokio::test]
async fn a_time_that_is_too_near_is_refused_here() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for minutes in [-60, 0, 4] {
        let told = schedule(&trente, &account.key, draft("k", "Now?"), &in_minutes(minutes)).await;
        assert_eq!(told.expect_err("too near"), FaultCode::TooSoon, "{minutes} minutes");
    }
    assert_eq!(server.count(SEND), 0, "the server is not asked in vain");
    let made = schedule(&trente, &account.key, draft("k", "Now?"), &in_minutes(6)).await.expect("six minutes do");
    let request = Reschedule { account: account.key.clone(), id: made.id, at: in_minutes(2) };
    assert_eq!(trente.reschedule(request).await.expect_err("too near").code, FaultCode::TooSoon, "nor is it moved so");
}

#[tokio::test]
async fn its_time_is_changed_and_it_comes_back_as_a_draft_with_its_files() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let file = picture("0b1f");
    attach(&trente, &account.key, &file, 9_000).await.expect("it is taken");
    ready(&trente, &account.key, &Draft { media: vec![file.clone()], ..draft("k", "Look") }).await;
    let with = Draft { media: vec![file], ..draft("k", "Look") };
    let made = schedule(&trente, &account.key, with, &in_minutes(60)).await.expect("it is taken");
    assert_eq!(made.files, 1, "with its picture");
    let later = in_minutes(120);
    let request = Reschedule { account: account.key.clone(), id: made.id.clone(), at: later.clone() };
    let moved = trente.reschedule(request).await.expect("it is moved");
    assert!(same_moment(&moved.at, &later) && moved.id == made.id, "the same post, later");
    let take = || Unschedule { account: account.key.clone(), id: made.id.clone() };
    let back = trente.unschedule(take()).await.expect("it comes back");
    assert_eq!((back.text.as_str(), back.media.len()), ("Look", 1));
    assert!(server.scheduled("ada").is_empty(), "the server does not send it");
    assert_eq!(texts(&trente, &account.key).await, ["Look"], "it is a draft");
    drop(trente);
    let trente = app.start();
    ready(&trente, &account.key, &back).await;
    let post = trente.create_post(CreatePost { account: account.key.clone(), draft: back }).await.expect("it is sent");
    assert_eq!(post.media.len(), 1, "and its picture goes along");
    assert_eq!(trente.unschedule(take()).await.expect_err("it is gone").code, FaultCode::NotFound);
    assert!(texts(&trente, &account.key).await.is_empty(), "nothing is made of what is not there");
}

/// Waits until the server has all that goes along.
async fn ready(trente: &Trente, account: &AccountKey, draft: &Draft) {
    let mut seen = None;
    loop {
        let request = WatchUploads { account: account.clone(), files: draft.media.clone(), seen };
        let told = trente.watch_uploads(request).await.expect("it is told");
        if told.iter().all(|upload| upload.state == UploadState::Ready) {
            return;
        }
        assert!(told.iter().all(|upload| upload.state != UploadState::Lost), "it is somewhere: {told:?}");
        seen = Some(told);
    }
}

#[tokio::test]
async fn what_may_be_scheduled_is_looked_for_and_not_handed_over_twice() {
    for lost in [true, false] {
        let server = StrictServer::start();
        server.set(|switches| switches.forgets_idempotency = true);
        let (app, trente, account) = ada(&server).await;
        let at = in_minutes(30);
        server.fail(SEND, 1, if lost { Failure::Lost(502) } else { Failure::ProxyPage });
        let told = schedule(&trente, &account.key, draft("k", "Once"), &at).await.expect_err("nobody can tell");
        assert_eq!((told, server.count(SEND)), (FaultCode::MaybeScheduled, 1), "it is not handed over again unasked");
        assert_eq!(texts(&trente, &account.key).await, ["Once"], "the draft stays");
        drop(trente);
        let trente = app.start();
        schedule(&trente, &account.key, draft("k", "Once"), &at).await.expect("now it is there");
        assert_eq!(server.scheduled("ada").len(), 1, "once");
        assert_eq!(server.count(SEND), if lost { 1 } else { 2 }, "what is there is not handed over again");
    }
}

#[tokio::test]
async fn what_is_scheduled_does_not_go_out_at_once_as_well() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let at = in_minutes(30);
    server.fail(SEND, 1, Failure::Lost(502));
    schedule(&trente, &account.key, draft("k", "Once"), &at).await.expect_err("nobody can tell");
    let create = |draft: Draft| CreatePost { account: account.key.clone(), draft };
    let told = trente.create_post(create(draft("k", "Once"))).await.expect_err("it is there, to be sent later");
    assert_eq!((told.code, server.find_post("Once")), (FaultCode::ScheduledBefore, None), "the person is asked");
    let other = schedule(&trente, &account.key, draft("k", "Once"), &in_minutes(50)).await;
    assert_eq!(other.expect_err("at another time"), FaultCode::ScheduledBefore, "nor twice at two times");
    // The other way round: what may be out is not scheduled.
    server.fail(SEND, 1, Failure::Lost(502));
    trente.create_post(create(draft("k2", "Twice"))).await.expect_err("nobody can tell");
    let told = schedule(&trente, &account.key, draft("k2", "Twice"), &at).await.expect_err("it is out");
    assert_eq!((told, server.scheduled("ada").len()), (FaultCode::PostedBefore, 1));
}

#[tokio::test]
async fn refusals_keep_the_draft_and_what_is_scheduled() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.fail(SEND, 1, Failure::Refused(422, "Validation failed: The total limit is reached".into()));
    let told = schedule(&trente, &account.key, draft("k", "Kept"), &in_minutes(30)).await;
    assert_eq!(told.expect_err("the server refuses"), FaultCode::Refused);
    assert_eq!(texts(&trente, &account.key).await, ["Kept"], "the draft stays");
    let made = schedule(&trente, &account.key, draft("k", "Kept"), &in_minutes(30)).await.expect("it is taken");
    let one = format!("DELETE /api/v1/scheduled_statuses/{}", made.id);
    server.fail(&one, 1, Failure::Refused(403, "Not today".into()));
    let take = || Unschedule { account: account.key.clone(), id: made.id.clone() };
    trente.unschedule(take()).await.expect_err("the server refuses");
    assert!(texts(&trente, &account.key).await.is_empty(), "it stays scheduled, and is no draft besides");
    server.fail(&one, 1, Failure::Lost(502));
    trente.unschedule(take()).await.expect_err("nobody can tell");
    assert_eq!(texts(&trente, &account.key).await, ["Kept"], "then nothing is lost: it is a draft");
    assert!(server.scheduled("ada").is_empty());
}
