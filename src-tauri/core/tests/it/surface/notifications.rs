//! What happened to somebody, from servers old and new.

mod fresh;
mod strangers;

use super::app::ada;
use serde_json::json;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{
    AnswerFollowRequest, AnswerHeld, ClearNotifications, Conversations, CountUnread, DismissNotification,
    FollowRequests, HeldNotifications, ReadConversation, ReadNotifications, ReadPolicy, RemoveConversation,
    SeenNotifications, SetPolicy,
};
use trente_contract::notification::{Kind, Notices, Only, Sort, Treatment, Unread};
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// A post of ada's.
const OWN: &str = "I read that every link";

fn fill(server: &StrictServer) -> String {
    let own = server.find_post(OWN).expect("ada has written");
    for person in ["2", "5"] {
        server.happen("ada", "favourite", person, Some(&own));
    }
    server.happen("ada", "follow", "9", None);
    let answer = json!({ "in_reply_to_id": own, "in_reply_to_account_id": "1" });
    let answer = server.write_to("ada", "7", "@ada Both ends!", answer);
    server.happen("ada", "mention", "7", Some(&answer));
    let private = server.write_to("ada", "2", "@ada The 9:12 then.", json!({ "visibility": "direct" }));
    server.happen("ada", "mention", "2", Some(&private));
    let named = server.write_to("ada", "4", "Ask @ada about boats.", json!({}));
    server.happen("ada", "mention", "4", Some(&named));
    server.happen("ada", "favourite", "7", Some(&own));
    own
}

async fn read(trente: &Trente, account: &Account, only: Only) -> Notices {
    let request = ReadNotifications { account: account.key.clone(), only, cursor: None };
    trente.notifications(request).await.expect("they are listed")
}

async fn count(trente: &Trente, account: &Account) -> Unread {
    trente.unread_notifications(CountUnread { account: account.key.clone() }).await.expect("it is counted")
}

/// Each line: what, by whom first, how many.
fn told(notices: &Notices) -> Vec<(Kind, String, u32)> {
    let first = |people: &[trente_contract::person::Person]| people[0].id.to_string();
    notices.page.items.iter().map(|one| (one.kind.clone(), first(&one.people), one.count)).collect()
}

#[tokio::test]
async fn old_and_new_servers_tell_the_same() {
    let due = [
        (Kind::Favourite, "7".to_owned(), 3),
        (Kind::Mention, "4".to_owned(), 1),
        (Kind::Private, "2".to_owned(), 1),
        (Kind::Reply, "7".to_owned(), 1),
        (Kind::Follow, "9".to_owned(), 1),
    ];
    for old in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.v1_only = old);
        let own = fill(&server);
        let (_app, trente, account) = ada(&server).await;
        let notices = read(&trente, &account, Only::All).await;
        assert_eq!(told(&notices), due, "one by one: {old}");
        let favourite = &notices.page.items[0];
        assert_eq!(favourite.post.as_ref().map(|post| post.id.as_str()), Some(own.as_str()), "about ada's post: {old}");
        assert!(favourite.excerpt.starts_with(OWN), "with its first words: {old}: {}", favourite.excerpt);
        let people: Vec<&str> = favourite.people.iter().map(|person| person.id.as_str()).collect();
        let mut sorted = people.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, ["2", "5", "7"], "all three: {old}");
        let follow = &notices.page.items[4];
        assert_eq!(follow.to_follow, [follow.people[0].id.clone()], "ada does not follow them yet: {old}");
        let mentions = read(&trente, &account, Only::Mentions).await;
        assert_eq!(told(&mentions), due[1..4], "only posts that name ada: {old}");
        let asked = server.count("GET /api/v2/notifications?");
        assert_eq!(asked > 0, !old, "an old server is not asked for what it does not have");
    }
}

#[tokio::test]
async fn a_server_that_promises_groups_and_has_none_is_asked_once() {
    let server = StrictServer::start();
    fill(&server);
    server.fail("GET /api/v2/notifications", usize::MAX, Failure::Refused(404, "no".into()));
    let (_app, trente, account) = ada(&server).await;
    for _ in 0..2 {
        assert_eq!(read(&trente, &account, Only::All).await.page.items.len(), 5, "they come the other way");
    }
    assert_eq!(server.count("GET /api/v2/notifications"), 1, "it was believed the first time");
    assert_eq!(count(&trente, &account).await.count, 5, "and counted here");
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap() {
    for old in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.v1_only = old);
        for _ in 0..95 {
            let post = server.write_to("ada", "7", "@ada once more", json!({}));
            server.happen("ada", "mention", "7", Some(&post));
        }
        let (_app, trente, account) = ada(&server).await;
        let (mut cursor, mut pages, mut posts) = (None, 0, Vec::new());
        loop {
            let request = ReadNotifications { account: account.key.clone(), only: Only::All, cursor };
            let notices = trente.notifications(request).await.expect("a page");
            posts.extend(notices.page.items.into_iter().filter_map(|one| one.post).map(|post| post.id));
            (cursor, pages) = (notices.page.next, pages + 1);
            if cursor.is_none() || pages > 9 {
                break;
            }
        }
        let all = posts.len();
        posts.sort();
        posts.dedup();
        assert_eq!((all, posts.len(), pages), (95, 95, 3), "each once: {old}");
    }
}

