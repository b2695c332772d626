//! Where the directory comes from.

use super::world::{Listed, answer_with, config, directory, domains, first, settled};
use crate::surface::app::{App, until};
use serde_json::json;
use std::time::Duration;
use trente_contract::commands::{CompleteServer, Start};
use trente_contract::directory::Wishes;
use trente_core::Trente;
use trente_core::trente::Config;
use wiremock::{MockServer, ResponseTemplate};

async fn asked(listing: &MockServer) -> usize {
    listing.received_requests().await.expect("requests are recorded").len()
}

#[tokio::test]
async fn named_directory_is_the_one_that_is_recommended_from() {
    let server = Listed::open().await;
    let listing = directory(vec![server.entry("fr", 100), json!({ "domain": 7 }), json!("nonsense")]).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let begun = first(&trente, Wishes::default()).await;
    assert_eq!(domains(&begun), [server.domain()], "its one good entry, and no server of another directory");
    let started = trente.start(Start {}).await.expect("the window can begin");
    assert_eq!(started.guest_server, server.domain(), "a guest reads what is recommended");
    let typed = server.domain()[..8].to_owned();
    let known = trente.complete_server(CompleteServer { typed }).await.expect("there is always an answer");
    assert_eq!(known.len(), 1, "typing finds it");
}

#[tokio::test]
async fn directory_is_asked_once_a_day_and_kept() {
    let server = Listed::open().await;
    let listing = directory(vec![server.entry("fr", 100)]).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    settled(&trente, Wishes::default()).await;
    let kept = app.folder.path().join("cache/directory.json");
    until("the kept directory", async || kept.exists()).await;
    drop(trente);
    answer_with(&listing, ResponseTemplate::new(503)).await;
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let begun = first(&trente, Wishes::default()).await;
    assert_eq!(domains(&begun), [server.domain()], "what was kept is known at once");
    assert_eq!(asked(&listing).await, 0, "the next question is due tomorrow");
}

#[tokio::test]
async fn directory_that_is_down_leaves_the_bundled_one() {
    let listing = MockServer::start().await;
    for answer in [
        ResponseTemplate::new(500),
        ResponseTemplate::new(200).set_body_string("<!doctype html>"),
        ResponseTemplate::new(200).set_body_json(json!([])),
    ] {
        answer_with(&listing, answer).await;
        let app = App::new("http://127.0.0.1:9");
        // A guest of a test server: nobody may ask the bundled ones.
        let config = Config { guest_server: Some("http://127.0.0.1:9".into()), ..config(&app, &listing) };
        let trente = Trente::open(config).expect("the app opens");
        until("the question", async || asked(&listing).await == 1).await;
        let request = CompleteServer { typed: "piai".into() };
        let known = trente.complete_server(request).await.expect("there is always an answer");
        assert_eq!(known[0].domain, "piaille.fr", "the directory that came with the app holds");
    }
}

#[tokio::test]
async fn slow_directory_is_waited_for() {
    let server = Listed::open().await;
    let listing = MockServer::start().await;
    let slow = ResponseTemplate::new(200).set_body_json(json!([server.entry("fr", 100)]));
    answer_with(&listing, slow.set_delay(Duration::from_secs(2))).await;
    let app = App::new("http://127.0.0.1:9");
    let trente = Trente::open(config(&app, &listing)).expect("the app opens");
    let begun = first(&trente, Wishes::default()).await;
    assert_eq!(domains(&begun), [server.domain()], "no server of another directory stands there meanwhile");
    let done = settled(&trente, Wishes::default()).await;
    assert_eq!(domains(&done), [server.domain()], "nor in the end");
}

#[tokio::test]
async fn luck_outlives_a_restart() {
    let servers = [Listed::open().await, Listed::open().await, Listed::open().await];
    let listing = directory(servers.iter().map(|server| server.entry("fr", 1000)).collect()).await;
    let app = App::new("http://127.0.0.1:9");
    let mut orders = Vec::new();
    for _ in 0..3 {
        let trente = Trente::open(config(&app, &listing)).expect("the app opens");
        let begun = first(&trente, Wishes::default()).await;
        orders.push(domains(&begun).into_iter().map(str::to_owned).collect::<Vec<_>>());
    }
    assert_eq!(orders[0], orders[1], "the same recommendation after a restart");
    assert_eq!(orders[1], orders[2], "and after another");
}
