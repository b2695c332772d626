//! Short messages make way for what matters more.

use crate::join::open_form;
use crate::stage::{Outcome, Stage};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{alert, article, button, field, heading, link};

/// A toast stays as long as it is pointed at.
const HOLD: &str = "document.querySelector('.toasts').dispatchEvent(new PointerEvent('pointerenter'))";

#[tokio::test(flavor = "multi_thread")]
async fn a_toast_lies_over_no_error() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().size(390, 560).open(&stage.desk, &stage.home).await?;
    open_form(&window).await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Choose my own")).await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&alert("Choose a password first.")).await?;
    // A name with an accent is told in a toast, and the other errors stay.
    window.type_into(&field("Name"), "Léa").await?;
    window.script("document.querySelector('#join-go').click()", vec![]).await?;
    window.wait_for_text("Your name would be Lea.").await?;
    window.script(HOLD, vec![]).await?;
    let over = "const toast = document.querySelector('.toast')?.getBoundingClientRect();
        return toast ? [...document.querySelectorAll('[role=alert]')].filter(error => { const box = error.getBoundingClientRect();
            return box.height > 0 && box.bottom > toast.top && box.top < toast.bottom && box.right > toast.left && box.left < toast.right; }).map(error => error.textContent) : []";
    for top in [0, 120, 240, 60, 300, 0] {
        window.script("scrollTo(0, arguments[0])", vec![json!(top)]).await?;
        tokio::time::sleep(Duration::from_millis(600)).await;
        assert_eq!(window.script(over, vec![]).await?, json!([]), "nothing lies over an error at {top}");
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_one_answers_with_stays_free() -> Outcome {
    for (width, height) in [(390, 844), (1280, 800)] {
        let stage = Stage::set().await?;
        let window = stage.app().size(width, height).open(&stage.desk, &stage.home).await?;
        crate::stage::log_in(&window, stage.server.url()).await?;
        // Where a device has no keychain, that is told after the first log-in.
        window.wait_for_text("This device has no keychain").await?;
        window.script(HOLD, vec![]).await?;
        let post = article("Who else is awake?");
        window.wait_for(&post).await?;
        window.script("document.querySelector('.feed article .post__time').click()", vec![]).await?;
        window.wait_for(&heading("Post")).await?;
        window.wait_for(&link("Reply to ")).await?;
        let free = "const bar = document.querySelector('.replybar').getBoundingClientRect();
            const toast = document.querySelector('.toast')?.getBoundingClientRect();
            return !!toast && (toast.bottom <= bar.top || toast.top >= bar.bottom)";
        window.wait_until("the note and the bar stand beside each other", free, vec![]).await?;
        window.close().await?;
    }
    Ok(())
}
