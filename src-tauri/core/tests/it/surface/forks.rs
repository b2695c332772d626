//! What forks of Mastodon let one write: posts that stay on the server, and Markdown.

use super::app::{App, ada, log_in};
use super::drafts::draft;
use trente_contract::commands::{
    BeginChange, CreatePost, ListScheduled, OpenDraft, RedraftPost, RulesOf, SaveDraft, SchedulePost, WaitToSend,
};
use trente_contract::compose::{Draft, Rules};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::{Asked, Failure};

const SEND: &str = "POST /api/v1/statuses";
const TELL: &str = "GET /api/v2/instance";

async fn rules(trente: &Trente, account: &AccountKey) -> Rules {
    trente.writing_rules(RulesOf { account: account.clone() }).await.expect("it answers")
}

fn glitch() -> StrictServer {
    let server = StrictServer::start();
    server.set(|switches| {
        switches.version_ends = "+glitch";
        switches.post_types = vec!["text/markdown", "text/html"];
    });
    server
}

fn both(key: &str, text: &str) -> Draft {
    Draft { local_only: true, markdown: true, ..draft(key, text) }
}

#[tokio::test]
async fn it_is_offered_where_the_server_has_it_alone() {
    for (ends, types, gotosocial, due) in [
        ("", vec![], false, (false, false)),
        ("+glitch", vec!["text/markdown"], false, (true, true)),
        ("+hometown-1.1.1", vec![], false, (true, false)),
        ("+fork", vec!["text/html"], false, (false, false)),
        ("+git-1234", vec!["text/markdown"], true, (true, true)),
    ] {
        let server = StrictServer::start();
        server.set(|switches| {
            (switches.version_ends, switches.post_types, switches.gotosocial) = (ends, types.clone(), gotosocial);
        });
        let (_app, trente, account) = ada(&server).await;
        let told = rules(&trente, &account.key).await;
        assert_eq!((told.local_only, told.markdown), due, "{ends:?} {types:?}");
    }
}

#[tokio::test]
async fn it_goes_along_with_the_post_its_draft_and_its_change() {
    let server = glitch();
    let (app, trente, account) = ada(&server).await;
    let key = &account.key;
    trente.save_draft(SaveDraft { account: key.clone(), draft: both("k", "**Here** alone") }).await.expect("kept");
    drop(trente);
    let trente = app.start();
    let request = OpenDraft { account: key.clone(), key: "k".into(), take: false };
    let kept = trente.open_draft(request).await.expect("it is read").expect("it is there");
    assert_eq!(kept, both("k", "**Here** alone"), "a draft keeps both");
    let post = trente.create_post(CreatePost { account: key.clone(), draft: kept }).await.expect("it is posted");
    let id = post.id.to_string();
    let stands = server.posts().into_iter().find(|one| one["id"] == id.as_str()).expect("it is there");
    assert_eq!(stands["local_only"], true, "it stays there");
    assert_eq!(server.kind_of(&id).as_deref(), Some("text/markdown"), "as it was written");

    let begin = BeginChange { account: key.clone(), id: PostId::from(id.as_str()) };
    let draft = trente.begin_change(begin).await.expect("it can be changed").draft;
    assert!(draft.local_only && draft.markdown, "so does its change: {draft:?}");
    // The server says what is read as it is: the rules are known now.
    assert!(rules(&trente, key).await.markdown, "it is told");
    let plain = Draft { markdown: false, ..draft };
    trente.create_post(CreatePost { account: key.clone(), draft: plain }).await.expect("it is changed");
    assert_eq!(server.kind_of(&id).as_deref(), Some("text/plain"), "though no word is another");
    let stands = server.posts().into_iter().find(|one| one["id"] == id.as_str()).expect("it is there");
    assert_eq!(stands["local_only"], true, "where it is seen cannot be changed");

    let redraft = RedraftPost { account: key.clone(), id: PostId::from(id.as_str()) };
    let again = trente.redraft_post(redraft).await.expect("it is a draft again");
    assert!(again.local_only && !again.markdown, "written anew it stays there: {again:?}");
}

