//! What one does with posts: it shows at once wherever the post is shown, and goes back with a message when refused.

use crate::stage::{Outcome, Stage};
use std::time::Duration;
use trente_test_support::harness::{Window, alert, article, button, heading, link, role};
use trente_test_support::strict::Failure;

const POST: &str = "Who else is awake?";

#[tokio::test(flavor = "multi_thread")]
async fn favourite_boost_and_save_reach_the_server_and_every_place() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let id = stage.server.find_post(POST).unwrap_or_default();
    for name in ["Favourite", "Boost", "Save"] {
        window.tap(&button(name).pressed(false).within(article(POST))).await?;
        choose_boost(&window, name).await?;
        window.wait_for(&button(name).pressed(true).within(article(POST))).await?;
    }
    wait_for_marks(&window, &stage, &id, (true, true, true)).await?;
    window.tap(&link("Rosa Okonkwo").within(article(POST))).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    for name in ["Favourite", "Boost", "Save"] {
        window.tap(&button(name).pressed(true).within(article(POST))).await?;
        choose_boost(&window, name).await?;
        window.wait_for(&button(name).pressed(false).within(article(POST))).await?;
    }
    wait_for_marks(&window, &stage, &id, (false, false, false)).await?;
    window.tap(&button("Back")).await?;
    window.wait_for(&button("Favourite").pressed(false).within(article(POST))).await?;
    window.close().await
}

/// Where posts can be quoted, boosting is one of two lines.
async fn choose_boost(window: &Window, name: &str) -> Outcome {
    if name != "Boost" {
        return Ok(());
    }
    window.tap(&role("menuitemcheckbox").named("Boost")).await
}

async fn wait_for_marks(window: &Window, stage: &Stage, id: &str, marks: (bool, bool, bool)) -> Outcome {
    for _ in 0..400 {
        if stage.server.marks("ada", id) == marks {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the server has {:?}, the window shows\n{}", stage.server.marks("ada", id), window.outline().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_favourite_shows_before_the_server_answers_and_goes_back_when_refused() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let what = format!("POST /api/v1/statuses/{}/favourite", stage.server.find_post(POST).unwrap_or_default());
    // So late that only a window that does not wait can show it.
    stage.server.fail(&what, 1, Failure::Late(Duration::from_secs(4)));
    stage.server.fail(&what, usize::MAX, Failure::Refused(422, "Validation failed: no".to_owned()));
    window.tap(&button("Favourite").pressed(false).within(article(POST))).await?;
    window.wait_for(&button("Favourite").pressed(true).within(article(POST))).await?;
    window.wait_for(&alert("The favourite was not taken.")).await?;
    window.wait_for(&button("Favourite").pressed(false).within(article(POST))).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn following_shows_and_counts() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("Maple").within(article("The maples behind the school"))).await?;
    window.tap(&button("Following")).await?;
    window.wait_for(&button("Follow").exactly()).await?;
    window.tap(&button("Follow").exactly()).await?;
    window.wait_for(&button("Following")).await?;
    // The button does not wait for the server.
    for _ in 0..400 {
        if stage.server.count("POST /api/v1/accounts/4/follow") > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(stage.server.count("POST /api/v1/accounts/4/unfollow"), 1, "taken back once");
    assert_eq!(stage.server.count("POST /api/v1/accounts/4/follow"), 1, "and taken up again");
    window.tap(&button("Back")).await?;
    // Rosa decides herself who follows her.
    window.tap(&link("Rosa Okonkwo").within(article(POST))).await?;
    window.tap(&button("Following")).await?;
    window.wait_for(&button("Ask to follow")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_content_warning_opens_and_closes() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let post = article("food, close up");
    window.wait_for(&post).await?;
    assert!(!window.outline().await.contains("It is not pretty"), "the text is hidden at first");
    window.tap(&button("Show").within(post.clone())).await?;
    window.wait_for_text("It is not pretty").await?;
    window.tap(&button("Hide").within(post)).await?;
    let hidden = "return !document.body.innerText.includes('It is not pretty')";
    window.wait_until("the text stays", hidden, vec![]).await?;
    window.close().await
}
