//! What is being written survives everything.

use crate::stage::{Outcome, Stage};
use trente_test_support::harness::{article, button, field, link};

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_survives_a_kill() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_logged_in().await?;
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
