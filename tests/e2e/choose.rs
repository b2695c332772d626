//! Choosing a server: posts and reasons at once, topics that weigh anew, and servers that fall back in sight.

use crate::stage::Outcome;
use crate::town::Town;
use serde_json::json;
use trente_test_support::StrictServer;
use trente_test_support::directory::listed;
use trente_test_support::harness::{button, heading, link, role};

#[tokio::test(flavor = "multi_thread")]
async fn the_posts_are_those_of_the_recommended_server() -> Outcome {
    let town = Town::of(3).await?;
    let window = town.open().await?;
    window.wait_for(&role("article")).await?;
    let server = town.recommended(&window).await?;
    window.wait_for(&heading(&format!("Happening now on {server}"))).await?;
    window.wait_for_text("English").await?;
    window.wait_for_text("opens instantly").await?;
    let rows = "return document.querySelectorAll('.others .server-row').length";
    assert_eq!(window.ask(rows, vec![]).await?, 2, "two others stand beside it");
    let posts: usize = town.servers.iter().map(|server| server.count("POST")).sum();
    assert_eq!(posts, 0, "choosing leaves no trace");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_is_looked_at_by_its_posts() -> Outcome {
    let town = Town::of(3).await?;
    let window = town.open().await?;
    window.wait_for(&role("article")).await?;
    let first = town.recommended(&window).await?;
    window.tap(&button("Look at its posts")).await?;
    window.wait_gone(&link(&format!("Join {first}"))).await?;
    let second = town.recommended(&window).await?;
    window.wait_for(&heading(&format!("Happening now on {second}"))).await?;
    window.wait_for(&role("article")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_server_falls_back_in_sight() -> Outcome {
    let town = Town::of(1).await?;
    let open = StrictServer::start();
    let closed = &town.servers[0];
    closed.set(|switches| switches.registrations.enabled = false);
    let mut other = listed(&open);
    // The other one is less good by far: it comes second.
    other["last_week_users"] = json!(12);
    town.directory.set(vec![listed(closed), other]);
    let window = town.open().await?;
    window.wait_for(&link(&format!("Join {}", open.domain()))).await?;
    window.wait_for_text("is not taking new people now.").await?;
    window.close().await
}
