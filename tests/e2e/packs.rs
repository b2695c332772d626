//! Packs: somebody is in one, sees who else is, and leaves.

use crate::stage::{Outcome, Stage};
use trente_test_support::harness::{button, heading, link};

#[tokio::test(flavor = "multi_thread")]
async fn one_leaves_a_pack_that_one_was_put_into() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    crate::answers::go(&window, "/person/1", ".featured").await?;
    window.wait_for(&heading("Packs you are in")).await?;
    window.tap(&link("Night trains")).await?;
    window.wait_for(&heading("Night trains")).await?;
    window.wait_for_text("3 people").await?;
    window.tap(&button("Leave it")).await?;
    window.wait_for_text("Leave this pack?").await?;
    window.script("[...document.querySelectorAll('[role=alertdialog] button, dialog button')].find(b => b.textContent.includes('Leave it')).click()", vec![]).await?;
    window.wait_for_text("You are no longer in this pack.").await?;
    window.wait_for_text("2 people").await?;
    assert_eq!(window.count(&button("Leave it")).await?, 0, "there is nothing to leave any more");
    window.close().await
}
