//! Lists that are empty, being built, closed, or failing: each says so, with a way on.

use crate::stage::{Outcome, Stage, at_home, go_to_log_in};
use trente_test_support::harness::{alert, article, button, field, link, role};
use trente_test_support::strict::Failure;

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_server() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.empty = true);
    let window = stage.open().await?;
    window.wait_for_text("This server shows no posts to guests right now.").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_that_is_still_being_put_together_fills_by_itself() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.home_building = true);
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    crate::stage::give_server(&window, stage.server.url()).await?;
    window.wait_for(&alert("Your Home is being put together")).await?;
    stage.server.set(|switches| switches.home_building = false);
    window.wait_for(&article("maples behind the school")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_for_members_only() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.members_only = true);
    let window = stage.open().await?;
    window.wait_for_text("Only members of").await?;
    window.wait_for(&role("button|link").named("Log in")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_server_is_asked_again_on_request() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.fail("GET /api/v1", usize::MAX, Failure::ProxyPage);
    let window = stage.open().await?;
    window.wait_for_text("more to do than it can manage").await?;
    stage.server.heal();
    window.tap(&button("Try again")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_in_that_ended_elsewhere_is_told() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    stage.server.fail("GET /api/v1", usize::MAX, Failure::Refused(401, "The access token was revoked".to_owned()));
    window.client().refresh().await?;
    window.wait_for_text("Your log-in at").await?;
    stage.server.heal();
    window.tap(&role("button|link").named("Log in")).await?;
    let typed = window.value_of(&field("Where is your account?")).await?;
    assert_eq!(typed, stage.server.domain(), "the account's server is filled in");
    window.tap(&button("Continue")).await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&button("Log out @ada")).await?;
    assert_eq!(window.count(&link("Log in again")).await?, 0, "it is in use again");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn hashtags_that_one_follows_stand_in_one_list() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    stage.server.publish("2", &["High water at noon #tide", "Quiet here #harbour", "Nothing of the kind #cats"]);
    window.tap(&link("Lists").exactly()).await?;
    window.tap(&link("Your hashtags")).await?;
    window.wait_for_text("No posts here yet").await?;
    for tag in ["tide", "harbour"] {
        crate::answers::go(&window, &format!("/tag/{tag}"), "article").await?;
        window.tap(&button("Follow").exactly()).await?;
        window.wait_for(&button("Following")).await?;
    }
    crate::answers::go(&window, "/tags", "main").await?;
    window.client().refresh().await?;
    window.wait_for(&article("High water at noon")).await?;
    window.wait_for(&article("Quiet here")).await?;
    assert_eq!(window.count(&article("Nothing of the kind")).await?, 0, "nobody follows that");
    window.close().await
}
