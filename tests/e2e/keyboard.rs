//! Everything by keyboard.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{By, Key, Window, article, button, field, heading, link, role};

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

/// Whether the text is this now.
async fn reads(window: &Window, text: &str) -> Outcome {
    let script = "return document.querySelector('.outlet #compose-text')?.value === arguments[0]";
    window.wait_until("a letter is lost", script, vec![json!(text)]).await.map(drop)
}

/// Gives the focus to something, as somebody has who went there by keys.
async fn focus_on(window: &Window, by: &By) -> Outcome {
    let element = window.wait_for(by).await?;
    window.script("arguments[0].focus()", vec![serde_json::to_value(element).unwrap_or_default()]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_while_the_composer_opens_is_not_lost() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let opens = link("What’s on your mind?");
    focus_on(&window, &opens).await?;
    window.press_and_type(Key::Enter, "Typed before it was there").await?;
    reads(&window, "Typed before it was there").await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.press(Key::Escape).await?;
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&heading("Home").exactly()).await?;

    // The draft of before comes while one types: it stands above.
    window.client().refresh().await?;
    focus_on(&window, &opens).await?;
    window.press_and_type(Key::Enter, "and on, at once").await?;
    reads(&window, "Typed before it was there\n\nand on, at once").await?;
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&heading("Home").exactly()).await?;

    // An answer begins with a name: it stands before what was typed.
    focus_on(&window, &button("Reply").within(article("Who else is awake?"))).await?;
    window.press_and_type(Key::Enter, "Me too").await?;
    reads(&window, "@rosa Me too").await?;
    window.close().await
}
