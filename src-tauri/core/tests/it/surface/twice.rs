//! No post twice: what may be out is looked for before it is sent again, and the person is asked where nobody can tell.

use super::app::{App, ada, until};
use super::drafts::draft;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{CreatePost, DiscardDraft, LoadDraft, LookForPost};
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::{Post, Visibility};
use trente_core::Trente;
use trente_core::session::Store;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const SEND: &str = "POST /api/v1/statuses";

async fn send(trente: &Trente, account: &AccountKey, draft: &Draft) -> Result<Post, FaultCode> {
    let request = CreatePost { account: account.clone(), draft: draft.clone() };
    trente.create_post(request).await.map_err(|fault| fault.code)
}

async fn look(trente: &Trente, account: &AccountKey, draft: &Draft) -> Result<Option<Post>, FaultCode> {
    let request = LookForPost { account: account.clone(), draft: draft.clone() };
    trente.look_for_post(request).await.map_err(|fault| fault.code)
}

async fn kept(trente: &Trente, account: &AccountKey) -> Option<Draft> {
    let request = LoadDraft { account: account.clone(), in_reply_to: None };
    trente.load_draft(request).await.expect("drafts can be read")
}

fn times(server: &StrictServer, words: &str) -> usize {
    let says = |post: &serde_json::Value| post["content"].as_str().is_some_and(|text| text.contains(words));
    server.posts().iter().filter(|post| says(post)).count()
}

fn store(app: &App) -> Store {
    Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store
}

#[tokio::test]
async fn unclear_end_is_one_request_and_the_person_is_told() {
    for failure in [
        Failure::Refused(500, "oops".into()),
        Failure::ProxyPage,
        Failure::Busy(None),
        Failure::Late(Duration::ZERO),
        Failure::Refused(408, "late".into()),
        Failure::Refused(520, "odd".into()),
        Failure::Refused(524, "odd".into()),
        Failure::Html,
        Failure::Truncated,
    ] {
        let server = StrictServer::start();
        let (_app, trente, account) = ada(&server).await;
        server.fail(SEND, 9, failure.clone());
        let told = send(&trente, &account.key, &draft("k", "Once")).await.expect_err("nobody can tell");
        assert_eq!(told, FaultCode::MaybePosted, "{failure:?}");
        assert_eq!(server.count(SEND), 1, "{failure:?}: it is not sent again unasked");
        assert_eq!(kept(&trente, &account.key).await, Some(draft("k", "Once")), "{failure:?}: the draft stays");
    }
}

#[tokio::test]
async fn what_surely_did_not_arrive_is_tried_again() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.fail(SEND, 1, Failure::Busy(Some(Duration::ZERO)));
    send(&trente, &account.key, &draft("k", "Put off")).await.expect("503 that says when is waited out");
    assert_eq!((server.count(SEND), times(&server, "Put off")), (2, 1), "the second try is taken");
    server.fail(SEND, 1, Failure::Refused(429, "Too many requests".into()));
    send(&trente, &account.key, &draft("k2", "Too many")).await.expect("so is 429");
    assert_eq!(times(&server, "Too many"), 1, "once");
}

#[tokio::test]
async fn what_arrived_is_found_and_not_sent_again() {
    for forgets in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.forgets_idempotency = forgets);
        let (app, trente, account) = ada(&server).await;
        server.fail(SEND, 1, Failure::Lost(504));
        let written = draft("k", "Bonjour @kenji, see https://a.example/path *now*");
        assert_eq!(send(&trente, &account.key, &written).await, Err(FaultCode::MaybePosted), "the answer was lost");
        // Cut off in this very moment, the app knows it all the same.
        drop(trente);
        let trente = app.start();
        assert_eq!(kept(&trente, &account.key).await, Some(written.clone()), "the draft is offered again");
        let post = send(&trente, &account.key, &written).await.expect("it is there");
        assert_eq!(Some(post.id.to_string()), server.find_post("Bonjour"), "the very post");
        assert_eq!((server.count(SEND), times(&server, "Bonjour")), (1, 1), "it was sent once");
        let looked = server.requests().into_iter().find(|asked| asked.query.contains("limit=5"));
        assert!(
            looked.is_some_and(|asked| asked.path.ends_with("/statuses")),
            "one's newest posts were looked through"
        );
        assert_eq!(kept(&trente, &account.key).await, None, "the draft is done with");
        let again = send(&trente, &account.key, &written).await.expect("a third tap on the button");
        assert_eq!((again.id, server.count(SEND)), (post.id, 1), "gives the same post");
    }
}

