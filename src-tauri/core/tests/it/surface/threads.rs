//! Threads, from servers that answer half.

use super::app::{App, ada, guest, reader};
use serde_json::{Value, json};
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{GuestPosts, PersonPosts, ShowProfile, TagTimeline, Thread, ThreadReply, WhichPerson};
use trente_contract::page::Source;
use trente_contract::people::PostsPart;
use trente_contract::reader::Reader;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

fn status(id: &str, text: &str) -> Value {
    json!({
        "id": id, "content": text, "created_at": "2026-11-20T10:00:00.000Z", "visibility": "public",
        "account": {"id": "7", "username": "ada", "acct": "ada"}, "replies_count": 3
    })
}

/// What a guest gets of post 1, whose context is answered so.
async fn thread(context: ResponseTemplate) -> ThreadReply {
    let server = MockServer::start().await;
    let post = ResponseTemplate::new(200).set_body_json(status("1", "<p>Hello</p>"));
    Mock::given(path("/api/v1/statuses/1")).respond_with(post).mount(&server).await;
    Mock::given(path("/api/v1/statuses/1/context")).respond_with(context).mount(&server).await;
    let trente = App::new("http://127.0.0.1:9").start();
    read(&trente, Reader::Guest { server: server.uri() }, "1").await
}

async fn read(trente: &Trente, reader: Reader, id: &str) -> ThreadReply {
    trente.thread(Thread { reader, id: id.into(), elsewhere: false }).await.expect("the post is there")
}

#[tokio::test]
async fn a_post_is_shown_though_the_talk_around_it_is_missing() {
    let error = |status: u16| ResponseTemplate::new(status).set_body_json(json!({"error": "no"}));
    let body = |text: &str| ResponseTemplate::new(200).set_body_raw(text.to_owned(), "application/json");
    for (context, code) in [
        (error(500), FaultCode::ServerBusy),
        (error(504), FaultCode::ServerBusy),
        (error(404), FaultCode::NotFound),
        (error(401), FaultCode::MembersOnly),
        (error(403), FaultCode::Forbidden),
        (error(429), FaultCode::RateLimited),
        (body("null"), FaultCode::BadAnswer),
        (body(""), FaultCode::BadAnswer),
        (body("{\"ancestors\": ["), FaultCode::BadAnswer),
        (ResponseTemplate::new(200).set_body_raw("<h1>Hello</h1>", "text/html"), FaultCode::BadAnswer),
    ] {
        let told = format!("{context:?}");
        let reply = thread(context).await;
        assert_eq!(reply.post.id.as_str(), "1", "the post is shown: {told}");
        assert!(reply.ancestors.is_empty() && reply.descendants.is_empty(), "nothing around it: {told}");
        let missing = reply.missing.unwrap_or_else(|| panic!("it is told: {told}"));
        assert_eq!(missing.code, code, "and why: {told}");
    }
    let whole = json!({"ancestors": [], "descendants": [status("2", "<p>a</p>")]});
    let reply = thread(ResponseTemplate::new(200).set_body_json(whole)).await;
    assert_eq!((reply.descendants.len(), reply.missing), (1, None), "all is there");
    let nothing = json!({"ancestors": null, "descendants": []});
    let reply = thread(ResponseTemplate::new(200).set_body_json(nothing)).await;
    assert_eq!((reply.descendants.len(), reply.missing), (0, None), "nobody answered yet");
}

#[tokio::test]
async fn a_second_look_finds_what_was_missing() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let answered = server.posts().into_iter().find(|post| post["replies_count"].as_i64() > Some(0));
    let answered = answered.expect("the strict server has a thread");
    let id = answered["id"].as_str().expect("ids are text");
    server.fail(&format!("GET /api/v1/statuses/{id}/context"), 3, Failure::Refused(500, "no".into()));
    let reply = read(&trente, reader(&account), id).await;
    assert!(reply.missing.is_some() && reply.descendants.is_empty(), "the post alone");
    let reply = read(&trente, reader(&account), id).await;
    assert!(reply.missing.is_none() && !reply.descendants.is_empty(), "with its answers");
}

#[tokio::test]
async fn a_post_that_is_missing_is_told_as_such() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    server.fail("GET /api/v1/statuses/1", 9, Failure::Refused(410, "gone".into()));
    let fault = trente
        .thread(Thread { reader: guest(&server), id: "1".into(), elsewhere: false })
        .await
        .expect_err("it is gone");
    assert_eq!(fault.code, FaultCode::NotFound, "the post is what was asked for");
}

