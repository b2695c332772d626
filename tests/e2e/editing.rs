//! One's own post is changed where it stands, or deleted and written anew.

use crate::attach::uploaded;
use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Window, alert, article, button, field, heading, link, role};
use trente_test_support::strict::Failure;

const WORDS: &str = "A thought about quays";

/// A post of ada's with a picture.
fn written(stage: &Stage) -> String {
    let pictures = [stage.server.picture_of("quay", "A quay in the evening")];
    stage.server.write_as("ada", WORDS, json!({ "media_attachments": pictures }))
}

async fn choose(window: &Window, line: &str) -> Outcome {
    window.tap(&button("More").within(article(WORDS))).await?;
    window.tap(&role("menuitem").named(line)).await
}

async fn edit(window: &Window) -> Outcome {
    choose(window, "Edit").await?;
    window.wait_for(&heading("Edit your post")).await?;
    uploaded(window, 1).await
}

fn stands(stage: &Stage, id: &str) -> Value {
    stage.server.posts().into_iter().find(|post| post["id"] == id).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_changed_where_it_stands() -> Outcome {
    let stage = Stage::set().await?;
    let id = written(&stage);
    let window = stage.open_as_member().await?;
    edit(&window).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, WORDS, "as it was written");
    window.wait_for_text("Who can see a post can’t be changed once it is out").await?;
    let drawn = "return document.querySelector('.outlet .attach__picture img')?.naturalWidth === 640";
    window.wait_until("the picture is not shown", drawn, vec![]).await?;
    window.type_into(&field("Your post"), ", and masts").await?;
    window.tap(&button("Change the description of Picture 1")).await?;
    window.wait_for(&heading("Describe Picture 1")).await?;
    window.type_into(&field("What can be seen or heard"), ", with fog").await?;
    window.tap(&button("Done").exactly()).await?;
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("Your post is changed.")).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    window.wait_for(&article("A thought about quays, and masts")).await?;
    let stands = stands(&stage, &id);
    assert_eq!(stands["media_attachments"][0]["description"], "A quay in the evening, with fog", "{stands}");
    assert!(stands["edited_at"].is_string(), "it was changed");
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "and no other post was made");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_was_begun_survives_leaving_and_a_kill() -> Outcome {
    let stage = Stage::set().await?;
    let id = written(&stage);
    let window = stage.open_as_member().await?;
    edit(&window).await?;
    window.type_into(&field("Your post"), ", half").await?;
    window.tap(&button("Close, keep as draft")).await?;
    edit(&window).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, format!("{WORDS}, half"), "it is found again");
    window.type_into(&field("Your post"), " done").await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;

    let window = stage.open().await?;
    crate::stage::at_home(&window).await?;
    window.tap(&link("Write a post")).await?;
    window.wait_for(&field("Your post")).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, "", "a new post begins without it");
    window.tap(&button("Close, keep as draft")).await?;
    edit(&window).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, format!("{WORDS}, half done"), "all of it");
    window.tap(&button("Discard").exactly()).await?;
    window.wait_for_text("The post stays as it is.").await?;
    window.tap(&button("Discard it")).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    edit(&window).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, WORDS, "as the server has it");
    assert!(stands(&stage, &id)["edited_at"].is_null(), "nothing was sent");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_did_not_arrive_and_what_is_gone_keep_the_text() -> Outcome {
    let stage = Stage::set().await?;
    let id = written(&stage);
    let window = stage.open_as_member().await?;
    edit(&window).await?;
    window.type_into(&field("Your post"), ", twice").await?;
    stage.server.fail("PUT /api/v1/statuses/", 1, Failure::ProxyPage);
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("your post may be changed, or not")).await?;
    window.tap(&button("Look whether it is changed")).await?;
    window.wait_for(&alert("Your post is as it was before.")).await?;
    assert_eq!(stage.server.count("PUT /api/v1/statuses/"), 1, "looking sends nothing");
    stage.server.take_away(&id);
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("Your post is no longer there.")).await?;
    window.tap(&button("Write it as a new post")).await?;
    window.wait_for(&heading("New post")).await?;
    let kept = "return document.querySelector('.outlet textarea')?.value === arguments[0]";
    window.wait_until("the text is lost", kept, vec![json!(format!("{WORDS}, twice"))]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_deleted_and_written_anew() -> Outcome {
    let stage = Stage::set().await?;
    let id = written(&stage);
    let window = stage.open_as_member().await?;
    choose(&window, "Delete and write anew").await?;
    window.wait_for_text("Its text and pictures come back as a draft.").await?;
    window.tap(&button("Delete and write anew")).await?;
    window.wait_for(&heading("New post")).await?;
    uploaded(&window, 1).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, WORDS, "the text is back");
    assert!(stands(&stage, &id).is_null(), "the post is gone");
    window.type_into(&field("Your post"), ", anew").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let newest = stage.server.posts()[0].clone();
    assert_ne!(newest["id"], json!(id), "another post");
    assert_eq!(newest["media_attachments"][0]["description"], "A quay in the evening", "with its picture");
    window.wait_for(&article("A thought about quays, anew")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_changes_no_posts_is_named() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.keeps_posts = true);
    written(&stage);
    let window = stage.open_as_member().await?;
    choose(&window, "Edit").await?;
    window.wait_for_text("does not let posts be changed").await?;
    window.tap(&button("Back").exactly()).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_poll_says_what_a_change_costs_and_keeps_its_votes_without_one() -> Outcome {
    let stage = Stage::set().await?;
    let option = |title: &str, votes: u32| json!({ "title": title, "votes_count": votes });
    let poll = json!({
        "id": "990", "expires_at": "2031-01-01T12:00:00.000Z", "expired": false, "multiple": false, "votes_count": 3, "voters_count": 3,
        "emojis": [], "options": [option("Tea", 2), option("Rye", 1)],
    });
    let id = stage.server.write_as("ada", WORDS, json!({ "poll": poll }));
    stage.server.end_poll(&id, 86_400);
    let window = stage.open_as_member().await?;
    choose(&window, "Edit").await?;
    window.wait_for_text("all votes so far are lost").await?;
    window.wait_for_text("As before").await?;
    let read = "return document.querySelector('.outlet .ask__answer input')?.value === 'Tea'";
    window.wait_until("the answers are not there", read, vec![]).await?;
    window.type_into(&field("Your post"), "?").await?;
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("Your post is changed.")).await?;
    let kept = stands(&stage, &id)["poll"].clone();
    assert_eq!((&kept["votes_count"], &kept["options"][0]["votes_count"]), (&json!(3), &json!(2)), "{kept}");
    choose(&window, "Edit").await?;
    window.tap(&button("Remove the poll")).await?;
    window.wait_for_text("Without the poll, all its votes are lost.").await?;
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("Your post is changed.")).await?;
    assert!(stands(&stage, &id)["poll"].is_null(), "it is gone");
    window.close().await
}