#[tokio::test]
async fn looking_sends_nothing() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    assert_eq!(look(&trente, &account.key, &draft("k", "New")).await, Ok(None), "what was never sent is not there");
    server.fail(SEND, 1, Failure::ProxyPage);
    let (lost, found) = (draft("k", "Lost on the way"), draft("k2", "Answer lost"));
    send(&trente, &account.key, &lost).await.expect_err("nobody can tell");
    assert_eq!(look(&trente, &account.key, &lost).await, Ok(None), "it did not arrive");
    assert_eq!(server.count(SEND), 1, "and is not sent by looking");
    send(&trente, &account.key, &lost).await.expect("the person sends it again");
    assert_eq!(times(&server, "Lost on the way"), 1, "now it is there");
    server.fail(SEND, 1, Failure::Lost(502));
    send(&trente, &account.key, &found).await.expect_err("nobody can tell");
    let changed = draft("k2", "Answer lost, and changed");
    assert_eq!(
        look(&trente, &account.key, &changed).await,
        Err(FaultCode::PostedBefore),
        "a change is not thrown away"
    );
    let post = look(&trente, &account.key, &found).await.expect("the server answers").expect("it arrived");
    assert_eq!(Some(post.id.to_string()), server.find_post("Answer lost"), "this one did");
    assert_eq!(kept(&trente, &account.key).await, None, "its draft is done with");
}

#[tokio::test]
async fn old_or_undecided_tries_are_the_person_s_to_decide() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    server.fail(SEND, 1, Failure::ProxyPage);
    let old = draft("k", "From this morning");
    send(&trente, &account.key, &old).await.expect_err("nobody can tell");
    server.fail("GET /api/v1/accounts/", 1, Failure::Refused(403, "Not today".into()));
    assert_eq!(send(&trente, &account.key, &old).await, Err(FaultCode::MaybePosted), "it cannot be looked for");
    drop(trente);
    let store = store(&app);
    let mut tried = store.tried(&account.key, "k").await.expect("it is read").expect("it is written down");
    assert_eq!((tried.name.as_str(), tried.text.as_str()), ("k", "From this morning"), "as it was sent");
    tried.at = Timestamp::now() - SignedDuration::from_mins(51);
    store.note_try(&account.key, "k", &tried).await.expect("it is changed");
    drop(store);
    let trente = app.start();
    assert_eq!(
        send(&trente, &account.key, &old).await,
        Err(FaultCode::MaybePosted),
        "the server knows its key no more"
    );
    assert_eq!(server.count(SEND), 1, "nothing was sent meanwhile");
    let anew = draft("another", "From this morning");
    send(&trente, &account.key, &anew).await.expect("the person wants it sent");
    assert_eq!(times(&server, "From this morning"), 1, "once");
}

#[tokio::test]
async fn changed_text_is_another_post_unless_the_first_is_out() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.fail(SEND, 1, Failure::Lost(504));
    send(&trente, &account.key, &draft("k", "Hallo world")).await.expect_err("nobody can tell");
    let told = send(&trente, &account.key, &draft("k", "Hello world")).await;
    assert_eq!(told, Err(FaultCode::PostedBefore), "the first is out already");
    assert_eq!(server.count(SEND), 1, "no second one follows it");
    server.fail(SEND, 1, Failure::ProxyPage);
    send(&trente, &account.key, &draft("k2", "Good nigt")).await.expect_err("nobody can tell");
    send(&trente, &account.key, &draft("k2", "Good night")).await.expect("the first never arrived");
    assert_eq!((times(&server, "Good nigt"), times(&server, "Good night")), (0, 1), "the change is not swallowed");
    let keys: Vec<_> = server.requests().into_iter().filter(|asked| asked.line() == SEND).collect();
    let last = keys.last().and_then(|asked| asked.header("idempotency-key").map(str::to_owned));
    assert!(last.is_some_and(|key| key != "k2"), "under a key of its own");
}