#[tokio::test]
async fn long_threads_come_whole() {
    let long = format!("<p>{}</p>", "x".repeat(2_000));
    let replies: Vec<Value> = (2..2_002).map(|id| status(&id.to_string(), &long)).collect();
    let body = json!({"ancestors": [], "descendants": replies}).to_string();
    assert!(body.len() > 4 * 1024 * 1024, "larger than anything else that servers send");
    let reply = thread(ResponseTemplate::new(200).set_body_raw(body, "application/json")).await;
    assert_eq!((reply.descendants.len(), reply.missing), (2_000, None), "all two thousand");

    let endless = format!("{{\"ancestors\": [], \"descendants\": [\"{}\"]}}", "x".repeat(33 * 1024 * 1024));
    let reply = thread(ResponseTemplate::new(200).set_body_raw(endless, "application/json")).await;
    let code = reply.missing.map(|missing| missing.code);
    assert_eq!((reply.post.id.as_str(), code), ("1", Some(FaultCode::TooLarge)), "the post, and a note");
}

#[tokio::test]
async fn filters_hold_where_a_post_is_shown() {
    let filter =
        |place: &str| json!({"filter": {"id": place, "title": place, "context": [place], "filter_action": "hide"}});
    let places = ["home", "notifications", "public", "thread", "account"];
    let mut post = status("1", "<p>Hello</p>");
    post["filtered"] = places.map(filter).to_vec().into();
    let mut ended = filter("public");
    ended["filter"]["expires_at"] = json!("2020-01-01T00:00:00.000Z");
    let mut old = status("2", "<p>Hello</p>");
    old["filtered"] = json!([ended]);
    let server = MockServer::start().await;
    let list = json!([post, old]);
    for (at, body) in [
        ("/api/v1/statuses/1", post.clone()),
        ("/api/v1/statuses/1/context", json!({"ancestors": [post], "descendants": []})),
        ("/api/v1/timelines/tag/moss", list.clone()),
        ("/api/v1/accounts/7/statuses", list),
    ] {
        Mock::given(path(at)).respond_with(ResponseTemplate::new(200).set_body_json(body)).mount(&server).await;
    }
    let trente = App::new("http://127.0.0.1:9").start();
    let reader = Reader::Guest { server: server.uri() };
    let titles = |post: &trente_contract::post::Post| -> Vec<String> {
        post.filtered.iter().map(|filter| filter.title.clone()).collect()
    };
    let thread = read(&trente, reader.clone(), "1").await;
    assert_eq!(titles(&thread.post), ["thread"], "in its thread");
    assert_eq!(titles(&thread.ancestors[0]), ["thread"], "before another");
    let request = TagTimeline { reader: reader.clone(), tag: "moss".into(), cursor: None };
    let page = trente.tag_timeline(request).await.expect("there are posts").page;
    assert_eq!(titles(&page.items[0].post), ["public"], "under a hashtag");
    assert_eq!(page.items[1].post.filtered, [], "a filter that has ended");
    let page = trente
        .person_posts(PersonPosts { reader, person: "7".into(), part: PostsPart::Posts, cursor: None })
        .await
        .expect("posts");
    assert_eq!(titles(&page.items[0].post), ["account"], "on its author's page");
}

#[tokio::test]
async fn trends_in_trouble_do_not_take_the_posts_away() {
    for failure in [Failure::Refused(500, "no".into()), Failure::ProxyPage, Failure::Html, Failure::Truncated] {
        let server = StrictServer::start();
        server.fail("GET /api/v1/trends/statuses", 3, failure.clone());
        let trente = App::new("http://127.0.0.1:9").start();
        let request = GuestPosts { server: server.url().to_owned(), cursor: None };
        let timeline = trente.guest_posts(request).await.expect("the public timeline is there");
        assert_eq!(timeline.source, Source::Public, "after {failure:?}");
    }
}

#[tokio::test]
async fn a_person_is_shown_though_nobody_knows_how_one_stands_to_them() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let other = server.posts().into_iter().find(|post| post["account"]["acct"] != "ada").expect("others write");
    let person = WhichPerson::Id(other["account"]["id"].as_str().expect("ids are text").into());
    // What fails in passing is asked three times.
    let failures =
        [(3, Failure::Refused(500, "no".into())), (1, Failure::Html), (1, Failure::Late(Duration::from_secs(60)))];
    for (times, failure) in failures {
        server.fail("GET /api/v1/accounts/relationships", times, failure.clone());
        let request = ShowProfile { reader: reader(&account), person: person.clone() };
        let profile = trente.profile(request).await.expect("they are there");
        assert_eq!(profile.relationship, None, "{failure:?}");
    }
}