#[tokio::test]
async fn what_is_not_known_is_told_in_the_servers_words_or_honestly() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let words = json!({ "fallback": { "title": "Kenji put you\n into a pack", "summary": "Night trains" } });
    server.happen_with("ada", "put_into_an_album", "2", None, words);
    server.happen_with("ada", "pleroma:emoji_reaction", "2", None, json!({}));
    server.happen_with("ada", "mention", "7", None, json!({ "sample_account_ids": 7, "fallback": "x" }));
    server.happen_with("ada", "favourite", "7", None, json!({ "group_key": null }));
    let event = json!({ "id": "1", "type": "domain_block", "target_name": "bad.example", "followers_count": 2, "following_count": 1 });
    server.happen_with("ada", "severed_relationships", "1", None, json!({ "event": event }));
    let warning = json!({ "id": "1", "action": "none", "text": "Be kind, please" });
    server.happen_with("ada", "moderation_warning", "1", None, json!({ "moderation_warning": warning }));
    let kinds: Vec<Kind> =
        read(&trente, &account, Only::All).await.page.items.into_iter().map(|one| one.kind).collect();
    let severed = Kind::Severed { target: "bad.example".into(), followers: 2, following: 1 };
    let said = Kind::Other { title: Some("Kenji put you into a pack".into()), summary: Some("Night trains".into()) };
    let due =
        [Kind::Warning { words: "Be kind, please".into() }, severed, Kind::Other { title: None, summary: None }, said];
    assert_eq!(kinds, due, "what cannot be read is left out, and loses nothing else");
    let asked =
        server.requests().into_iter().find(|asked| asked.path == "/api/v2/notifications").expect("it was asked");
    assert!(asked.query.contains("supported_types%5B%5D=mention"), "the server is told what is known: {}", asked.query);
    assert!(!asked.query.contains("emoji_reaction"), "and not what is not: {}", asked.query);
}

#[tokio::test]
async fn the_marker_moves_when_one_looks_and_at_nothing_else() {
    for old in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.v1_only = old);
        let own = fill(&server);
        let (_app, trente, account) = ada(&server).await;
        assert_eq!(count(&trente, &account).await, Unread { count: 5, more: false }, "all is new: {old}");
        let notices = read(&trente, &account, Only::All).await;
        assert!(notices.page.items.iter().all(|one| one.unread), "it says so: {old}");
        read(&trente, &account, Only::Mentions).await;
        assert_eq!(count(&trente, &account).await.count, 5, "reading a page is not looking: {old}");
        assert_eq!(server.looked_at("ada"), 0, "the server was told nothing: {old}");
        let newest = notices.newest.expect("the page has a newest");
        let seen = SeenNotifications { account: account.key.clone(), newest };
        trente.seen_notifications(seen.clone()).await.expect("it is noted");
        trente.seen_notifications(seen).await.expect("twice is no error");
        assert_eq!(server.count("POST /api/v1/markers"), 1, "and is told once: {old}");
        assert_eq!(count(&trente, &account).await.count, 0, "nothing is new: {old}");
        assert!(
            read(&trente, &account, Only::All).await.page.items.iter().all(|one| !one.unread),
            "nor shown so: {old}"
        );
        // The ids grow by a digit here: who compared them as texts would take these for old.
        for person in ["8", "4", "3", "5", "7"] {
            server.happen("ada", "reblog", person, Some(&own));
        }
        let notices = read(&trente, &account, Only::All).await;
        let new: Vec<Kind> = notices.page.items.into_iter().filter(|one| one.unread).map(|one| one.kind).collect();
        assert_eq!(new, [Kind::Boost], "only that is new: {old}");
        assert_eq!(count(&trente, &account).await.count, 1, "five boosts of one post are one thing: {old}");
    }
}

