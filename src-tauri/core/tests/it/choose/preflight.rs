//! What servers answer decides.

use super::world::{Listed, config, directory, domains, first, instance, late, posts, settled};
use crate::surface::app::App;
use serde_json::json;
use trente_contract::commands::GuestPosts;
use trente_contract::directory::{Obstacle, Reason, Role, Wishes};
use trente_core::Trente;
use wiremock::ResponseTemplate;

#[tokio::test]
async fn first_answer_is_from_this_device_and_grows() {
    let servers = [Listed::open().await, Listed::open().await, Listed::open().await];
    let listing = directory(servers.iter().map(|server| server.entry("fr", 1000)).collect()).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let begun = first(&trente, Wishes::default()).await;
    assert_eq!(begun.choices.len(), 3, "one is recommended beside two others");
    assert!(!begun.settled, "the servers are still being asked");
    let done = settled(&trente, Wishes::default()).await;
    assert_eq!(domains(&done), domains(&begun), "all are well: the order stays");
    for choice in &done.choices {
        let answered = choice.reasons.iter().any(|reason| matches!(reason, Reason::Answered { .. }));
        assert!(answered, "how fast it answered was measured: {:?}", choice.reasons);
        assert_eq!(choice.server.as_ref().map(|server| server.title.as_str()), Some("A"), "its own words");
        assert!(choice.instant && choice.entry.as_ref().is_some_and(|entry| !entry.approval), "it opens at once");
    }
    assert_eq!(done.passed_over, [], "nobody fell back");
}

#[tokio::test]
async fn each_obstacle_makes_a_server_fall_back_visibly() {
    let open = json!({ "enabled": true });
    let limited = json!({
        "domain": "a.example", "title": "A", "version": "4.6.3", "registrations": open,
        "configuration": { "limited_federation": true },
    });
    let members = json!({ "error": "This method requires an authenticated user" });
    let status = ResponseTemplate::new;
    for (name, server, why) in [
        ("slow", Listed::answering(late(instance(open.clone())), posts()).await, Obstacle::Slow),
        ("slow posts", Listed::answering(instance(open.clone()), late(posts())).await, Obstacle::Slow),
        ("closed", Listed::with(json!({ "enabled": false, "message": "<p>full</p>" })).await, Obstacle::Closed),
        ("429", Listed::answering(status(429), posts()).await, Obstacle::Full),
        ("503", Listed::answering(status(503), posts()).await, Obstacle::Full),
        ("posts 429", Listed::answering(instance(open.clone()), status(429)).await, Obstacle::Full),
        ("under age", Listed::with(json!({ "enabled": true, "min_age": 16 })).await, Obstacle::UnderAge),
        ("limited", Listed::answering(status(200).set_body_json(limited), posts()).await, Obstacle::Limited),
        ("members only", Listed::answering(status(401).set_body_json(members), status(401)).await, Obstacle::Limited),
        ("HTML", Listed::answering(status(200).set_body_string("<!doctype html>"), posts()).await, Obstacle::Down),
        ("500", Listed::answering(status(500), posts()).await, Obstacle::Down),
        ("approval", Listed::with(json!({ "enabled": true, "approval_required": true })).await, Obstacle::Approval),
    ] {
        let others = [Listed::open().await, Listed::open().await, Listed::open().await];
        // Large enough to be the first: a very small one would not take its place.
        let mut entries: Vec<_> = others.iter().map(|other| other.entry("fr", 100)).collect();
        // So much larger that it is the first of any draw.
        let mut entry = server.entry("fr", 1_000_000_000);
        entry["categories"] = json!(["art"]);
        entries.push(entry);
        let listing = directory(entries).await;
        let app = App::new("http://127.0.0.1:9");
        let trente = Trente::open(config(&app, &listing)).expect("the app opens");
        let wishes = Wishes { topics: vec!["art".into()], age: Some(15), ..Wishes::default() };
        let begun = first(&trente, wishes.clone()).await;
        assert_eq!(begun.choices[0].domain, server.domain(), "{name}: the directory knows nothing of it");
        let done = settled(&trente, wishes).await;
        assert_ne!(done.choices[0].domain, server.domain(), "{name}: it is not recommended any more");
        let shown = done.choices.iter().find(|choice| choice.domain == server.domain());
        match shown {
            Some(choice) if why == Obstacle::Approval => assert!(!choice.instant, "it is told that it approves"),
            Some(choice) => assert_eq!(why, Obstacle::Slow, "{name}: only what can be joined is shown: {choice:?}"),
            None => {
                let passed = done.passed_over.iter().find(|passed| passed.domain == server.domain());
                assert_eq!(passed.map(|passed| passed.why), Some(why), "{name}: people are told why");
            }
        }
    }
}

