//! Home after one was away: where one stopped on another device, and what happened meanwhile.

use crate::stage::{Outcome, Stage, at_home};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{Trouble, Window, article, button, heading, link};

/// Somebody whom ada follows.
const FRIEND: &str = "2";

/// Beginning of the post at the upper edge of what is in view.
async fn read(window: &Window) -> Result<String, Trouble> {
    let at = "const at = [...document.querySelectorAll('.outlet .feed .post')].find(a => a.getBoundingClientRect().bottom > 60);
        return at.querySelector('.post__body').textContent.trim()";
    Ok(window.script(at, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Waits for what the server notes of where one read.
async fn noted(stage: &Stage, what: impl Fn(&str) -> bool) -> Option<String> {
    for _ in 0..100 {
        let marker = stage.server.marker("ada").filter(|marker| what(marker));
        if marker.is_some() {
            return marker;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    None
}

#[tokio::test(flavor = "multi_thread")]
async fn one_goes_on_where_one_stopped_on_another_device() -> Outcome {
    let stage = Stage::set().await?;
    let ids: Vec<String> =
        (1..=40).map(|number| stage.server.publish_ago(FRIEND, 0, &format!("Number {number}."), json!({}))).collect();
    let window = stage.open_as_member().await?;
    window.wait_for(&article("Number 40.")).await?;
    window.script("window.scrollBy(0, 3 * innerHeight)", vec![]).await?;
    let here = noted(&stage, |_| true).await.expect("the server is told where one reads");
    let place = ids.iter().position(|id| *id == here).expect("it is one of the posts that were read");
    assert!(place < 39, "not the newest, but what is in view: {place}");
    window.close().await?;
    // What it told the server last may still be on its way there, and would lie over what the phone tells.
    tokio::time::sleep(Duration::from_secs(1)).await;

    // On a phone they read up to the newest but two of those that come now.
    let new: Vec<String> =
        (41..=60).map(|number| stage.server.publish_ago(FRIEND, 0, &format!("Number {number}."), json!({}))).collect();
    stage.server.set_marker("ada", &new[17]);
    let window = stage.open().await?;
    at_home(&window).await?;
    assert_eq!(stage.server.marker("ada").as_ref(), Some(&new[17]), "nothing came over it");
    let go = button("Go to where you stopped elsewhere");
    window.wait_for(&go).await?;
    window.tap(&go).await?;
    window.wait_for(&article("Number 58.")).await?;
    // Where one reads is kept once the page has rested for 600 ms.
    tokio::time::sleep(Duration::from_millis(1800)).await;
    assert_eq!(read(&window).await?, "Number 58.", "that post is at the upper edge");
    assert_eq!(window.count(&go).await?, 0, "and nothing more is offered");
    window.close().await?;

    // Further here than there: nothing is offered, and nothing is moved back.
    stage.server.set_marker("ada", &ids[0]);
    let window = stage.open().await?;
    at_home(&window).await?;
    window.wait_for(&article("Number 58.")).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(window.count(&go).await?, 0, "one read further here");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_meanwhile_is_summed_up() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.clear_posts();
    for number in 1..=12 {
        stage.server.publish_ago(FRIEND, 300 - number, &format!("Number {number}."), json!({}));
    }
    stage.server.publish_ago("3", 60, "I seldom write.", json!({}));
    let window = stage.open_as_member().await?;
    window.wait_for(&article("I seldom write.")).await?;
    window.tap(&link("Catch up")).await?;
    window.wait_for(&heading("Who seldom writes")).await?;
    let figures = "return [...document.querySelectorAll('.catchup__figure')].map(a => a.textContent.replace(/[\\u2068\\u2069]/g, ''))";
    assert_eq!(window.script(figures, vec![]).await?, json!(["13 posts", "0 boosts", "2 people"]), "how much");
    let rows = "return [...document.querySelectorAll('main .row .row__sub--two')].map(a => a.textContent.replace(/[\\u2068\\u2069]/g, ''))";
    assert_eq!(window.script(rows, vec![]).await?, json!(["1 post", "12 posts"]), "whose is newest stands first");
    assert_eq!(window.count(&article("I seldom write.")).await?, 1, "the post of who wrote once");
    assert_eq!(window.count(&article("Number 12.")).await?, 0, "nobody else's");
    assert_eq!(window.count(&button("Fetch the rest")).await?, 0, "nothing is missing");
    window.close().await
}
