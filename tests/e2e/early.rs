//! Keys that are pressed while a page is still being fetched: they come into its field, and no other field loses any.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Key, Window, article, button, heading, link, role};
use trente_test_support::strict::Failure;

/// Holds what the window fetches later; false when it was fetched already.
const HOLD: &str = "const real = window.fetch; window.held = [];
    window.fetch = (what, ...more) => String(what?.url ?? what).endsWith('.wasm')
        ? new Promise((come, fail) => window.held.push({ come: () => come(real(what, ...more)), fail: () => fail(new TypeError('held')) }))
        : real(what, ...more);
    return performance.getEntriesByType('resource').filter(one => one.name.endsWith('.wasm')).length < 2";

/// Home, while nothing else of the window is there. The later part is fetched some seconds after the window stands.
async fn begin(window: &Window) -> Outcome {
    for _ in 0..5 {
        window.client().refresh().await?;
        if window.script(HOLD, vec![]).await? == json!(true) {
            break;
        }
    }
    let opens = link("What’s on your mind?");
    let element = window.wait_for(&opens).await?;
    window.script("arguments[0].focus()", vec![serde_json::to_value(element).unwrap_or_default()]).await.map(drop)
}

/// Something is being fetched.
async fn is_held(window: &Window) -> Outcome {
    window.wait_until("nothing is fetched", "return window.held.length > 0", vec![]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_outlives_a_page_that_could_not_be_fetched() -> Outcome {
    let stage = Stage::set().await?;
    crate::member::log_in_before(&stage.server, &stage.home, "ada").await;
    // With posts the rest is fetched at once.
    stage.server.fail("GET /api/v1/timelines/home", usize::MAX, Failure::Silent);
    let window = stage.open().await?;
    window.wait_for(&heading("Home").exactly()).await?;
    begin(&window).await?;
    window.press_and_type(Key::Enter, "Kept,").await?;
    is_held(&window).await?;
    window.script("window.held.splice(0).forEach(one => one.fail())", vec![]).await?;
    window.tap(&button("Try again").exactly()).await?;
    is_held(&window).await?;
    window.press_and_type(Key::Space, "and on").await?;
    window.script("window.held.splice(0).forEach(one => one.come())", vec![]).await?;
    let script = "return document.querySelector('.outlet #compose-text')?.value === arguments[0]";
    window.wait_until("a letter is lost", script, vec![json!("Kept, and on")]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_went_on_types_where_they_are() -> Outcome {
    let stage = Stage::set().await?;
    crate::member::log_in_before(&stage.server, &stage.home, "ada").await;
    stage.server.fail("GET /api/v1/timelines/home", usize::MAX, Failure::Silent);
    let window = stage.open().await?;
    window.wait_for(&heading("Home").exactly()).await?;
    begin(&window).await?;
    window.press_and_type(Key::Enter, "Nothing").await?;
    is_held(&window).await?;
    window.script("history.back()", vec![]).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    // A field that was put there stands for any that a page or a question has.
    let field = "const field = document.createElement('input'); field.id = 'another';
        document.querySelector('.outlet main').append(field); field.focus()";
    window.script(field, vec![]).await?;
    window.press_and_type(Key::Right, "a b").await?;
    let script = "return document.querySelector('#another').value === 'a b'";
    window.wait_until("another field lost its letters", script, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_was_asked_before_its_file_is_there_stands_when_it_comes() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    for _ in 0..8 {
        window.client().refresh().await?;
        if window.script(HOLD, vec![]).await? == json!(true) {
            break;
        }
    }
    // The first file may be among what is held: without it nothing stands there.
    let stands = "if (document.querySelector('.shell article')) return true;
        if (!document.querySelector('.shell')) window.held.splice(0).forEach(one => one.come());
        return false";
    window.wait_until("no posts come", stands, vec![]).await?;
    let post = article("Who else is awake?");
    window.tap(&button("More").within(post)).await?;
    window.tap(&role("menuitem").named("Show me less of this")).await?;
    is_held(&window).await?;
    assert_eq!(window.count(&role("dialog")).await?, 0, "it is not there yet");
    window.script("window.held.splice(0).forEach(one => one.come())", vec![]).await?;
    window.wait_for(&role("dialog")).await?;
    window.close().await
}
