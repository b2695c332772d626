//! Reading without an account.

use super::app::{App, guest, kept, until};
use trente_contract::FaultCode;
use trente_contract::commands::{GuestPosts, PersonPosts, ShowProfile, TagTimeline, Thread, WhichPerson};
use trente_contract::ids::Cursor;
use trente_contract::page::{Source, Timeline};
use trente_contract::people::PostsPart;
use trente_contract::{Fault, post::Entry};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn posts(trente: &Trente, server: &StrictServer, cursor: Option<Cursor>) -> Result<Timeline, Fault> {
    trente.guest_posts(GuestPosts { server: server.url().to_owned(), cursor }).await
}

fn ids(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(|entry| entry.id.as_str()).collect()
}

#[tokio::test]
async fn trends_come_first_and_are_fetched_before_the_window_asks() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    until("the first request", async || server.count("GET /api/v1/trends/statuses") == 1).await;
    let timeline = posts(&trente, &server, None).await.expect("there are posts");
    assert_eq!(timeline.source, Source::Trending, "they are the server's trends");
    assert!(!timeline.page.items.is_empty(), "there are some");
    assert_eq!(server.count("GET /api/v1/trends/statuses"), 1, "the window gets what was fetched at the start");
    posts(&trente, &server, None).await.expect("there are posts");
    assert_eq!(server.count("GET /api/v1/trends/statuses"), 2, "a second time they are fetched anew");
}

#[tokio::test]
async fn public_timeline_stands_in_and_goes_on() {
    let server = StrictServer::start();
    server.set(|switches| switches.no_trends = true);
    let trente = App::new(server.url()).start();
    let first = posts(&trente, &server, None).await.expect("there are posts");
    assert_eq!(first.source, Source::Public, "people are told that these are no trends");
    let next = first.page.next.clone().expect("the strict server has more than a page");
    let second = posts(&trente, &server, Some(next)).await.expect("there is a second page");
    assert_eq!(second.source, Source::Public, "the second page goes on in the same list");
    let known = ids(&first.page.items);
    assert!(!second.page.items.is_empty(), "there is something on it");
    assert!(ids(&second.page.items).iter().all(|id| !known.contains(id)), "no post comes twice");
}

#[tokio::test]
async fn missing_trends_are_no_error() {
    let server = StrictServer::start();
    for status in [401, 404, 422] {
        server.fail("GET /api/v1/trends/statuses", 1, Failure::Refused(status, "no".into()));
        let trente = App::new("http://127.0.0.1:9").start();
        let timeline = posts(&trente, &server, None).await.expect("the public timeline is there");
        assert_eq!(timeline.source, Source::Public, "after {status}");
    }
}

#[tokio::test]
async fn server_that_shows_nothing_to_guests_says_so() {
    let server = StrictServer::start();
    server.set(|switches| switches.members_only = true);
    let trente = App::new(server.url()).start();
    let fault = posts(&trente, &server, None).await.expect_err("it shows nothing");
    assert_eq!(fault.code, FaultCode::MembersOnly, "{fault:?}");
    assert_eq!(fault.server.as_deref(), Some(server.domain()), "the server is named");
}

#[tokio::test]
async fn server_without_posts_gives_an_empty_page() {
    let server = StrictServer::start();
    server.set(|switches| switches.empty = true);
    let trente = App::new(server.url()).start();
    let timeline = posts(&trente, &server, None).await.expect("empty is no error");
    assert_eq!(timeline.page.items, [], "there is nothing");
}

#[tokio::test]
async fn offline_start_shows_what_was_kept() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    let live = posts(&trente, &server, None).await.expect("there are posts");
    kept(&app, "first").await;
    drop(trente);
    let url = server.url().to_owned();
    drop(server);
    let trente = app.start();
    let timeline = trente.guest_posts(GuestPosts { server: url, cursor: None }).await.expect("something was kept");
    assert_eq!(ids(&timeline.page.items), ids(&live.page.items), "the same posts");
    match timeline.source {
        Source::Kept { at, why } => {
            assert!(at.ends_with('Z'), "the time is told: {at}");
            assert_eq!(why.code, FaultCode::Unreachable, "and why");
        }
        other => panic!("people are told that these are old: {other:?}"),
    }
}

#[tokio::test]
async fn offline_start_without_kept_posts_says_so() {
    let server = StrictServer::start();
    let url = server.url().to_owned();
    drop(server);
    let trente = App::new(&url).start();
    let fault = trente.guest_posts(GuestPosts { server: url, cursor: None }).await.expect_err("nothing was kept");
    assert_eq!(fault.code, FaultCode::Unreachable, "{fault:?}");
}

#[tokio::test]
async fn plain_http_to_others_is_refused() {
    let trente = App::new("http://127.0.0.1:9").start();
    for (server, code) in [("http://a.example", FaultCode::InsecureAddress), ("not a server", FaultCode::NotAnAddress)]
    {
        let request = GuestPosts { server: server.into(), cursor: None };
        assert_eq!(trente.guest_posts(request).await.expect_err("it is refused").code, code, "{server}");
    }
}

#[tokio::test]
async fn guest_reads_threads_people_and_tags() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let reader = guest(&server);
    let answered = server.posts().into_iter().find(|post| post["replies_count"].as_i64() > Some(0));
    let answered = answered.expect("the strict server has a thread");
    let id = answered["id"].as_str().expect("ids are text");
    let thread = trente
        .thread(Thread { reader: reader.clone(), id: id.into(), elsewhere: false })
        .await
        .expect("the thread can be read");
    assert_eq!(thread.post.id.as_str(), id, "the post that was asked for");
    assert!(thread.descendants.iter().any(|post| post.in_reply_to.is_some()), "with its answers");

    let author = thread.post.author;
    let profile = ShowProfile { reader: reader.clone(), person: WhichPerson::Id(author.id.clone()) };
    let profile = trente.profile(profile).await.expect("the profile can be read");
    assert_eq!(profile.person.id, author.id, "the person that was asked for");
    assert_eq!(profile.relationship, None, "a guest stands in no relationship");

    let request =
        PersonPosts { reader: reader.clone(), person: author.id.clone(), part: PostsPart::Posts, cursor: None };
    let page = trente.person_posts(request).await.expect("their posts can be read");
    assert!(!page.items.is_empty(), "there are some");
    assert!(page.items.iter().all(|entry| entry.post.in_reply_to.is_none()), "without their replies");

    let tag = server.posts().iter().find_map(|post| post["tags"][0]["name"].as_str().map(str::to_owned));
    let tag = tag.expect("the strict server has a tag");
    let timeline = trente.tag_timeline(TagTimeline { reader, tag, cursor: None }).await.expect("it can be read");
    assert!(!timeline.page.items.is_empty(), "there are posts with it");
    assert_eq!(timeline.source, Source::Live, "from the server");
}

#[tokio::test]
async fn thread_of_a_missing_post_is_not_found() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let request = Thread { reader: guest(&server), id: "404".into(), elsewhere: false };
    assert_eq!(trente.thread(request).await.expect_err("it is not there").code, FaultCode::NotFound, "it says so");
}
