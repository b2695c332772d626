//! Searching: what is asked, for whom, and what comes of it.

use crate::surface::app::{App, ada, guest, reader};
use serde_json::json;
use std::time::Duration;
use trente_contract::commands::{Search, SetFollow};
use trente_contract::find::{Findings, Kind};
use trente_contract::reader::Reader;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;
use wiremock::matchers::{method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn search(trente: &Trente, reader: Reader, text: &str, kind: Kind, known: u32) -> Result<Findings, Fault> {
    trente.search(Search { reader, text: text.to_owned(), kind, known, typing: false }).await
}

/// What was asked of the search, the newest last.
fn asked(server: &StrictServer) -> Vec<String> {
    let lines = server.requests().into_iter().map(|asked| asked.line());
    lines.filter(|line| line.starts_with("GET /api/v2/search")).collect()
}

#[tokio::test]
async fn words_find_people_hashtags_and_posts_in_one_question() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.forget_requests();
    let found = search(&trente, reader(&account), " harbour ", Kind::All, 0).await.expect("it is found");
    assert_eq!(found.people[0].person.name_text, "Harbour weather", "a person of this name");
    assert!(found.people[0].relationship.is_some_and(|stand| stand.following), "and how ada stands to them");
    assert_eq!(found.tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["harbour"], "a hashtag");
    assert_eq!((found.tags[0].people.len(), found.tags[0].today()), (7, 3), "with how much it is used");
    assert!(found.posts.iter().any(|entry| entry.post.author.name_text == "Rosa Okonkwo"), "and a post with the word");
    assert_eq!(found.more, [], "no kind goes on");
    let lines = asked(&server);
    assert_eq!(lines.len(), 1, "one question: {lines:?}");
    assert!(!lines[0].contains("resolve"), "words are looked for here alone: {lines:?}");
}

#[tokio::test]
async fn more_of_a_kind_is_asked_for_by_how_many_are_known() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let found = search(&trente, reader(&account), "the", Kind::All, 0).await.expect("it is found");
    assert_eq!((found.posts.len(), found.more.as_slice()), (20, &[Kind::Posts][..]), "posts go on");
    server.forget_requests();
    let rest = search(&trente, reader(&account), "the", Kind::Posts, 20).await.expect("it is found");
    let known: Vec<_> = found.posts.iter().map(|entry| &entry.id).collect();
    assert!(!rest.posts.is_empty() && rest.posts.iter().all(|entry| !known.contains(&&entry.id)), "others follow");
    assert_eq!((rest.people.len(), rest.tags.len()), (0, 0), "and nothing else");
    let line = asked(&server).remove(0);
    assert!(line.contains("type=statuses") && line.contains("offset=20"), "{line}");
}

#[tokio::test]
async fn a_handle_of_another_server_is_fetched_from_there() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente, account) = ada(&server).await;
    for handle in [format!("@kenji@{}", other.domain()), format!("kenji@{}", other.domain())] {
        server.forget_requests();
        let found = search(&trente, reader(&account), &handle, Kind::All, 0).await.expect("it is found");
        let person = &found.people[0];
        assert_eq!(person.person.handle, format!("kenji@{}", other.domain()), "{handle}");
        assert_eq!(person.relationship.map(|stand| stand.following), Some(false), "ada does not follow them yet");
        let line = asked(&server).remove(0);
        assert!(line.contains("resolve=true"), "{line}");
        let follow = SetFollow { account: account.key.clone(), person: person.person.id.clone(), on: true };
        assert!(trente.set_follow(follow).await.expect("it is done").following, "and can at once");
        let undo = SetFollow { account: account.key.clone(), person: person.person.id.clone(), on: false };
        trente.set_follow(undo).await.expect("it is done");
    }
}

#[tokio::test]
async fn guests_ask_for_nothing_that_takes_an_account() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let found = search(&trente, guest(&server), "harbour", Kind::All, 0).await.expect("it is found");
    assert!(!found.people.is_empty() && !found.tags.is_empty(), "people and hashtags are found");
    assert_eq!(found.people[0].relationship, None, "a guest stands in no relationship");
    assert_eq!((found.posts.len(), found.more.len()), (0, 0), "posts are not, and nothing goes on");
    assert_eq!(server.count("GET /api/v1/accounts/relationships"), 0, "nobody is asked about");
    search(&trente, guest(&server), "@lea@a.example", Kind::All, 0).await.expect("it is looked for");
    let rest = search(&trente, guest(&server), "harbour", Kind::People, 20).await.expect("nothing more is no error");
    assert_eq!(rest, Findings::default(), "servers let guests not go on");
    let lines = asked(&server);
    assert_eq!(lines.len(), 2, "and it was not asked for: {lines:?}");
    assert!(lines.iter().all(|line| !line.contains("resolve") && !line.contains("offset")), "{lines:?}");
}

