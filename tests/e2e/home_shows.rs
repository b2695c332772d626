//! What stands in a Home: posts of one thread together, no boost twice, and no more than the reader chose.

use crate::stage::{Outcome, Stage, at_home, to_settings};
use serde_json::json;
use trente_test_support::harness::{Window, article, button, link, switch};

/// The posts of the row that a post stands in, from above: how each begins.
const ROW: &str = "const one = [...document.querySelectorAll('.outlet .feed .post')].find(a => a.textContent.includes(arguments[0]));
    const row = one?.closest('.together') ?? one;
    return row && [...(row.matches('.post') ? [row] : row.querySelectorAll(':scope > .post'))].map(a => a.querySelector('.post__body').textContent)";

async fn row(window: &Window, words: &str) -> Result<Vec<String>, trente_test_support::harness::Trouble> {
    let told = window.script(ROW, vec![words.into()]).await?;
    Ok(told.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_of_one_thread_stand_together() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.wait_for(&article("Magnifique")).await?;
    let posts = row(&window, "Magnifique").await?;
    assert_eq!(posts.len(), 2, "the first post and the newest answer: {posts:?}");
    assert!(posts[0].starts_with("Who else is awake?"), "the first post stands above: {posts:?}");
    window.tap(&button("2 more posts of this thread")).await?;
    window.wait_for(&article("I heard it")).await?;
    let posts = row(&window, "Magnifique").await?;
    let begins = ["Who else is awake?", "@rosa Here!", "@kenji I heard it", "@rosa Magnifique"];
    assert_eq!(posts.len(), begins.len(), "{posts:?}");
    for (post, begins) in posts.iter().zip(begins) {
        assert!(post.starts_with(begins), "oldest first: {posts:?}");
    }
    assert_eq!(window.count(&article("Who else is awake?")).await?, 1, "it stands nowhere else");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn boosts_and_replies_stay_out_when_one_likes() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let boosts = "return document.querySelectorAll('.outlet .feed .post__context--boost').length";
    window.wait_for(&article("Magnifique")).await?;
    assert_eq!(window.script(boosts, vec![]).await?, json!(1), "somebody passed a post on");
    to_settings(&window, 1280).await?;
    window.tap(&switch("Boosts")).await?;
    window.tap(&switch("Replies to others")).await?;
    window.tap(&link("Home").exactly()).await?;
    at_home(&window).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    assert_eq!(window.script(boosts, vec![]).await?, json!(0), "no boost is left");
    assert_eq!(window.count(&article("Magnifique")).await?, 0, "nor what was answered to somebody else");
    window.close().await?;
    // And so it stays.
    let window = stage.open().await?;
    at_home(&window).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    assert_eq!(window.script(boosts, vec![]).await?, json!(0), "also the next day");
    window.close().await
}
