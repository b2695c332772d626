//! Posts that could not be sent and were left: each goes out once, or needs the person.

mod kill;

use super::app::{App, log_in, until};
use super::attached::{attach, picture};
use super::drafts::draft;
use super::shelf::list;
use std::time::Duration;
use trente_contract::commands::{
    CreatePost, LogOut, OpenDraft, RulesOf, SaveDraft, SendNow, ThrowDraft, WaitToSend, WatchDrafts,
};
use trente_contract::compose::{Draft, KeptDraft};
use trente_contract::ids::AccountKey;
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::line::Line;
use trente_test_support::strict::Failure;

const SEND: &str = "POST /api/v1/statuses";

/// A server at the end of a line that can be taken down, and `ada` logged in.
async fn town() -> (Line, StrictServer, App, Trente, Account) {
    let line = Line::good();
    let server = StrictServer::start_over(&line);
    let app = App::new(server.url());
    let trente = app.start();
    let account = log_in(&trente, &server, "ada").await;
    (line, server, app, trente, account)
}

async fn go(line: &Line, server: &StrictServer, down: bool) {
    line.set_down(down);
    let address = server.address();
    until("the line", async || tokio::net::TcpStream::connect(address).await.is_err() == down).await;
}

/// As the window does it: it could not be sent, and is left.
async fn leave(trente: &Trente, account: &AccountKey, draft: Draft) -> FaultCode {
    let request = CreatePost { account: account.clone(), draft: draft.clone() };
    let why = trente.create_post(request).await.expect_err("it cannot be sent");
    let code = why.code;
    let request = WaitToSend { account: account.clone(), draft, why };
    trente.wait_to_send(request).await.expect("it can be left");
    code
}

async fn one(trente: &Trente, key: &str) -> Option<KeptDraft> {
    list(trente).await.drafts.into_iter().find(|one| one.draft.key == key)
}

async fn needs_you(trente: &Trente, key: &str) -> bool {
    one(trente, key).await.and_then(|one| one.waits).is_some_and(|waits| waits.needs_you && !waits.sending)
}

fn times(server: &StrictServer, words: &str) -> usize {
    let says = |post: &serde_json::Value| post["content"].as_str().is_some_and(|text| text.contains(words));
    server.posts().iter().filter(|post| says(post)).count()
}

#[tokio::test]
async fn what_was_left_offline_goes_out_once_when_the_server_is_there_again() {
    let (line, server, _app, trente, account) = town().await;
    go(&line, &server, true).await;
    assert_eq!(leave(&trente, &account.key, draft("k", "From the train")).await, FaultCode::Unreachable);
    let waits = one(&trente, "k").await.and_then(|one| one.waits).expect("it waits");
    assert_eq!((waits.fault.code, waits.needs_you), (FaultCode::Unreachable, false), "and says why");
    // Three more tries come to nothing: each is told when it begins and when it ends.
    let (mut seen, mut tries, mut was) = (None, 0, false);
    while tries < 3 {
        let told = trente.watch_drafts(WatchDrafts { seen }).await.expect("it answers");
        seen = Some(told.version);
        let going = told.drafts.iter().any(|one| one.waits.as_ref().is_some_and(|waits| waits.sending));
        tries += usize::from(was && !going);
        was = going;
    }
    assert_eq!(server.count(SEND), 0, "nothing arrived");
    go(&line, &server, false).await;
    until("the post", async || one(&trente, "k").await.is_none()).await;
    assert_eq!((server.count(SEND), times(&server, "From the train")), (1, 1), "exactly one request, and one post");
    let asked = server.requests().into_iter().find(|asked| asked.line() == SEND).expect("it was asked for");
    assert_eq!(asked.header("idempotency-key"), Some("k"), "under the draft's own key");
    let told = trente.watch_drafts(WatchDrafts { seen: None }).await.expect("it answers");
    let sent: Vec<_> = told.sent.iter().map(|sent| (&sent.account, sent.post.id.to_string())).collect();
    assert_eq!(sent, [(&account.key, server.find_post("From the train").expect("it is there"))], "it is told");
    trente.wait_to_send(wait(&account.key, draft("k", "From the train"))).await.expect("a late word changes nothing");
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(times(&server, "From the train"), 1, "nor does time");
}

fn wait(account: &AccountKey, draft: Draft) -> WaitToSend {
    WaitToSend { account: account.clone(), draft, why: Fault::new(FaultCode::Offline, "a test") }
}

