//! Links and pasted texts.

use crate::surface::app::{App, ada, guest, reader};
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitLink, ServersHere, TakeLink};
use trente_contract::reader::Reader;
use trente_contract::reading::{Found, Network, SuggestedWhy, Wanted};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn take(trente: &Trente, reader: Reader, text: &str) -> Found {
    trente.take_link(TakeLink { reader, text: text.to_owned() }).await.expect("it can be taken")
}

fn page_of(server: &StrictServer, words: &str) -> String {
    let post =
        server.posts().into_iter().find(|post| post["content"].as_str().is_some_and(|text| text.contains(words)));
    post.expect("there is such a post")["url"].as_str().expect("it has a page").to_owned()
}

#[tokio::test]
async fn invites_are_asked_for() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    for (code, expected) in [("welcome", true), ("spent", false), ("unheard-of", false)] {
        let found = take(&trente, guest(&server), &format!("Come! {}/invite/{code}", server.url())).await;
        let Found::Invite { server: domain, code: told, good } = found else { panic!("an invite: {found:?}") };
        assert_eq!((domain.as_str(), told.as_str(), good), (server.domain(), code, expected), "{code}");
    }
    server.fail("GET /invite", 99, Failure::ProxyPage);
    let request = TakeLink { reader: guest(&server), text: format!("{}/invite/welcome", server.url()) };
    let fault = trente.take_link(request).await.expect_err("nobody knows");
    assert_eq!(fault.code, FaultCode::ServerBusy, "a server that is down has not refused the invite");
}

#[tokio::test]
async fn packs_come_with_those_who_agreed() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let trente = App::new(server.url()).start();
    let link = format!("{}/collections/77", other.url());
    let Found::Pack(pack) = take(&trente, guest(&server), &link).await else { panic!("a pack") };
    assert_eq!((pack.name.as_str(), pack.url.as_str()), ("Harbour people", link.as_str()), "its name and page");
    let by = pack.by.expect("somebody made it");
    assert_eq!(by.handle, format!("ada@{}", other.domain()), "of the pack's own server");
    let handles: Vec<&str> = pack.people.iter().map(|one| one.person.handle.as_str()).collect();
    let expected = ["kenji", "maple", "harbour", "rosa"].map(|name| format!("{name}@{}", other.domain()));
    assert_eq!(handles, expected, "in its own order, without who made it");
    assert!(pack.people.iter().all(|one| one.why == SuggestedWhy::Pack), "the pack is why");
    let request = TakeLink { reader: guest(&server), text: format!("{}/collections/79", other.url()) };
    assert_eq!(trente.take_link(request).await.expect_err("there is none").code, FaultCode::NotFound, "it says so");
}

#[tokio::test]
async fn people_and_posts_are_found() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente, account) = ada(&server).await;
    let handle = "lea@piaille.example".to_owned();
    assert_eq!(take(&trente, guest(&server), "@lea@piaille.example").await, Found::Person { handle }, "without asking");
    let page = page_of(&server, "lighthouse");
    for who in [guest(&server), reader(&account)] {
        let Found::Post(post) = take(&trente, who, &page).await else { panic!("a post of this server") };
        assert_eq!(post.url.as_deref(), Some(page.as_str()), "the one that was meant");
    }
    let elsewhere = page_of(&other, "lighthouse");
    let Found::Post(post) = take(&trente, reader(&account), &elsewhere).await else { panic!("it is fetched") };
    assert_eq!(post.url.as_deref(), Some(elsewhere.as_str()), "the other server's post");
    let expected = Found::Person { handle: format!("rosa@{}", other.domain()) };
    let third = StrictServer::start();
    let found = take(&trente, guest(&third), &elsewhere).await;
    assert_eq!(found, expected, "a guest's server fetches nothing; its author can be read");
}

#[tokio::test]
async fn neighbours_open_where_the_server_knows_them() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let found = serde_json::json!({ "id": "77", "username": "lea.example", "acct": "lea.example@bsky.brid.gy" });
    let link = "https://bsky.app/profile/lea.example/post/3k2?ref=feed";
    let unbridged = Found::Unbridged { network: Network::Bluesky, name: "lea.example".into() };
    assert_eq!(take(&trente, guest(&server), link).await, unbridged, "said so, where nobody is known");
    assert_eq!(server.count("GET /api/v2/search"), 0, "a guest's server looks for nobody");
    assert_eq!(take(&trente, reader(&account), link).await, unbridged, "nor where the bridge knows nobody");
    assert_eq!(server.count("GET /api/v2/search"), 1, "with an account it was looked for");
    server.fail("GET /api/v1/accounts/lookup", 1, Failure::Instead(vec![], found));
    let handle = "lea.example@bsky.brid.gy".to_owned();
    assert_eq!(take(&trente, guest(&server), link).await, Found::Person { handle }, "and opened where one is");
    server.forget_requests();
    let number = take(&trente, guest(&server), "https://bsky.app/profile/did:plc:abc").await;
    assert!(matches!(number, Found::Unbridged { .. }), "a number is nobody's name here: {number:?}");
    assert_eq!(server.count("GET /api"), 0, "nobody is asked about it");
}

