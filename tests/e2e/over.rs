//! What lies over a page, and where the window goes from under it.

use crate::phone::{HEIGHT, WIDTH, gesture_back, is_at, nothing_is_left};
use crate::stage::{Outcome, Stage};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{Key, article, button, heading, role};

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_over_the_page_does_not_come_along_nor_lead_back() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.publish_with("7", "Seen from the pier", &[("image", "pier.png", Some("A pier"))]);
    let window = stage.open_as_member_at(WIDTH, HEIGHT).await?;
    let (pier, picture) = (article("Seen from the pier"), button("Open the picture: A pier"));
    window.wait_for(&pier).await?;
    let home = window.script("return location.pathname", vec![]).await?;
    let home = home.as_str().unwrap_or_default().to_owned();

    // A link that is followed from under the viewer, as a key or a link from outside does.
    window.tap(&picture).await?;
    window.wait_for(&role("dialog")).await?;
    let open = "one(arguments[0]).querySelector('time').closest('a').click()";
    window.script("document.querySelector('.outlet article time').closest('a').click()", vec![]).await?;
    window.wait_gone(&role("dialog")).await?;
    window.wait_for(&heading("Post")).await?;
    nothing_is_left(&window, 1).await?;
    gesture_back(&window).await?;
    is_at(&window, &home).await?;
    window.wait_for(&pier).await?;

    // One that is followed while the step back is under way that takes the viewer's entry out.
    let meanwhile = "const back = history.back.bind(history); window.steps = 0;
        history.back = () => { delete history.back; window.steps += 1; back();
            document.querySelector('.outlet article time').closest('a').click(); }";
    window.script(meanwhile, vec![]).await?;
    window.tap(&picture).await?;
    window.wait_for(&role("dialog")).await?;
    window.press(Key::Escape).await?;
    window.wait_until("no step back takes the entry out", "return window.steps === 1", vec![]).await?;
    window.wait_for(&heading("Post")).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    window.wait_for(&heading("Post")).await?;
    nothing_is_left(&window, 1).await?;
    gesture_back(&window).await?;
    is_at(&window, &home).await?;
    window.wait_for(&pier).await?;
    // And the way on is as it was.
    window.ask(open, vec![json!(pier)]).await?;
    window.wait_for(&heading("Post")).await?;
    window.close().await
}