#[tokio::test]
async fn what_was_told_is_not_told_again() {
    let (_line, server, _app, trente, account) = town().await;
    trente.wait_to_send(wait(&account.key, draft("k", "News"))).await.expect("it waits");
    until("the post", async || times(&server, "News") == 1 && one(&trente, "k").await.is_none()).await;
    let first = list(&trente).await;
    assert_eq!((first.sent.len(), list(&trente).await.sent.len()), (1, 1), "an answer that was lost is repeated");
    let save = SaveDraft { account: account.key.clone(), draft: draft("2", "else") };
    trente.save_draft(save).await.expect("it is kept");
    let next = trente.watch_drafts(WatchDrafts { seen: Some(first.version) }).await.expect("it answers");
    assert!(next.sent.is_empty(), "one that was seen is not: {next:?}");
}

#[tokio::test]
async fn a_server_that_is_heard_again_ends_the_pause() {
    let (line, server, app, trente, account) = town().await;
    drop(trente);
    let mut config = app.config();
    config.between_tries = Duration::from_secs(6);
    let trente = Trente::open(config).expect("it opens");
    go(&line, &server, true).await;
    leave(&trente, &account.key, draft("k", "Soon")).await;
    go(&line, &server, false).await;
    let begun = std::time::Instant::now();
    trente.writing_rules(RulesOf { account: account.key.clone() }).await.expect("it answers again");
    until("the post", async || times(&server, "Soon") == 1).await;
    assert!(begun.elapsed() < Duration::from_secs(5), "after {:?}, not after six seconds", begun.elapsed());
}

#[tokio::test]
async fn what_the_server_says_is_for_the_person_to_judge_and_not_tried_again() {
    for (failure, code, sent) in [
        (Failure::ProxyPage, FaultCode::MaybePosted, 1),
        (Failure::Lost(502), FaultCode::MaybePosted, 1),
        (Failure::Refused(422, "Not this".into()), FaultCode::Refused, 1),
        (Failure::Refused(403, "Not you".into()), FaultCode::Forbidden, 1),
    ] {
        let (_line, server, app, trente, account) = town().await;
        server.fail(SEND, 1, failure.clone());
        trente.wait_to_send(wait(&account.key, draft("k", "Hm"))).await.expect("it waits");
        until("the person's turn", async || needs_you(&trente, "k").await).await;
        let waits = one(&trente, "k").await.and_then(|one| one.waits).expect("it is told");
        assert_eq!(waits.fault.code, code, "{failure:?}: with its reason");
        tokio::time::sleep(Duration::from_millis(900)).await;
        assert_eq!(server.count(SEND), sent, "{failure:?}: never sent again unasked");
        drop(trente);
        let trente = app.start();
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert_eq!((server.count(SEND), needs_you(&trente, "k").await), (sent, true), "{failure:?}: nor by a restart");
        let now = SendNow { account: account.key.clone(), key: "k".into() };
        trente.send_now(now.clone()).await.expect("asked to, it is looked for, or sent");
        assert_eq!((times(&server, "Hm"), one(&trente, "k").await), (1, None), "{failure:?}: it is out, once");
        assert_eq!(trente.send_now(now).await.expect_err("nothing waits").code, FaultCode::NotFound);
    }
}

#[tokio::test]
async fn an_ended_log_in_and_a_text_that_is_too_long_need_the_person() {
    let (_line, server, _app, trente, account) = town().await;
    trente.wait_to_send(wait(&account.key, draft("long", &"x".repeat(501)))).await.expect("it waits");
    until("the person's turn", async || needs_you(&trente, "long").await).await;
    server.fail("", usize::MAX, Failure::Refused(401, "The access token is invalid".into()));
    trente.wait_to_send(wait(&account.key, draft("out", "Out"))).await.expect("it waits");
    until("the person's turn", async || needs_you(&trente, "out").await).await;
    let code = |one: Option<KeptDraft>| one.and_then(|one| one.waits).map(|waits| waits.fault.code);
    assert_eq!(code(one(&trente, "long").await), Some(FaultCode::TooLong), "nothing was sent of it");
    assert_eq!(code(one(&trente, "out").await), Some(FaultCode::LoggedOut));
}

