//! What is said of a post to those who hear it, as they choose it.

use crate::stage::{Outcome, Stage, at_home};
use serde_json::json;
use trente_test_support::harness::{Key, Trouble, Window, button, heading, link, role, switch};

const WORDS: &str = "Lamps on the pier";

/// The spoken name of the post with these words.
async fn said(window: &Window) -> Result<String, Trouble> {
    window.name_of(&role("article").containing(WORDS)).await
}

async fn open_settings(window: &Window) -> Outcome {
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Accessibility")).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_and_their_order_are_chosen_by_key_and_outlive_a_restart() -> Outcome {
    let stage = Stage::set().await?;
    let counts = json!({ "replies_count": 2, "reblogs_count": 1, "favourites_count": 3 });
    stage.server.publish_ago("7", 5, WORDS, counts);
    let window = stage.open_as_member().await?;
    let author = "const post = one({role: 'article', containing: arguments[0], nth: 0});
        return post?.querySelector('.post__name')?.innerText.trim() || null";
    let author = window.wait_until("the post", author, vec![json!(WORDS)]).await?;
    let author = author.as_str().unwrap_or_default().to_owned();
    let usual = said(&window).await?;
    assert!(usual.starts_with(&format!("{author}: {WORDS} ")) && usual.ends_with(" ago."), "as ever: {usual}");

    open_settings(&window).await?;
    window.wait_for_text("Said of each post: Author, ").await?;
    window.tap(&switch("Replies, boosts, favourites")).await?;
    window.tap(&switch("Text").exactly()).await?;
    // Up to the first place, by key alone: the button keeps the focus while its row moves.
    let earlier = "one({role: 'button', name: 'Say earlier: Time', exact: true, nth: 0}).focus(); return true";
    window.ask(earlier, vec![]).await?;
    for place in (1..5).rev() {
        window.press(Key::Enter).await?;
        let told = format!("Time: {place} of 10");
        window.wait_for_text(&told).await?;
        let kept = "return nameOf(document.activeElement) === 'Say earlier: Time'";
        window.wait_until("the button keeps the focus", kept, vec![]).await?;
    }
    let ends = "return document.activeElement.getAttribute('aria-disabled')";
    assert_eq!(window.script(ends, vec![]).await?, "true", "there is no place before the first");
    window.wait_for_text("Said of each post: Time, Author, ").await?;
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    let told = said(&window).await?;
    assert!(told.ends_with(&format!(" ago. {author}. 2 replies. 1 boost. 3 favourites.")), "in that order: {told}");
    assert!(!told.contains(WORDS), "and without the text: {told}");
    window.close().await?;

    let window = stage.open().await?;
    at_home(&window).await?;
    assert_eq!(said(&window).await?.split(" ago").nth(1), told.split(" ago").nth(1), "it holds after a restart");
    open_settings(&window).await?;
    window.tap(&button("The usual order")).await?;
    window.wait_gone(&button("The usual order")).await?;
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    assert!(said(&window).await?.starts_with(&format!("{author}: {WORDS} ")), "and can be taken back");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_warning_hides_is_not_said_until_it_is_open() -> Outcome {
    let stage = Stage::set().await?;
    let hidden = json!({ "spoiler_text": "Spoilers for the ferry", "visibility": "unlisted" });
    stage.server.publish_ago("7", 5, "It sinks", hidden);
    let window = stage.open_as_member().await?;
    let post = role("article").containing("Spoilers for the ferry");
    open_settings(&window).await?;
    window.tap(&switch("Who can see it")).await?;
    window.tap(&switch("Author").exactly()).await?;
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    let told = window.name_of(&post).await?;
    assert!(told.starts_with("Content warning: Spoilers for the ferry. "), "the warning is a part: {told}");
    assert!(told.ends_with("Everyone can see this, quietly."), "and who can see it: {told}");
    assert!(!told.contains("sinks"), "what it hides is not said: {told}");
    open_settings(&window).await?;
    window.tap(&switch("Content warning").exactly()).await?;
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    let told = window.name_of(&post).await?;
    assert!(told.contains("Content warning: Spoilers for the ferry. "), "said where the text would be: {told}");
    assert!(!told.contains("sinks"), "what it hides is not said: {told}");
    window.tap(&button("Show").within(post.clone())).await?;
    let open =
        "return nameOf(one({role: 'article', containing: 'Spoilers for the ferry', nth: 0})).includes('It sinks')";
    window.wait_until("the text is said once it is open", open, vec![]).await?;
    window.close().await
}