#[tokio::test]
async fn another_audience_is_never_taken_for_the_post_that_is_out() {
    let changes: [fn(Draft) -> Draft; 4] = [
        |draft| Draft { local_only: true, ..draft },
        |draft| Draft { markdown: true, ..draft },
        |draft| Draft { visibility: Visibility::Direct, ..draft },
        |draft| Draft { warning: "Not for everybody".into(), ..draft },
    ];
    for (number, change) in changes.into_iter().enumerate() {
        // One each: among many new posts nobody could tell any more.
        let server = StrictServer::start();
        server.set(|switches| {
            (switches.version_ends, switches.post_types) = ("+glitch", vec!["text/markdown"]);
        });
        let (_app, trente, account) = ada(&server).await;
        let (out, lost) = (format!("Out already {number}"), format!("Lost for now {number}"));
        let written = draft(&format!("out{number}"), &out);
        server.fail(SEND, 1, Failure::Lost(504));
        send(&trente, &account.key, &written).await.expect_err("nobody can tell");
        let (sent, changed) = (server.count(SEND), change(written));
        assert_eq!(send(&trente, &account.key, &changed).await, Err(FaultCode::PostedBefore), "{changed:?}");
        assert_eq!(look(&trente, &account.key, &changed).await, Err(FaultCode::PostedBefore), "{changed:?}");
        assert_eq!((server.count(SEND), times(&server, &out)), (sent, 1), "the change waits: {changed:?}");

        let written = draft(&format!("lost{number}"), &lost);
        server.fail(SEND, 1, Failure::ProxyPage);
        send(&trente, &account.key, &written).await.expect_err("nobody can tell");
        let changed = change(written.clone());
        let sent = send(&trente, &account.key, &changed).await;
        assert!(sent.is_ok(), "the first never arrived: {changed:?} {:?}", sent.err());
        let last = server.requests().into_iter().rfind(|asked| asked.line() == SEND);
        let key = last.and_then(|asked| asked.header("idempotency-key").map(str::to_owned));
        assert!(key.is_some_and(|key| key != written.key), "under a key of its own: {changed:?}");
    }
}

#[tokio::test]
async fn an_answer_is_not_taken_for_a_post_of_the_same_words() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let parent = send(&trente, &account.key, &draft("0", "Coming?")).await.expect("it is sent").id;
    send(&trente, &account.key, &draft("1", "Yes!")).await.expect("it is sent");
    server.fail(SEND, 1, Failure::ProxyPage);
    let answer = Draft { in_reply_to: Some(PostId::from(parent.as_str())), ..draft("2", "Yes!") };
    send(&trente, &account.key, &answer).await.expect_err("nobody can tell");
    let post = send(&trente, &account.key, &answer).await.expect("it is not there yet");
    assert_eq!(times(&server, "Yes!"), 2, "two posts of the same words: {post:?}");
}

#[tokio::test]
async fn clear_refusal_leaves_nothing_to_look_for() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    server.fail(SEND, 1, Failure::Refused(422, "No".into()));
    assert_eq!(send(&trente, &account.key, &draft("k", "One")).await, Err(FaultCode::Refused), "a clear no");
    server.forget_requests();
    send(&trente, &account.key, &draft("k", "One")).await.expect("it is taken");
    assert_eq!(server.requests().len(), 1, "nothing has to be looked for");
    server.fail(SEND, 1, Failure::ProxyPage);
    send(&trente, &account.key, &draft("k2", "Two")).await.expect_err("nobody can tell");
    let request = DiscardDraft { account: account.key.clone(), key: "k2".into() };
    trente.discard_draft(request).await.expect("it is thrown away");
    assert_eq!(store(&app).tried(&account.key, "k2").await.expect("it is read"), None, "nothing of it is kept");
}

#[tokio::test]
async fn two_taps_are_one_post() {
    let server = StrictServer::start();
    server.set(|switches| switches.forgets_idempotency = true);
    let (_app, trente, account) = ada(&server).await;
    let written = draft("k", "Tapped twice");
    let (one, other) = tokio::join!(send(&trente, &account.key, &written), send(&trente, &account.key, &written));
    assert_eq!(one.expect("it is sent").id, other.expect("it waits for the first").id, "the same post");
    assert_eq!(times(&server, "Tapped twice"), 1, "once");
    until("the draft to go", async || kept(&trente, &account.key).await.is_none()).await;
}
