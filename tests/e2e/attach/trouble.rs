//! Slow lines, refusals, pages that are left, and kills.

use super::*;
use trente_test_support::strict::Failure;

const UPLOAD: &str = "POST /api/v2/media";

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_goes_on_while_one_is_elsewhere_and_the_post_waits_for_it() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.upload_speed = Some(2_000_000));
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "It takes its time").await?;
    window.give(SHEET, Hand::Drop, &[Given::of_size("large.png", "image/png", 12_000_000)]).await?;
    let moves = "return document.querySelector('.outlet .attach__state progress')?.value > 10";
    window.wait_until("it is not told how far it is", moves, vec![]).await?;
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    compose(&window).await?;
    let goes_on = "return document.querySelector('.outlet .attach__state progress')?.value >= 10";
    window.wait_until("it does not go on", goes_on, vec![]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for_text("as soon as everything is uploaded").await?;
    window.tap(&button("Don’t wait")).await?;
    window.wait_gone(&button("Don’t wait")).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for_text("as soon as everything is uploaded").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "nothing goes out without it");
    stage.server.set(|switches| switches.upload_speed = None);
    window.wait_for(&alert("Posted.")).await?;
    assert_eq!(newest(&stage).len(), 1, "with its picture");
    assert_eq!(stage.server.count(UPLOAD), 1, "which was uploaded once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_picture_says_why_and_can_be_tried_again() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    stage.server.fail(UPLOAD, 1, Failure::Refused(422, "Validation failed: too much blue".to_owned()));
    window.give(SHEET, Hand::Drop, &[picture("quay")]).await?;
    window.wait_for_text("too much blue").await?;
    window.type_into(&field("Your post"), "With a picture").await?;
    window.tap(&button("Post").exactly()).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for_text("is not uploaded").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "nothing goes out without it");
    window.tap(&button("Try again").within(role("listitem").containing("too much blue"))).await?;
    uploaded(&window, 1).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    assert_eq!(newest(&stage).len(), 1, "with its picture");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_survive_a_kill() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    attach(&window, &[picture("quay"), picture("boat")], 2).await?;
    window.tap(&button("Describe Picture 2")).await?;
    window.type_into(&field("What can be seen or heard"), "A boat").await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;

    let window = stage.open().await?;
    compose(&window).await?;
    uploaded(&window, 2).await?;
    let shown = "return document.querySelectorAll('.attach__picture img').length === 2";
    window.wait_until("the pictures are not shown", shown, vec![]).await?;
    assert_eq!(stage.server.count(UPLOAD), 2, "the server still has them");
    window.kill().await;

    stage.server.forget_uploads();
    let window = stage.open().await?;
    compose(&window).await?;
    uploaded(&window, 2).await?;
    assert_eq!(stage.server.count(UPLOAD), 4, "what it forgot is sent from the copy");
    window.tap(&button("Post").exactly()).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for(&alert("Posted.")).await?;
    let alts: Vec<_> = newest(&stage).iter().map(|one| one["description"].clone()).collect();
    assert_eq!(alts, [Value::Null, json!("A boat")], "in order, described");
    window.close().await
}
