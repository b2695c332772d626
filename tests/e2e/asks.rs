//! A poll that is written, and the sentence that says who will see it.

use crate::attach::{SHEET, compose, picture};
use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Hand, Key, Window, alert, button, field, heading, role, switch};

/// Waits until the sentence under the text says this.
async fn says(window: &Window, words: &str) -> Outcome {
    let script = "return document.querySelector('.outlet #compose-seen')?.innerText.replace(/[\\u2068\\u2069]/g, '').includes(arguments[0])";
    window.wait_until(&format!("it does not say {words:?}"), script, vec![json!(words)]).await.map(drop)
}

async fn choose(window: &Window, line: &str) -> Outcome {
    window.tap(&button("Who can see this")).await?;
    window.tap(&switch(line).within(role("dialog"))).await?;
    window.tap(&button("Done").exactly()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_is_written_kept_and_posted() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "What shall we bake?").await?;
    window.tap(&button("Add a poll")).await?;
    window.type_into(&field("Answer 1"), "Rye").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("A poll needs two answers at least.")).await?;
    window.type_into(&field("Answer 2"), "Rye").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Two answers say the same.")).await?;
    window.type_into(&field("Answer 2"), " with caraway").await?;
    // Enter goes on instead of sending.
    window.press(Key::Enter).await?;
    window.type_into(&field("Answer 3"), &"x".repeat(51)).await?;
    window.wait_for_text("51 of 50").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("An answer may have 50 characters at most.")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "the server is not asked in vain");
    window.tap(&button("Remove answer 3")).await?;
    window.tap(&switch("Several answers")).await?;
    let pick = "const box = document.querySelector('.ask__length select'); box.value = '21600';
        box.dispatchEvent(new Event('change', {bubbles: true}))";
    window.script(pick, vec![]).await?;
    window.wait_for_text("Draft kept").await?;
    window.tap(&button("Close, keep as draft")).await?;
    compose(&window).await?;
    let kept = "return document.querySelector('.outlet .ask__answer input')?.value === 'Rye'";
    window.wait_until("the poll did not come back", kept, vec![]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let poll = stage.server.posts()[0]["poll"].clone();
    assert_eq!((&poll["multiple"], &poll["options"][1]["title"]), (&json!(true), &json!("Rye with caraway")), "{poll}");
    let sent = stage.server.requests().into_iter().find(|asked| asked.line() == "POST /api/v1/statuses");
    assert!(sent.is_some_and(|asked| asked.body.contains("expires_in%5D=21600")), "six hours");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_stand_beside_a_poll_only_where_the_server_takes_both() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.api = Some(9));
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.tap(&button("Add a poll")).await?;
    window.wait_for(&field("Answer 1")).await?;
    window.give(SHEET, Hand::Drop, &[picture("quay")]).await?;
    window.wait_for(&alert("takes pictures or a poll in one post, not both.")).await?;
    assert_eq!(stage.server.count("POST /api/v2/media"), 0, "nothing is uploaded in vain");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_sentence_says_who_will_see_it() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    says(&window, "Everyone can see this, and anyone may quote it.").await?;
    window.tap(&button("Who can see this")).await?;
    window.wait_for(&heading("Who may quote it")).await?;
    window.tap(&switch("Nobody").within(role("dialog"))).await?;
    window.tap(&switch("stays out of public timelines").within(role("dialog"))).await?;
    window.press(Key::Escape).await?;
    says(&window, "stays out of public timelines. Nobody else may quote it.").await?;
    let back = "return document.activeElement?.getAttribute('aria-haspopup') === 'dialog'";
    window.wait_until("the focus is lost", back, vec![]).await?;
    choose(&window, "Only the people whose names you write").await?;
    says(&window, "Nobody but you will see this").await?;
    window.type_into(&field("Your post"), "hello @kenji and @rosa").await?;
    says(&window, "Only @kenji and @rosa will see this, besides you.").await?;
    choose(&window, "Only people who follow you").await?;
    says(&window, "so will @kenji and @rosa.").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    assert_eq!(stage.server.posts()[0]["visibility"], "private");
    window.close().await
}
