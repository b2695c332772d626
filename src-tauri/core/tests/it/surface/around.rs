//! Lists of people, and what is known around one.

use super::app::{ada, guest, reader};
use serde_json::{Value, json};
use trente_contract::FaultCode;
use trente_contract::commands::{AroundPerson, ListPeople, PersonPosts, PinnedPosts};
use trente_contract::people::{Around, FeaturedTag, PeopleOf, PostsPart};
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn person(id: usize) -> Value {
    json!({ "id": id.to_string(), "username": format!("p{id}"), "acct": format!("p{id}"), "note": "<p>One &amp; <b>two</b></p>" })
}

fn people(ids: impl IntoIterator<Item = usize>) -> Value {
    ids.into_iter().map(person).collect()
}

fn answer(body: Value) -> Failure {
    Failure::Instead(Vec::new(), body)
}

#[tokio::test]
async fn a_list_goes_on_where_the_server_says_and_tells_how_one_stands() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let link = format!(r#"<{}/api/v1/accounts/7/followers?limit=40&max_id=911>; rel="next""#, server.url());
    let mut first = people([20, 21]);
    first.as_array_mut().expect("a list").insert(1, json!({ "username": "nobody" }));
    server.fail("GET /api/v1/accounts/7/followers?max_id=911", 1, answer(people([22])));
    server.fail("GET /api/v1/accounts/7/followers?limit=40&max_id=911", 1, answer(people([22])));
    server.fail("GET /api/v1/accounts/7/followers", 1, Failure::Instead(vec![("link", link)], first));
    let stands = json!([{ "id": "21", "following": true, "muting": true }]);
    server.fail("GET /api/v1/accounts/relationships", 1, answer(stands));
    let of = PeopleOf::Followers("7".into());
    let request = ListPeople { reader: reader(&account), of: of.clone(), cursor: None };
    let page = trente.list_people(request).await.expect("they are told");
    let ids: Vec<&str> = page.items.iter().map(|row| row.person.id.as_str()).collect();
    assert_eq!(ids, ["20", "21"], "one bad line loses no page");
    assert_eq!(page.items[0].bio, "One & two", "as plain text");
    assert_eq!(page.items[0].relationship, None, "the server said nothing of them");
    let stand = page.items[1].relationship.expect("it did of them");
    assert!(stand.following && stand.muting, "as it said");
    assert_eq!(server.count("GET /api/v1/accounts/relationships"), 1, "one question for the whole page");

    // What fails in passing is asked three times.
    server.fail("GET /api/v1/accounts/relationships", 3, Failure::ProxyPage);
    let request = ListPeople { reader: reader(&account), of, cursor: page.next };
    let page = trente.list_people(request).await.expect("the people are there");
    assert_eq!((page.items.len(), page.next), (1, None), "the end");
    assert_eq!(page.items[0].relationship, None, "nobody is lost for what is asked beside");
}

#[tokio::test]
async fn each_list_is_asked_where_it_lies() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for (of, path) in [
        (PeopleOf::Followers("7".into()), "/api/v1/accounts/7/followers"),
        (PeopleOf::Following("7".into()), "/api/v1/accounts/7/following"),
        (PeopleOf::BoostedBy("9".into()), "/api/v1/statuses/9/reblogged_by"),
        (PeopleOf::FavouritedBy("9".into()), "/api/v1/statuses/9/favourited_by"),
        (PeopleOf::Muted, "/api/v1/mutes"),
        (PeopleOf::Blocked, "/api/v1/blocks"),
    ] {
        let line = format!("GET {path}");
        server.fail(&line, 1, answer(json!([])));
        let request = ListPeople { reader: reader(&account), of: of.clone(), cursor: None };
        let page = trente.list_people(request.clone()).await.expect("an empty list is a list");
        assert_eq!((page.items.len(), page.next), (0, None), "{of:?}");
        server.fail(&line, 1, Failure::Refused(403, "no".into()));
        let fault = trente.list_people(request).await.expect_err("it is refused");
        assert_eq!(fault.code, FaultCode::Forbidden, "{of:?}");
    }
    assert_eq!(server.count("GET /api/v1/accounts/relationships"), 0, "of nobody nothing is asked");
    for of in [PeopleOf::Muted, PeopleOf::Blocked] {
        let fault = trente.list_people(ListPeople { reader: guest(&server), of, cursor: None }).await;
        assert_eq!(fault.expect_err("a guest mutes nobody").code, FaultCode::MembersOnly, "and is told so");
    }
}