#[tokio::test]
async fn only_what_answers_is_a_server() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let found = take(&trente, guest(&server), server.url()).await;
    assert_eq!(found, Found::Server { domain: server.domain().to_owned() }, "it answers");
    server.set(|switches| switches.software = Some("lemmy".into()));
    assert_eq!(take(&trente, guest(&server), server.url()).await, Found::Nothing, "no server for this app");
    for text in ["", "buy bread", "https://news.example/2026/weather"] {
        assert_eq!(take(&trente, guest(&server), text).await, Found::Nothing, "{text:?}");
    }
    assert_eq!(take(&trente, guest(&server), "trente://login").await, Found::Confirmed, "the mail's way back");
}

#[tokio::test]
async fn links_wait_for_the_window() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let ask = async |wait| trente.await_link(AwaitLink { wait }).await.expect("it answers");
    assert_eq!(ask(false).await, None, "none came");
    trente.link_came("https://mas.to/invite/a".into());
    assert_eq!(ask(true).await.as_deref(), Some("https://mas.to/invite/a"), "the one that came");
    assert_eq!(ask(false).await, None, "once");
    let waiting = tokio::spawn({
        let trente = trente.clone();
        async move { trente.await_link(AwaitLink { wait: true }).await }
    });
    tokio::task::yield_now().await;
    trente.link_came("trente://login".into());
    let came = waiting.await.expect("it ends").expect("it answers");
    assert_eq!(came.as_deref(), Some("trente://login"), "who waits is told");
}

#[tokio::test]
async fn servers_of_this_device_are_remembered() {
    let (server, read) = (StrictServer::start(), StrictServer::start());
    let (_app, trente, _account) = ada(&server).await;
    let here = trente.servers_here(ServersHere {}).await.expect("the store can be read");
    assert_eq!(here.first().map(String::as_str), Some(server.domain()), "where there is an account");
    let request = trente_contract::commands::GuestPosts { server: read.url().to_owned(), cursor: None };
    trente.guest_posts(request).await.expect("there are posts");
    crate::surface::app::until("the server that was read", async || {
        let here = trente.servers_here(ServersHere {}).await.expect("the store can be read");
        here == [server.domain(), read.domain()]
    })
    .await;
}

/// The window takes a link that came from outside.
async fn arrived(trente: &Trente, text: &str) {
    trente.link_came(text.to_owned());
    let link = trente.await_link(AwaitLink { wait: false }).await.expect("it is there");
    assert_eq!(link.as_deref(), Some(text), "the link that came");
}

#[tokio::test]
async fn a_link_from_outside_is_asked_about_before_anybody_is_asked_for_it() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let trente = App::new(server.url()).start();
    let (here, there) = (other.url(), other.domain());
    for (text, what, place) in [
        (format!("{here}/invite/welcome"), Wanted::Invite, there),
        (format!("{here}/collections/77"), Wanted::Pack, there),
        (here.to_owned(), Wanted::Server, there),
        ("trente://piaille.example.evil.example".to_owned(), Wanted::Server, "piaille.example.evil.example"),
        ("trente://evil.example/@spammer".to_owned(), Wanted::Person, "@spammer@evil.example"),
        ("https://evil.example/@spammer/1234".to_owned(), Wanted::Post, "evil.example"),
        ("https://evil.example/some/page".to_owned(), Wanted::Post, "evil.example"),
        ("web+ap://evil.example/@spammer".to_owned(), Wanted::Person, "@spammer@evil.example"),
        ("https://p\u{456}aille.example/invite/abc".to_owned(), Wanted::Invite, "xn--paille-m2e.example"),
    ] {
        arrived(&trente, &text).await;
        let found = take(&trente, guest(&server), &text).await;
        let Found::Asks { what: asked, place: told } = found else { panic!("a question: {found:?}") };
        if text.contains('\u{456}') {
            assert!(told.starts_with("xn--"), "letters that look like others are written out: {told}");
        } else {
            assert_eq!(told, place, "{text}");
        }
        assert_eq!(asked, what, "{text}");
    }
    assert!(other.requests().is_empty(), "nobody was asked");
    let text = format!("{here}/invite/welcome");
    let found = take(&trente, guest(&server), &text).await;
    assert!(matches!(found, Found::Invite { good: true, .. }), "after a yes it goes on: {found:?}");
    arrived(&trente, &text).await;
    let found = take(&trente, guest(&server), &text).await;
    assert!(matches!(found, Found::Asks { .. }), "each time it comes there is a question: {found:?}");
}

#[tokio::test]
async fn a_link_from_outside_that_leads_nowhere_needs_no_question() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    for (text, expected) in [("trente://nonsense/at/all", Found::Nothing), ("trente://login", Found::Confirmed)] {
        arrived(&trente, text).await;
        assert_eq!(take(&trente, guest(&server), text).await, expected, "{text}");
    }
}
