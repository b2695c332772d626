//! Posts that stay on the server, and Markdown: there where the server knows them.

use crate::attach::compose;
use crate::stage::{Outcome, Stage};
use trente_test_support::harness::{alert, button, field, role, switch};

#[tokio::test(flavor = "multi_thread")]
async fn a_post_stays_on_its_server_and_is_written_with_markdown() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| {
        switches.version_ends = "+glitch";
        switches.post_types = vec!["text/markdown", "text/html"];
    });
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "For **this** town alone").await?;
    window.tap(&button("Markdown").exactly()).await?;
    window.wait_for(&button("Markdown").exactly().pressed(true)).await?;
    window.tap(&button("Who can see this")).await?;
    let local = format!("Only on {}", stage.server.domain());
    window.tap(&switch(&local).within(role("dialog"))).await?;
    let seen = format!("Only people on {} can see this.", stage.server.domain());
    window.wait_for_text(&seen).await?;
    window.tap(&button("Done").exactly()).await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;

    let window = stage.open().await?;
    compose(&window).await?;
    window.wait_for(&button("Markdown").exactly().pressed(true)).await?;
    window.wait_for_text(&seen).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let post = stage.server.posts().remove(0);
    assert_eq!(post["local_only"], true, "it stays there: {post}");
    let kind = stage.server.kind_of(post["id"].as_str().unwrap_or_default());
    assert_eq!(kind.as_deref(), Some("text/markdown"), "as it was written");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_named_elsewhere_is_said_to_get_nothing() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.version_ends = "+glitch");
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Hello @kenji and @bo@far.example, again").await?;
    window.tap(&button("Who can see this")).await?;
    window.tap(&switch("Only the people whose names you write").within(role("dialog"))).await?;
    window.wait_for_text("Only @kenji and @bo@far.example will see this, besides you.").await?;
    window.tap(&switch("Only on").within(role("dialog"))).await?;
    window.wait_for_text("Only @kenji will see this, besides you.").await?;
    window.wait_for_text("It goes to no other server, so it does not reach @bo@far.example.").await?;
    window.tap(&switch("Only people who follow you").within(role("dialog"))).await?;
    window.wait_for_text("and so will @kenji.").await?;
    window.tap(&switch("Shown in public timelines").within(role("dialog"))).await?;
    window.wait_for_text("can see this. It goes to no other server.").await?;
    window.wait_for_text("so it does not reach @bo@far.example.").await?;
    window.tap(&switch("Only on").within(role("dialog"))).await?;
    window.tap(&button("Done").exactly()).await?;
    let told = "return !document.querySelector('.compose__missed p')";
    window.wait_until("it reaches everybody again", told, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn mastodon_offers_neither() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.tap(&button("Who can see this")).await?;
    // Who may quote comes with the same answer.
    window.wait_for_text("Who may quote it").await?;
    assert_eq!(window.count(&switch("Only on")).await?, 0, "no such posts");
    assert_eq!(window.count(&button("Markdown")).await?, 0, "nor Markdown");
    window.close().await
}
