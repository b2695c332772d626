//! The first days with an account: a Home that is never empty, and the first steps.

use crate::stage::{Outcome, Stage, at_home};
use serde_json::json;
use trente_test_support::harness::{Window, article, button, field, heading, role, switch};

/// The posts of the page: the moment of each, and the label above it.
async fn entries(window: &Window) -> Result<Vec<(String, String)>, trente_test_support::harness::Trouble> {
    let script = "return [...document.querySelectorAll('.outlet .column .feed article')].map(post =>
        [post.querySelector('time')?.dateTime ?? '', post.querySelector('.post__context--because')?.innerText ?? ''])";
    let mut all: Vec<(String, String)> =
        serde_json::from_value(window.script(script, vec![]).await?).unwrap_or_default();
    // Far below the window a post is an empty box.
    all.retain(|(time, _)| !time.is_empty());
    Ok(all)
}

#[tokio::test(flavor = "multi_thread")]
async fn home_is_never_empty_and_says_why_each_post_is_there() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set_follows("ada", &[], &["photography"]);
    stage.server.set(|switches| switches.home_building = true);
    let window = stage.open_logged_in().await?;
    window.wait_for_text("Your Home is being put together").await?;
    window.wait_for(&role("article").containing("Because you follow #")).await?;
    let shown = entries(&window).await?;
    assert!(shown.len() > 3, "there is something to read: {shown:?}");
    assert!(shown.iter().all(|(_, label)| !label.is_empty()), "nobody is followed, so each post says why: {shown:?}");
    // All in UTC and of one length, as the server writes them: they stand in order as text.
    let times: Vec<&str> = shown.iter().map(|(time, _)| time.as_str()).collect();
    assert!(times.is_sorted_by(|one, next| one >= next), "the newest stands first: {shown:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn labels_leave_once_enough_people_are_followed() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_logged_in().await?;
    let own = entries(&window).await?;
    assert!(own.iter().any(|(_, label)| label.is_empty()), "posts of people who are followed say nothing: {own:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn first_steps_tick_and_go_for_good() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set_follows("ada", &[], &[]);
    let window = stage.open_logged_in().await?;
    window.wait_for(&heading("Make it yours")).await?;
    window.tap(&button("Say hello with #Introduction")).await?;
    let begun = "return one({role: 'textbox', name: 'Your post', nth: 0})?.value.includes('#Introduction')";
    window.wait_until("the introduction is not begun", begun, vec![]).await?;
    window.tap(&button("Post").exactly()).await?;
    at_home(&window).await?;
    window.wait_for(&role("listitem").containing("Said hello")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 1, "it was sent once, by a tap");

    window.tap(&button("Put the first steps away for good")).await?;
    window.wait_gone(&heading("Make it yours")).await?;
    window.close().await?;
    let window = stage.open().await?;
    at_home(&window).await?;
    let kept = crate::stage::invoke(&window, "start", json!({})).await?;
    let account = kept["ok"]["current"].clone();
    let steps = crate::stage::invoke(&window, "first_steps", json!({ "account": account })).await?;
    assert_eq!(steps["ok"]["dismissed"], true, "they stay away: {steps}");
    assert_eq!(window.count(&heading("Make it yours")).await?, 0, "and are not drawn");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_about_oneself_is_written_over_home() -> Outcome {
    let stage = Stage::set().await?;
    let window = crate::waiting::opened(&stage).await?;
    window.wait_for(&heading("Make it yours")).await?;
    window.tap(&button("Write a line about you")).await?;
    window.type_into(&field("About you"), "Lighthouses, mostly.").await?;
    window.tap(&button("Save").exactly().within(role("dialog"))).await?;
    window.wait_for_text("Your page is changed.").await?;
    assert_eq!(stage.server.count("PATCH /api/v1/accounts/update_credentials"), 1, "the server was told once");
    window.wait_for(&role("listitem").containing("A line about you")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn topics_people_and_the_home_they_make() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set_follows("ada", &[], &[]);
    let window = stage.open_logged_in().await?;
    window.tap(&button("Follow 7 people")).await?;
    window.wait_for(&heading("Choose what to read")).await?;
    let tag = switch("#").within(role("tabpanel"));
    window.tap(&tag).await?;
    window.wait_for_text("1 chosen, and followed.").await?;
    assert_eq!(stage.server.follows("ada").1.len(), 1, "a pick with an account is a follow");
    let chosen = switch("#").within(role("tabpanel"));
    window.tap(&chosen).await?;
    window.wait_for_text("Choose about 7").await?;
    for _ in 0..100 {
        if stage.server.follows("ada").1.is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(stage.server.follows("ada").1.len(), 0, "and without its tick it is none any more");
    window.tap(&chosen).await?;
    window.wait_for_text("1 chosen, and followed.").await?;
    window.tap(&role("tab").named("People")).await?;
    window.tap(&switch("").within(role("tabpanel").containing("@"))).await?;
    window.wait_for_text("2 chosen, all followed.").await?;
    assert_eq!(stage.server.follows("ada").0.len(), 1, "a person, too");
    window.tap(&role("tab").named("Your Home")).await?;
    window.wait_for(&article("")).await?;
    window.close().await
}