#[tokio::test]
async fn what_another_app_looked_at_is_not_new_here() {
    let server = StrictServer::start();
    fill(&server);
    let (_app, trente, account) = ada(&server).await;
    assert_eq!(count(&trente, &account).await.count, 5, "all is new");
    let (_other, phone, same) = ada(&server).await;
    let newest = read(&phone, &same, Only::All).await.newest.expect("a newest");
    phone.seen_notifications(SeenNotifications { account: same.key, newest }).await.expect("it is noted");
    assert_eq!(count(&trente, &account).await.count, 0, "the server tells");
    assert!(read(&trente, &account, Only::All).await.page.items.iter().all(|one| !one.unread), "line by line");
}

#[tokio::test]
async fn a_server_without_markers_is_no_trouble() {
    let server = StrictServer::start();
    server.set(|switches| switches.v1_only = true);
    fill(&server);
    let refused = Failure::Refused(404, "no".into());
    server.fail("GET /api/v1/markers", usize::MAX, refused.clone());
    server.fail("POST /api/v1/markers", usize::MAX, refused);
    let (_app, trente, account) = ada(&server).await;
    let notices = read(&trente, &account, Only::All).await;
    assert!(notices.page.items.iter().all(|one| !one.unread), "nothing is said to be new that may not be");
    let newest = notices.newest.expect("a newest");
    trente
        .seen_notifications(SeenNotifications { account: account.key.clone(), newest })
        .await
        .expect("it is known here");
    server.happen("ada", "follow", "8", None);
    let notices = read(&trente, &account, Only::All).await;
    assert_eq!(notices.page.items.iter().filter(|one| one.unread).count(), 1, "what came since is new");
}

#[tokio::test]
async fn failures_are_told_and_a_count_is_tried_once() {
    let server = StrictServer::start();
    fill(&server);
    let (_app, trente, account) = ada(&server).await;
    count(&trente, &account).await;
    for (failure, code) in [
        (Failure::Busy(None), FaultCode::ServerBusy),
        (Failure::ProxyPage, FaultCode::ServerBusy),
        (Failure::Truncated, FaultCode::BadAnswer),
        (Failure::Html, FaultCode::BadAnswer),
        (Failure::Refused(403, "no".into()), FaultCode::Forbidden),
        (Failure::RateLimited(Duration::from_secs(300)), FaultCode::RateLimited),
    ] {
        server.heal();
        server.forget_requests();
        server.fail("GET /api/v2/notifications", usize::MAX, failure.clone());
        let counted = trente.unread_notifications(CountUnread { account: account.key.clone() }).await;
        assert_eq!(counted.expect_err("it fails").code, code, "counting: {failure:?}");
        assert!(server.count("GET /api/v2/notifications/unread_count") <= 1, "tried once: {failure:?}");
        let request = ReadNotifications { account: account.key.clone(), only: Only::All, cursor: None };
        let fault = trente.notifications(request).await.expect_err("it fails");
        assert_eq!(fault.code, code, "reading: {failure:?}");
        assert_eq!(server.count("POST /api/v1/markers"), 0, "nobody looked: {failure:?}");
    }
}

#[tokio::test]
async fn filters_hold_where_they_are_meant_to() {
    let server = StrictServer::start();
    let filter = |place: &str| {
        let filter =
            json!({ "id": "1", "title": place, "context": [place], "expires_at": null, "filter_action": "hide" });
        json!({ "filtered": [{ "filter": filter, "keyword_matches": ["a"], "status_matches": [] }] })
    };
    for place in ["notifications", "home"] {
        let post = server.write_to("ada", "7", "@ada hello", filter(place));
        server.happen("ada", "mention", "7", Some(&post));
    }
    let (_app, trente, account) = ada(&server).await;
    let notices = read(&trente, &account, Only::All).await;
    let hidden: Vec<bool> =
        notices.page.items.iter().filter_map(|one| one.post.as_ref()).map(|post| !post.filtered.is_empty()).collect();
    assert_eq!(hidden, [false, true], "the one for Home does not hold here");
}

#[tokio::test]
async fn groups_are_taken_away() {
    for old in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.v1_only = old);
        fill(&server);
        let (_app, trente, account) = ada(&server).await;
        let key = read(&trente, &account, Only::All).await.page.items[0].key.clone();
        let dismiss = DismissNotification { account: account.key.clone(), key };
        trente.dismiss_notification(dismiss.clone()).await.expect("it is taken away");
        let left = told(&read(&trente, &account, Only::All).await);
        assert_eq!((left.len(), &left[0].0), (4, &Kind::Mention), "all three favourites are gone: {old}");
        trente.dismiss_notification(dismiss).await.expect("what is gone is no error");
        trente.clear_notifications(ClearNotifications { account: account.key.clone() }).await.expect("all are");
        assert_eq!(read(&trente, &account, Only::All).await.page.items, [], "nothing is left: {old}");
    }
}
