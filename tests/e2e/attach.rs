//! Pictures, films and sounds that go along with a post.

mod trouble;

use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::StrictServer;
use trente_test_support::harness::{
    Given, Hand, Key, Window, alert, article, button, field, heading, link, role, switch,
};

/// Where files are given to the composer.
pub(crate) const SHEET: &str = ".compose__sheet";

/// A painted picture.
pub(crate) fn picture(name: &str) -> Given {
    Given::new(&format!("{name}.png"), "image/png", StrictServer::painted(name))
}

pub(crate) async fn compose(window: &Window) -> Outcome {
    window.tap(&link("Write a post")).await?;
    window.wait_for(&field("Your post")).await?;
    // What is typed before the draft of before is known stands below it.
    let opened = "return document.querySelector('.outlet #compose-text')?.hasAttribute('aria-busy') === false";
    window.wait_until("the composer does not open", opened, vec![]).await.map(drop)
}

/// Gives files to the composer, and waits until there are so many cards and all are uploaded.
pub(crate) async fn attach(window: &Window, files: &[Given], cards: usize) -> Outcome {
    assert!(window.give(SHEET, Hand::Drop, files).await?, "the composer takes files");
    uploaded(window, cards).await
}

pub(crate) async fn uploaded(window: &Window, cards: usize) -> Outcome {
    let done = "return document.querySelectorAll('.outlet .attach__card').length === arguments[0]
        && !document.querySelector('.outlet .attach__state, .outlet .attach__trouble')";
    window.wait_until("the files are not uploaded", done, vec![json!(cards)]).await.map(drop)
}

/// The attachments of the server's newest post.
fn newest(stage: &Stage) -> Vec<Value> {
    stage.server.posts()[0]["media_attachments"].as_array().cloned().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_attached_described_and_posted() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.give(SHEET, Hand::Hold, &[picture("quay")]).await?;
    window.wait_for_text("Let go to attach").await?;
    attach(&window, &[picture("quay")], 1).await?;
    window.wait_gone(&role("paragraph").containing("Let go to attach")).await?;
    let drawn = "return document.querySelector('.attach__picture img')?.naturalWidth === 640";
    window.wait_until("the picture is not shown", drawn, vec![]).await?;

    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("1 file has no description")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "it waits for an answer");
    window.tap(&button("Describe").exactly()).await?;
    window.wait_for(&heading("Describe Picture 1")).await?;
    window.type_into(&field("What can be seen or heard"), "A quay in the evening sun").await?;
    window.wait_for_text("25 of 1,500").await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&heading("Describe Picture 1")).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let media = newest(&stage);
    assert_eq!(media.len(), 1, "it has its picture, and needed no words");
    assert_eq!(media[0]["description"], "A quay in the evening sun", "with its description");
    window.tap(&link("Home")).await?;
    let shown = "return [...document.querySelectorAll('.outlet article img')].some(img => img.alt === arguments[0])";
    window.wait_until("the post is not in Home", shown, vec![json!("A quay in the evening sun")]).await?;

    compose(&window).await?;
    assert_eq!(window.count(&role("list").named("Attached")).await?, 0, "the next post begins without it");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_are_told_before_anything_is_sent() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    for (file, words) in [
        (Given::of_size("huge.png", "image/png", 17_500_000), "has 16.7 MB"),
        (Given::of_size("plan.pdf", "application/pdf", 10), "take files like"),
        (Given::of_size("nothing.png", "image/png", 0), "is empty"),
    ] {
        window.give(SHEET, Hand::Drop, &[file]).await?;
        window.wait_for_text(words).await?;
    }
    assert_eq!(stage.server.count("POST /api/v2/media"), 0, "nothing was sent");
    let five: Vec<Given> = ["a", "b", "c", "d", "e"].into_iter().map(picture).collect();
    attach(&window, &five, 4).await?;
    window.wait_for_text("is one too many").await?;
    window.tap(&button("Close this message")).await?;
    window.give(SHEET, Hand::Paste, &[Given::of_size("dance.webm", "video/webm", 100)]).await?;
    window.wait_for_text("would have to stand alone").await?;
    assert_eq!(stage.server.count("POST /api/v2/media"), 4, "four are uploaded and no more");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn order_point_and_cover_are_as_one_wants_them() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    assert!(window.give(SHEET, Hand::Paste, &[picture("one")]).await?, "a picture is pasted");
    uploaded(&window, 1).await?;
    attach(&window, &[picture("two"), picture("three")], 3).await?;
    let first = "return document.querySelector('.attach__picture img').src";
    let was = window.script(first, vec![]).await?;
    window.tap(&button("Move Picture 1 back")).await?;
    let moved = "return document.querySelectorAll('.attach__picture img')[1]?.src === arguments[0]";
    window.wait_until("the first is not the second now", moved, vec![was.clone()]).await?;
    let focused = "return squeeze(document.activeElement.getAttribute('aria-label')).includes('Move Picture 2')";
    window.wait_until("the focus went elsewhere", focused, vec![]).await?;

    window.tap(&button("Describe Picture 2")).await?;
    window.wait_for(&button("Main point")).await?;
    window.script("document.querySelector('.describe__point').focus()", vec![]).await?;
    for key in [Key::Right, Key::Right, Key::Up] {
        window.press(key).await?;
    }
    window.wait_for(&button("60 per cent from the left, ")).await?;
    window.tap(&button("Done")).await?;
    window.tap(&switch("Hide until tapped")).await?;

    window.tap(&button("Remove Picture 3")).await?;
    window.wait_gone(&button("Remove Picture 3")).await?;
    window.tap(&button("Undo")).await?;
    uploaded(&window, 3).await?;
    window.tap(&button("Remove Picture 1")).await?;
    uploaded(&window, 2).await?;

    window.type_into(&field("Your post"), "Two of three").await?;
    window.tap(&button("Post").exactly()).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for(&alert("Posted.")).await?;
    let media = newest(&stage);
    assert_eq!(media.len(), 2, "what was removed is not there: {media:?}");
    assert_eq!(media[0]["meta"]["focus"], json!({ "x": 0.2, "y": 0.1 }), "the point stays: {media:?}");
    assert_eq!(stage.server.posts()[0]["sensitive"], true, "and both are covered");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reminder_can_be_turned_off() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    crate::stage::to_settings(&window, 1280).await?;
    window.tap(&switch("Don’t").exactly()).await?;
    compose(&window).await?;
    attach(&window, &[picture("quay")], 1).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    assert_eq!(newest(&stage).len(), 1, "nobody asked");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_film_goes_out_when_the_server_is_done_with_it() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.give(SHEET, Hand::Drop, &[Given::of_size("dance.webm", "video/webm", 50_000)]).await?;
    window.wait_for_text("Your server is working on it").await?;
    window.tap(&button("Post").exactly()).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for(&alert("Posted.")).await?;
    assert_eq!(newest(&stage)[0]["type"], "video", "with its film");
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 1, "once");
    window.tap(&link("Home")).await?;
    window.wait_for(&article("")).await?;
    window.close().await
}
