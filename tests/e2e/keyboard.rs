//! Everything by keyboard.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Key, article, field, heading, role};

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_a_mouse_reads_and_comes_back() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.press(Key::Tab).await?;
    assert_eq!(window.focus().await?, "link Skip to content", "the first stop leads past the menu");
    window.press(Key::Enter).await?;
    window.tab_to("link Rosa Okonkwo").await?;
    let script = "const el = document.activeElement, box = el.getBoundingClientRect(), style = getComputedStyle(el);
        return {ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none', seen: box.top >= 0 && box.bottom <= innerHeight}";
    let told = window.script(script, vec![]).await?;
    assert_eq!(told, json!({ "ring": true, "seen": true }), "the focus can be seen");
    window.press(Key::Enter).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.client().back().await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_a_mouse_logs_in_and_writes() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    window.tab_to("link I already have an account. Log in").await?;
    window.press(Key::Enter).await?;
    window.type_into(&field("Where is your account?"), stage.server.url()).await?;
    window.press(Key::Enter).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    window.tab_to("link What’s on your mind?").await?;
    window.press(Key::Enter).await?;
    window.type_into(&field("Your post"), "No mouse was moved").await?;
    window.tab_to("button Post").await?;
    window.press(Key::Enter).await?;
    window.wait_for_text("Posted.").await?;
    assert!(stage.server.find_post("No mouse was moved").is_some(), "it is on the server");
    window.close().await
}
