//! Doing something with a post as another account of this device.

use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home, look};
use serde_json::json;
use trente_test_support::StrictServer;
use trente_test_support::harness::{alert, article, button, field, heading, role};

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_favourited_and_answered_as_somebody_elsewhere() -> Outcome {
    let stage = Stage::set().await?;
    let other = StrictServer::start();
    log_in_before(&other, &stage.home, "kenji").await;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let window = stage.open().await?;
    at_home(&window).await?;
    let id = stage.server.find_post("Who else is awake?").expect("it is there");
    window.tap(&button("More").within(article("Who else is awake?"))).await?;
    window.tap(&role("menuitem").named("Boost, favourite or reply as")).await?;
    window.wait_for(&heading("As another account")).await?;
    // There is one other account: it is asked at once.
    window.wait_for_text("What you do now, you do as").await?;
    let mut found = Vec::new();
    look(&window, "as another account", &mut found).await?;
    assert!(found.is_empty(), "{found:#?}");
    window.tap(&button("Favourite").exactly()).await?;
    window.wait_for(&button("Favourite").exactly().pressed(true)).await?;
    let there = other.find_post("Who else is awake?").expect("it was fetched");
    let mut marks = other.marks("kenji", &there);
    for _ in 0..50 {
        if marks.0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        marks = other.marks("kenji", &there);
    }
    assert!(marks.0, "as kenji");
    assert_eq!(stage.server.marks("ada", &id), (false, false, false), "not as ada");
    window.tap(&button("Reply").exactly()).await?;
    window.wait_for(&alert("You are 高橋 健二")).await?;
    window.wait_for(&field("Your post")).await?;
    let named = "return document.querySelector('.outlet #compose-text')?.value.startsWith('@rosa@')";
    window.wait_until("who is answered is not named", named, vec![]).await?;
    window.type_into(&field("Your post"), "Me, elsewhere").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let answer = other.posts().into_iter().find(|post| post["content"].to_string().contains("Me, elsewhere"));
    assert_eq!(answer.expect("it is out")["in_reply_to_id"], json!(there), "below the post");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_that_the_other_server_cannot_find_is_said_so() -> Outcome {
    let stage = Stage::set().await?;
    let other = StrictServer::start();
    stage.server.publish_ago("7", 1, "Just between us", json!({ "visibility": "private" }));
    log_in_before(&other, &stage.home, "kenji").await;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let window = stage.open().await?;
    at_home(&window).await?;
    window.tap(&button("More").within(article("Just between us"))).await?;
    window.tap(&role("menuitem").named("Boost, favourite or reply as")).await?;
    window.wait_for_text("cannot find this post. It may not be for everyone").await?;
    assert_eq!(window.count(&button("Favourite").exactly().within(role("main"))).await?, 0, "nothing is offered");
    window.close().await
}