#[tokio::test]
async fn server_with_sign_up_elsewhere_is_no_closed_one() {
    let sso = Listed::with(json!({ "enabled": false, "url": "https://sso.example/join" })).await;
    let listing = directory(vec![sso.entry("fr", 100)]).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let done = settled(&trente, Wishes::default()).await;
    let entry = done.choices[0].entry.clone().expect("it answered");
    assert_eq!(entry.elsewhere.as_deref(), Some("https://sso.example/join"), "where to sign up");
}

#[tokio::test]
async fn posts_of_the_choice_are_there_without_another_request() {
    let server = Listed::open().await;
    let listing = directory(vec![server.entry("fr", 100)]).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let done = settled(&trente, Wishes::default()).await;
    let choice = done.choices[0].domain.clone();
    let timeline = trente.guest_posts(GuestPosts { server: choice, cursor: None }).await.expect("they were fetched");
    assert!(timeline.page.items.is_empty(), "as the server answered");
    assert_eq!(server.asked("/api/v1/trends/statuses").await, 1, "start, pre-flight and window share one request");
    assert_eq!(server.asked("/api/v1/apps").await, 0, "nothing is registered before somebody joins");
}

#[tokio::test]
async fn other_wishes_end_the_waiting_for_the_old_ones() {
    let slow = Listed::answering(late(instance(json!({ "enabled": true }))), posts()).await;
    let listing = directory(vec![slow.entry("fr", 100)]).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let begun = first(&trente, Wishes::default()).await;
    let request = trente_contract::commands::Recommend { wishes: Wishes::default(), seen: Some(begun.version) };
    let waiting = tokio::spawn({
        let trente = trente.clone();
        async move { trente.recommend(request).await }
    });
    tokio::task::yield_now().await;
    let other = first(&trente, Wishes { topics: vec!["art".into()], ..Wishes::default() }).await;
    assert!(other.version > begun.version, "another answer");
    let last = waiting.await.expect("it is not cut off").expect("there is always an answer");
    assert!(last.settled, "nothing more comes for the old wishes");
}

#[tokio::test]
async fn part_of_a_server_that_falls_out_goes_to_the_next_that_fits() {
    let closed = Listed::with(json!({ "enabled": false })).await;
    let (best, next, plain) = (Listed::open().await, Listed::open().await, Listed::open().await);
    let on_music = |server: &Listed, weekly| {
        let mut entry = server.entry("fr", weekly);
        // Too small to be the first, whatever it is about.
        entry["categories"] = json!(["music"]);
        entry
    };
    let entries = vec![best.entry("fr", 9000), plain.entry("fr", 9000), on_music(&closed, 90), on_music(&next, 1)];
    let listing = directory(entries).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let wishes = Wishes { topics: vec!["music".into()], ..Wishes::default() };
    let done = settled(&trente, wishes).await;
    assert_eq!(done.choices[0].role, Role::Best {}, "the first is the best");
    let topical = done.choices.iter().find(|choice| choice.role == Role::Topic { topic: "music".into() });
    assert_eq!(topical.map(|choice| choice.domain.clone()), Some(next.domain()), "the other one on music: {done:?}");
    assert!(done.choices.iter().all(|choice| choice.domain != closed.domain()), "who takes nobody is not shown");
}
