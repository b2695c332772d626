//! Threads of several posts in the composer: by pointer, by keys, out of a text that is too long, and over a failure in the middle.

use crate::attach::compose;
use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home, choose, look};
use serde_json::{Value, json};
use trente_test_support::harness::{Key, Window, alert, button, field, link};
use trente_test_support::strict::Failure;

const SEND: &str = "POST /api/v1/statuses";

/// These posts stand at the server, each once, and each as an answer to the one before.
fn stands(stage: &Stage, words: &[&str]) {
    let posts = stage.server.posts();
    let mut before = Value::Null;
    for one in words {
        let says = |post: &&Value| post["content"].as_str().is_some_and(|text| text.contains(one));
        let found: Vec<_> = posts.iter().filter(says).collect();
        assert_eq!(found.len(), 1, "{one:?} is out once");
        assert_eq!(found[0]["in_reply_to_id"], before, "{one:?} answers the one before");
        before = found[0]["id"].clone();
    }
}

/// The composer holds just these texts.
async fn holds(window: &Window, texts: &[&str]) -> Outcome {
    let held = "return JSON.stringify([...document.querySelectorAll('.outlet .compose__text')].map(el => el.value)) === JSON.stringify(arguments[0])";
    window.wait_until(&format!("it does not hold {texts:?}"), held, vec![json!(texts)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thread_is_written_by_pointer_and_goes_out_in_order() -> Outcome {
    let stage = Stage::set().await?;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let window = stage.app().size(390, 844).open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    compose(&window).await?;
    assert_eq!(window.count(&button("Add a post")).await?, 0, "nobody meets it before there is a post");
    window.type_into(&field("Your post"), "First the beginning").await?;
    window.tap(&button("Add a post")).await?;
    window.type_into(&field("Post 2 of 2"), "Then the middle").await?;
    window.tap(&button("Add a post")).await?;
    window.type_into(&field("Post 3 of 3"), "Last the end").await?;
    window.wait_for_text("Draft kept on this device").await?;
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        // The window is drawn anew: the whole thread comes back.
        choose(&window, None, theme).await?;
        holds(&window, &["First the beginning", "Then the middle", "Last the end"]).await?;
        look(&window, &format!("a thread of three, {theme}"), &mut found).await?;
    }
    assert!(found.is_empty(), "{found:#?}");
    window.tap(&button("Remove post 2")).await?;
    holds(&window, &["First the beginning", "Last the end"]).await?;
    window.tap(&button("Undo")).await?;
    holds(&window, &["First the beginning", "Then the middle", "Last the end"]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted: a thread of 3 posts.")).await?;
    stands(&stage, &["First the beginning", "Then the middle", "Last the end"]);
    assert_eq!(stage.server.count(SEND), 3, "each was sent once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thread_that_stops_goes_on_from_what_is_not_out() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "First the beginning").await?;
    window.press(Key::CtrlShiftEnter).await?;
    window.wait_for(&field("Post 2 of 2")).await?;
    window
        .wait_until("the new one has no focus", "return document.activeElement.id.startsWith('compose-part-')", vec![])
        .await?;
    window.type_here("Then the middle").await?;
    window.press(Key::CtrlShiftEnter).await?;
    window.wait_for(&field("Post 3 of 3")).await?;
    window
        .wait_until(
            "the third has no focus",
            "return document.activeElement.value === '' && document.activeElement.id.startsWith('compose-part-')",
            vec![],
        )
        .await?;
    window.type_here("Last the end").await?;
    stage.server.fail_after(SEND, 1, 1, Failure::Refused(422, "Not now".into()));
    window.press(Key::CtrlEnter).await?;
    window.wait_for(&alert("The first post of your thread is out.")).await?;
    holds(&window, &["Then the middle", "Last the end"]).await?;
    window.wait_for_text("You answer").await?;
    window.kill().await;

    let window = stage.open().await?;
    compose(&window).await?;
    window.tap(&link("Drafts, 1 more")).await?;
    window.tap(&link("1 more post")).await?;
    holds(&window, &["Then the middle", "Last the end"]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted: a thread of 2 posts.")).await?;
    stands(&stage, &["First the beginning", "Then the middle", "Last the end"]);
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_is_too_long_becomes_a_thread_that_is_kept() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    let (first, second) = ("It rains in the harbour. ".repeat(16), "The ferry is late again. ".repeat(16));
    let (first, second) = (first.trim_end(), second.trim_end());
    // Typed in one go, as something that is pasted.
    let paste = "const el = document.querySelector('.outlet #compose-text'); el.value = arguments[0]; el.dispatchEvent(new Event('input', {bubbles: true}))";
    window.script(paste, vec![json!(format!("{first}\n\n{second}"))]).await?;
    window.tap(&button("Make it a thread")).await?;
    holds(&window, &[first, second]).await?;
    window.tap(&button("Send later")).await?;
    window.wait_for(&alert("A thread cannot wait at the server")).await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;

    let window = stage.open().await?;
    compose(&window).await?;
    holds(&window, &[first, second]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted: a thread of 2 posts.")).await?;
    stands(&stage, &["It rains", "The ferry"]);
    window.close().await
}
