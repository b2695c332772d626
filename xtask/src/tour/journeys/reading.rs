//! From the start to posts of real people without doing anything; then, for the pictures, a look around and back.

use trente_test_support::harness::{self, Trouble};

use crate::tour::scene::Scene;

/// A post of the strict server, by someone who has more to show.
const POST: &str = "Who else is awake?";
const AUTHOR: &str = "Rosa Okonkwo";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let window = scene.open().await?;
    window.wait_for(&harness::role("article")).await?;
    scene.reached_by_waiting("posts", scene.moments().await?.first_posts_ms);
    scene.picture("posts").await?;
    let post = window.wait_for(&harness::article(POST)).await?;
    // The date leads to the thread; it is called by how long ago it is.
    window.script("arguments[0].querySelector('time').closest('a').click()", vec![serde_json::json!(post)]).await?;
    window.wait_for(&harness::heading("Post")).await?;
    scene.picture("thread").await?;
    scene.follow(harness::link(AUTHOR).within(harness::article(POST)), harness::heading(AUTHOR)).await?;
    scene.picture("profile").await?;
    scene.follow(harness::link("Settings"), harness::heading("Settings")).await?;
    scene.picture("settings").await?;
    scene.follow(harness::link("Explore"), harness::role("article")).await
}