#[tokio::test]
async fn a_guest_sees_lists_without_a_word_on_how_they_stand() {
    let server = StrictServer::start();
    let (_app, trente, _account) = ada(&server).await;
    server.fail("GET /api/v1/accounts/7/following", 1, answer(people([30])));
    let request = ListPeople { reader: guest(&server), of: PeopleOf::Following("7".into()), cursor: None };
    let page = trente.list_people(request).await.expect("the list is public");
    assert_eq!((page.items.len(), page.items[0].relationship), (1, None), "they stand to nobody");
    assert_eq!(server.count("GET /api/v1/accounts/relationships"), 0, "it needs a log-in");
}

#[tokio::test]
async fn what_a_server_does_not_have_around_a_person_is_left_out() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let ask = || AroundPerson { reader: reader(&account), person: "7".into() };
    assert_eq!(trente.around_person(ask()).await, Ok(Around::default()), "an old server has none of it");

    let familiar = json!([{ "id": "8", "accounts": people([1]) }, { "id": "7", "accounts": people(20..25) }]);
    server.fail("GET /api/v1/accounts/familiar_followers", 1, answer(familiar));
    let tags = json!([{ "id": "1", "name": "#Moss", "statuses_count": "12" }, { "name": "" }, 7, { "name": "tea" }]);
    server.fail("GET /api/v1/accounts/7/featured_tags", 1, answer(tags));
    server.fail("GET /api/v1/accounts/7/endorsements", 1, answer(people(40..60)));
    let around = trente.around_person(ask()).await.expect("it is told");
    assert_eq!((around.familiar.len(), around.familiar_count), (3, 5), "three are named, all are counted");
    let tag = |name: &str, posts| FeaturedTag { name: name.to_owned(), posts };
    assert_eq!(around.tags, [tag("Moss", Some(12)), tag("tea", None)], "without the sign, and without what is no tag");
    assert_eq!(around.featured.len(), 12, "a few of many");

    for part in ["familiar_followers", "7/featured_tags", "7/endorsements"] {
        server.fail(&format!("GET /api/v1/accounts/{part}"), usize::MAX, Failure::Html);
    }
    assert_eq!(trente.around_person(ask()).await, Ok(Around::default()), "nonsense is nothing");
    let own = AroundPerson { reader: reader(&account), person: account.person.id.clone() };
    server.forget_requests();
    drop(trente.around_person(own).await);
    assert_eq!(server.count("GET /api/v1/accounts/familiar_followers"), 0, "of oneself it says nothing");
}

#[tokio::test]
async fn posts_come_in_parts_and_pins_apart() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for (part, query) in [
        (PostsPart::Posts, "exclude_replies=true"),
        (PostsPart::Replies, ""),
        (PostsPart::Media, "exclude_reblogs=true&only_media=true"),
    ] {
        let request = PersonPosts { reader: reader(&account), person: "7".into(), part, cursor: None };
        trente.person_posts(request).await.expect("posts");
        let asked = server.requests().into_iter().rfind(|asked| asked.path == "/api/v1/accounts/7/statuses");
        assert_eq!(asked.map(|asked| asked.query).as_deref(), Some(query), "{part:?}");
    }
    let status = json!({
        "id": "1", "content": "<p>Read me first</p>", "created_at": "2026-11-20T10:00:00.000Z", "visibility": "public",
        "account": person(7), "pinned": true
    });
    server.fail("GET /api/v1/accounts/7/statuses?pinned=true", 1, answer(json!([status, { "id": "2" }])));
    let request = PinnedPosts { reader: reader(&account), person: "7".into() };
    let pinned = trente.pinned_posts(request.clone()).await.expect("they are told");
    assert_eq!(pinned.iter().map(|post| post.id.as_str()).collect::<Vec<_>>(), ["1"], "the one that can be read");
    server.fail("GET /api/v1/accounts/7/statuses?pinned=true", 1, Failure::Refused(404, "no".into()));
    assert_eq!(trente.pinned_posts(request).await.expect_err("none").code, FaultCode::NotFound, "it says so");
}
