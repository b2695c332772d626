//! What is being written survives everything.

use crate::attach::compose;
use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Window, alert, article, button, field, heading, link, role};

/// Writes something and leaves it as a draft.
async fn leave(window: &Window, text: &str) -> Outcome {
    window.type_into(&field("Your post"), text).await?;
    let typed = "return document.querySelector('.outlet #compose-text')?.value.endsWith(arguments[0])";
    window.wait_until(&format!("{text:?} did not come into the field"), typed, vec![json!(text)]).await?;
    window.wait_for_text("Draft kept on this device").await
}

/// The composer holds just this.
async fn holds(window: &Window, text: &str) -> Outcome {
    let held = "return document.querySelector('.outlet #compose-text')?.value === arguments[0]";
    window.wait_until(&format!("it does not hold {text:?}"), held, vec![json!(text)]).await.map(drop)
}

/// The rows of the list, from the top, by what their first line says.
async fn rows(window: &Window, due: &[&str]) -> Outcome {
    let told = "return JSON.stringify([...document.querySelectorAll('.outlet .draft .draft__words')].map(el => el.textContent)) === JSON.stringify(arguments[0])";
    window.wait_until(&format!("the list is not {due:?}"), told, vec![json!(due)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_survives_a_kill() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("Write a post")).await?;
    window.type_into(&field("Your post"), "Half a thought 🌱").await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;

    let window = stage.open().await?;
    window.tap(&link("Write a post")).await?;
    let kept = "const el = one({role: 'textbox', name: 'Your post', nth: 0}); return el?.value === 'Half a thought 🌱'";
    window.wait_until("the draft is lost", kept, vec![]).await?;
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn another_post_is_begun_and_each_draft_stands_in_the_list() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    leave(&window, "About the quay").await?;
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    compose(&window).await?;
    holds(&window, "About the quay").await?;
    window.tap(&button("Begin another post")).await?;
    holds(&window, "").await?;
    leave(&window, "About the ferry").await?;
    window.wait_for(&link("Drafts, 1 more")).await?;
    window.tap(&button("Add a poll")).await?;
    window.type_into(&field("Answer 1"), "Rye").await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.tap(&link("Drafts, 1 more")).await?;
    window.wait_for(&heading("Drafts").exactly()).await?;
    rows(&window, &["About the ferry", "About the quay"]).await?;
    window.wait_for(&link("Poll")).await?;
    window.tap(&link("About the quay")).await?;
    holds(&window, "About the quay").await?;
    leave(&window, ", once more").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    rows(&window, &["About the ferry"]).await?;
    assert!(stage.server.find_post("About the quay, once more").is_some(), "it is out");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_deleted_and_comes_back_at_a_word() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&button("Reply").within(article("Who else is awake?"))).await?;
    let named = "return document.querySelector('.outlet #compose-text')?.value.startsWith('@rosa ')";
    window.wait_until("who is answered is not named", named, vec![]).await?;
    leave(&window, "Me").await?;
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.script("document.querySelector('.rail__me').click()", vec![]).await?;
    window.tap(&role("menuitem").named("Drafts")).await?;
    window.wait_for(&link("Answers Rosa Okonkwo")).await?;
    window.tap(&button("Delete draft: @rosa Me")).await?;
    window.wait_for(&heading("No drafts")).await?;
    window.wait_for_text("kept here, on this device only").await?;
    window.tap(&button("Undo")).await?;
    rows(&window, &["@rosa Me"]).await?;
    window.tap(&link("Answers Rosa Okonkwo")).await?;
    window.wait_for_text("You answer Rosa Okonkwo").await?;
    holds(&window, "@rosa Me").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_composer_that_is_come_back_to_has_what_was_written_meanwhile() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    leave(&window, "One").await?;
    window.tap(&button("Close, keep as draft")).await?;
    compose(&window).await?;
    window.tap(&button("Begin another post")).await?;
    holds(&window, "").await?;
    leave(&window, "Two").await?;
    window.tap(&link("Drafts, 1 more")).await?;
    window.tap(&link("Two")).await?;
    holds(&window, "Two").await?;
    leave(&window, ", longer").await?;
    window.tap(&button("Close, keep as draft")).await?;
    rows(&window, &["Two, longer", "One"]).await?;
    window.script("history.back()", vec![]).await?;
    holds(&window, "Two, longer").await?;
    window.close().await
}