#[tokio::test]
async fn a_server_that_asks_for_a_pause_has_it() {
    let (_line, server, _app, trente, account) = town().await;
    server.fail(SEND, 1, Failure::Busy(Some(Duration::from_secs(6))));
    trente.wait_to_send(wait(&account.key, draft("k", "Later"))).await.expect("it waits");
    trente.wait_to_send(wait(&account.key, draft("k2", "Later, too"))).await.expect("it waits");
    until("the first try", async || server.count(SEND) == 1).await;
    let begun = std::time::Instant::now();
    until("both posts", async || times(&server, "Later") == 2).await;
    assert!(begun.elapsed() > Duration::from_secs(5), "as long as it wants to be left alone");
    assert_eq!(server.count(SEND), 3, "one in vain, and each once");
    let order: Vec<_> = server.posts().iter().take(2).map(|post| post["content"].to_string()).collect();
    assert!(order[0].contains("too") && !order[1].contains("too"), "what was left first went first: {order:?}");
}

#[tokio::test]
async fn a_post_that_waits_can_be_written_on_or_thrown_away() {
    let (line, server, _app, trente, account) = town().await;
    go(&line, &server, true).await;
    leave(&trente, &account.key, draft("k", "One")).await;
    leave(&trente, &account.key, draft("k2", "Two")).await;
    let open = |take| OpenDraft { account: account.key.clone(), key: "k".into(), take };
    assert_eq!(trente.open_draft(open(false)).await.expect("it is read"), None, "looking does not take it back");
    assert_eq!(trente.open_draft(open(true)).await.expect("it is read"), Some(draft("k", "One")), "to be written on");
    assert_eq!(one(&trente, "k").await.and_then(|one| one.waits), None, "it is a draft again");
    let throw = |back| ThrowDraft { account: account.key.clone(), key: "k2".into(), back };
    assert!(trente.throw_draft(throw(false)).await.expect("it is thrown away"));
    go(&line, &server, false).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.count(SEND), 0, "neither goes out");
    assert!(trente.throw_draft(throw(true)).await.expect("it comes back"));
    until("the post", async || times(&server, "Two") == 1).await;
    assert_eq!(times(&server, "One"), 0, "it came back as it was: waiting");
}

#[tokio::test]
async fn only_what_surely_did_not_arrive_can_be_left() {
    let (_line, server, _app, trente, account) = town().await;
    for code in [FaultCode::MaybePosted, FaultCode::PostedBefore, FaultCode::Refused, FaultCode::TooLong] {
        let why = Fault::new(code, "a test");
        let request = WaitToSend { account: account.key.clone(), draft: draft("k", "No"), why };
        assert_eq!(trente.wait_to_send(request).await.expect_err("it cannot").code, FaultCode::Bug, "{code:?}");
    }
    assert_eq!(
        trente.wait_to_send(wait(&"nobody@a.example".into(), draft("k", "No"))).await.expect_err("nobody").code,
        FaultCode::LoggedOut
    );
    assert_eq!(server.count(SEND), 0);
}

#[tokio::test]
async fn a_log_out_takes_what_waits_along() {
    let (line, server, _app, trente, account) = town().await;
    go(&line, &server, true).await;
    leave(&trente, &account.key, draft("k", "Never")).await;
    trente.log_out(LogOut { account: account.key.clone() }).await.expect("it is forgotten here");
    go(&line, &server, false).await;
    tokio::time::sleep(Duration::from_millis(900)).await;
    assert_eq!((server.count(SEND), list(&trente).await.drafts.len()), (0, 0), "nothing is sent or kept");
}

#[tokio::test]
async fn a_file_that_did_not_arrive_goes_along_once_the_way_is_free() {
    let (line, server, _app, trente, account) = town().await;
    let file = picture("0b1f");
    go(&line, &server, true).await;
    attach(&trente, &account.key, &file, 400_000).await.expect("it is taken");
    let with = Draft { media: vec![file.clone()], ..draft("k", "Look") };
    trente.wait_to_send(wait(&account.key, with)).await.expect("it waits");
    until("a try", async || one(&trente, "k").await.and_then(|one| one.waits).is_some_and(|waits| !waits.sending))
        .await;
    go(&line, &server, false).await;
    until("the post", async || times(&server, "Look") == 1).await;
    let post = server.posts().into_iter().next().expect("it is there");
    assert_eq!(post["media_attachments"].as_array().map(Vec::len), Some(1), "with its picture");
    assert_eq!(server.count(SEND), 1, "sent once");
}
