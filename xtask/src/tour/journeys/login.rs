//! From reading through the log-in to Home, and on to a post of one's own. The server's own page in the browser counts as
//! a wait: it is not ours, and the same for every app.

use trente_test_support::harness::{self, Trouble};

use crate::tour::scene::Scene;

const TEXT: &str = "Hello, this is my first post from Trente.";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let window = scene.open().await?;
    window.wait_for(&harness::role("article")).await?;
    window.begin_trace();
    let field = harness::field("Where is your account?");
    scene.follow(harness::link("Log in"), field.clone()).await?;
    scene.picture("page").await?;
    window.type_into(&field, scene.server.domain()).await?;
    window.tap_next(&harness::button("Continue")).await?;
    window.wait_for(&harness::heading("Home").exactly()).await?;
    window.wait_for(&harness::role("article")).await?;
    scene.reached("home");
    scene.picture("home").await?;
    window.tap(&harness::link("Write a post")).await?;
    window.type_into(&harness::field("Your post"), TEXT).await?;
    scene.picture("compose").await?;
    window.tap(&harness::button("Post").exactly()).await?;
    window.wait_for(&harness::alert("Posted.")).await?;
    scene.reached("posted");
    scene.picture("posted").await
}
