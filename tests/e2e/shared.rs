//! What another app, or a link, gives to be posted; and a post's address on its way to another app.

use crate::stage::{Outcome, Stage, give_server, go_to_log_in, log_in};
use serde_json::json;
use trente_test_support::harness::{Trouble, Window, button, field, heading, role};

/// Words and an address, as web pages and other apps hand them over.
const LINK: &str = "trente://share?text=Tide%20tables%20for%20today&url=https%3A%2F%2Ftide.example%2Ftoday";
const WORDS: &str = "Tide tables for today\n\nhttps://tide.example/today";

async fn written(window: &Window) -> Result<String, Trouble> {
    window.value_of(&field("Your post")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn words_from_outside_wait_for_a_yes_and_are_a_draft() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    log_in(&window, stage.server.url()).await?;
    stage.app().argument(LINK).start_beside(&stage.desk, &stage.home).await?;
    window.wait_for_text("brings words for a new post").await?;
    window.tap(&button("Cancel")).await?;
    assert_eq!(window.count(&field("Your post")).await?, 0, "after a no nothing opens");
    stage.app().argument(LINK).start_beside(&stage.desk, &stage.home).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for(&field("Your post")).await?;
    window.wait_until("the words are in it", HAS, vec![json!(WORDS)]).await?;
    assert_eq!(written(&window).await?, WORDS, "words, and the address below them");
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "nothing is posted by it");
    window.close().await
}

/// The composer's text is this.
const HAS: &str = "return [...document.querySelectorAll('textarea')].some(text => text.value === arguments[0])";

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_shared_outlives_the_app_and_the_log_in() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().argument(LINK).open(&stage.desk, &stage.home).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for_text("To write, you need an account.").await?;
    window.wait_for_text("What you shared is kept.").await?;
    window.close().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    give_server(&window, stage.server.url()).await?;
    window.wait_until("the words are in the composer", HAS, vec![json!(WORDS)]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_shared_where_the_system_can() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    window.tap(&button("More")).await?;
    window.wait_for(&role("menuitem").named("Copy link")).await?;
    assert_eq!(
        window.count(&role("menuitem").named("Share…")).await?,
        0,
        "nothing is offered that this system cannot do"
    );
    window
        .script(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
            vec![],
        )
        .await?;
    let gives = "navigator.share = data => { window.shared = data; return Promise.reject(new DOMException('no', 'AbortError')) }";
    window.script(gives, vec![]).await?;
    window.tap(&button("More")).await?;
    window.tap(&role("menuitem").named("Share…")).await?;
    let shared = window.script("return window.shared", vec![]).await?;
    let address = shared["url"].as_str().unwrap_or_default();
    assert!(address.starts_with(stage.server.url()), "the post's own address: {shared}");
    assert_eq!(shared.as_object().map(serde_json::Map::len), Some(1), "and nothing beside it: {shared}");
    assert_eq!(window.count(&heading("Post")).await?, 0, "the page stays");
    window.close().await
}