#[tokio::test]
async fn a_server_that_searches_for_members_alone_says_so() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    for (status, code) in [(401, FaultCode::MembersOnly), (403, FaultCode::Forbidden)] {
        server.fail("GET /api/v2/search", 1, Failure::Refused(status, "no".into()));
        let fault = search(&trente, guest(&server), "harbour", Kind::All, 0).await.expect_err("it refuses");
        assert_eq!((fault.code, fault.server.as_deref()), (code, Some(server.domain())), "{status}: {fault:?}");
    }
}

#[tokio::test]
async fn a_pause_that_the_server_asks_for_is_told_and_kept() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    server.fail("GET /api/v2/search", 1, Failure::RateLimited(Duration::from_secs(90)));
    for _ in 0..2 {
        let fault = search(&trente, guest(&server), "harbour", Kind::All, 0).await.expect_err("it wants a pause");
        assert_eq!(fault.code, FaultCode::RateLimited, "{fault:?}");
        // Both ends round up to a whole second.
        assert!(fault.retry_after.is_some_and(|wait| (80..=92).contains(&wait)), "and says how long: {fault:?}");
    }
    assert_eq!(asked(&server).len(), 1, "it is left alone for so long");
}

#[tokio::test]
async fn while_typing_a_few_people_are_asked_for_once_and_not_waited_for_long() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.forget_requests();
    let typed = |text: &str| Search {
        reader: reader(&account),
        text: text.to_owned(),
        kind: Kind::All,
        known: 0,
        typing: true,
    };
    let found = trente.search(typed("harb")).await.expect("it is found");
    assert_eq!(found.people[0].person.name_text, "Harbour weather", "people");
    assert_eq!((found.tags.len(), found.posts.len(), found.more.len()), (0, 0, 0), "and nothing else");
    assert_eq!(server.count("GET /api/v1/accounts/relationships"), 0, "nor how one stands to them");
    trente.search(typed("@lea@a.example")).await.expect("it is looked for");
    let lines = asked(&server);
    assert!(lines.iter().all(|line| line.contains("type=accounts") && !line.contains("resolve")), "{lines:?}");
    server.fail("GET /api/v2/search", usize::MAX, Failure::ProxyPage);
    server.forget_requests();
    assert!(trente.search(typed("harb")).await.is_err(), "a failure is told");
    assert_eq!(asked(&server).len(), 1, "and nothing is tried again");
    server.heal();
    server.fail("GET /api/v2/search", 1, Failure::Late(Duration::from_secs(30)));
    let begun = std::time::Instant::now();
    assert_eq!(trente.search(typed("harb")).await, Ok(Findings::default()), "what is late is not wanted any more");
    assert!(begun.elapsed() < Duration::from_secs(10), "after {:?}", begun.elapsed());
}

#[tokio::test]
async fn nothing_is_asked_for_nothing() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let long = "x".repeat(3000);
    for text in ["", "  \n ", long.as_str()] {
        let found = search(&trente, guest(&server), text, Kind::All, 0).await.expect("nothing is no error");
        assert_eq!(found, Findings::default(), "{} bytes", text.len());
    }
    assert_eq!(asked(&server).len(), 0, "nobody was asked");
}

#[tokio::test]
async fn one_bad_thing_never_loses_the_good_ones() {
    let server = MockServer::start().await;
    let person = json!({ "id": 7, "username": "lea", "acct": "lea", "display_name": "Léa" });
    let answer = json!({
        "accounts": [person, { "id": [] }, null],
        "statuses": [{ "id": "1", "account": person, "content": "<p>One</p>", "unheard_of": {} }, "no post", {}],
        "hashtags": ["v1 had these", { "name": "a b" }, { "name": "cats", "history": [{ "accounts": "nine" }, { "accounts": 4 }] }],
        "collections": [{}],
    });
    Mock::given(method("GET"))
        .and(path("/api/v2/search"))
        .and(query_param("q", "lea"))
        .and(query_param_is_missing("resolve"))
        .respond_with(ResponseTemplate::new(200).set_body_json(answer))
        .mount(&server)
        .await;
    let trente = App::new(&server.uri()).start();
    let reader = Reader::Guest { server: server.uri() };
    let found = search(&trente, reader.clone(), "lea", Kind::All, 0).await.expect("it is read");
    assert_eq!(found.people.iter().map(|one| one.person.name_text.as_str()).collect::<Vec<_>>(), ["Léa"], "a person");
    assert_eq!(found.posts.len(), 1, "a post");
    assert_eq!(found.tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["cats"], "and a hashtag");
    assert_eq!(found.tags[0].people, [4, 0], "with those days that can be read");

    server.reset().await;
    for body in ["<h1>Welcome</h1>", "\"later\"", "{\"accounts\": [{"] {
        Mock::given(path("/api/v2/search"))
            .respond_with(ResponseTemplate::new(200).set_body_string(body))
            .mount(&server)
            .await;
        let fault = search(&trente, reader.clone(), "lea", Kind::All, 0).await.expect_err("that is no answer");
        assert_eq!(fault.code, FaultCode::BadAnswer, "{body}: {fault:?}");
        server.reset().await;
    }
}