#[tokio::test]
async fn written_anew_it_is_markdown_where_only_the_deletion_tells() {
    let server = glitch();
    server.set(|switches| switches.keeps_posts = true);
    let (_app, trente, account) = ada(&server).await;
    let key = &account.key;
    for (name, written) in [("k", both("k", "**Here** alone")), ("k2", draft("k2", "**There** too"))] {
        let sent = CreatePost { account: key.clone(), draft: written.clone() };
        let post = trente.create_post(sent).await.expect("it is posted");
        let redraft = RedraftPost { account: key.clone(), id: post.id };
        let again = trente.redraft_post(redraft).await.expect("it is a draft again");
        let due = (written.text.as_str(), written.markdown);
        assert_eq!((again.text.as_str(), again.markdown), due, "{name}: as it was written");
        let request = OpenDraft { account: key.clone(), key: again.key.clone(), take: false };
        let kept = trente.open_draft(request).await.expect("it is read");
        assert_eq!(kept, Some(again), "{name}: and so it is kept");
    }
}

#[tokio::test]
async fn it_goes_along_with_what_waits_and_with_what_is_sent_later() {
    let server = glitch();
    let app = App::new(server.url());
    let trente = app.start();
    let account = log_in(&trente, &server, "ada").await.key;
    let why = Fault::new(FaultCode::Offline, "a test");
    let wait = WaitToSend { account: account.clone(), draft: both("k", "From the outbox"), why };
    trente.wait_to_send(wait).await.expect("it waits");
    super::app::until("the post", async || server.find_post("From the outbox").is_some()).await;
    let id = server.find_post("From the outbox").expect("it is out");
    assert_eq!(server.kind_of(&id).as_deref(), Some("text/markdown"), "as it was written");
    assert!(server.posts().iter().any(|one| one["id"] == id.as_str() && one["local_only"] == true), "it stays there");

    let at = (jiff::Timestamp::now() + jiff::SignedDuration::from_mins(60)).to_string();
    let later = SchedulePost { account: account.clone(), draft: both("k2", "Later"), at };
    trente.schedule_post(later).await.expect("it is taken");
    let list = ListScheduled { account: account.clone(), cursor: None };
    let shown = trente.list_scheduled(list).await.expect("it answers").items.remove(0).draft;
    assert!(shown.local_only && shown.markdown, "{shown:?}");
}

#[tokio::test]
async fn plain_words_are_told_to_be_plain_though_nobody_asked_what_the_server_reads() {
    let server = glitch();
    let (app, trente, account) = ada(&server).await;
    drop(trente);
    // Begun anew, it sends what waits before anybody opens the page to write on.
    let trente = app.start();
    let why = Fault::new(FaultCode::Offline, "a test");
    let wait = WaitToSend { account: account.key.clone(), draft: draft("k", "2 * 3 * 5"), why };
    trente.wait_to_send(wait).await.expect("it waits");
    super::app::until("the post", async || server.count(SEND) == 1).await;
    let sent = || server.requests().into_iter().rfind(|asked| asked.line() == SEND).expect("it was sent").body;
    assert!(sent().contains("content_type=text%2Fplain"), "no sign of it is Markdown: {}", sent());
    // The start looks at the server, too, as nobody's account and when it comes to it.
    let asked_as_ada = || {
        let as_ada = |asked: &&Asked| asked.line() == TELL && asked.header("authorization").is_some();
        server.requests().iter().filter(as_ada).count()
    };
    let asked = asked_as_ada();
    trente.create_post(CreatePost { account: account.key.clone(), draft: draft("k2", "a_b_c") }).await.expect("posted");
    assert!(sent().contains("content_type=text%2Fplain"), "nor of the next: {}", sent());
    assert_eq!((asked_as_ada(), asked), (1, 1), "it is asked once a run");

    drop(trente);
    let trente = app.start();
    server.fail(TELL, usize::MAX, Failure::Refused(500, "no".into()));
    trente.create_post(CreatePost { account: account.key, draft: draft("k3", "Untold") }).await.expect("posted");
    assert!(server.find_post("Untold").is_some(), "a post goes out where nobody tells");
}

#[tokio::test]
async fn mastodon_is_not_told_what_it_does_not_know() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    rules(&trente, &account.key).await;
    trente.create_post(CreatePost { account: account.key.clone(), draft: draft("k", "Plain") }).await.expect("posted");
    let asked = server.requests().into_iter().find(|asked| asked.line() == SEND).expect("it was sent");
    assert!(!asked.body.contains("local_only") && !asked.body.contains("content_type"), "{}", asked.body);
}
