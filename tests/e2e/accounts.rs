//! Several accounts on one device.

use crate::stage::{Outcome, Stage, at_home, give_server};
use std::collections::BTreeSet;
use std::time::Duration;
use trente_test_support::Person;
use trente_test_support::harness::{App, Key, Trouble, alert, button, field, link, role};
use trente_test_support::strict::PASSWORD;

const COUNTED: &str = "GET /api/v2/notifications/unread_count";

#[tokio::test(flavor = "multi_thread")]
async fn two_people_share_a_device() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.close().await?;

    let app = stage.app().person(Person::new("kenji", PASSWORD));
    let window = app.open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.tap(&link("Add an account")).await?;
    window.wait_for(&field("Where is your account?")).await?;
    give_server(&window, stage.server.url()).await?;
    at_home(&window).await?;
    assert_eq!(stage.server.live_tokens(), 2, "both are logged in");
    assert_eq!(stage.server.count("POST /api/v1/apps"), 1, "the app is registered once for a server");

    window.tap(&link("Settings")).await?;
    window.tap(&button("Use this account: Ada Lindqvist")).await?;
    window.wait_for(&alert("You are Ada Lindqvist now.")).await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.tap(&button("Log out @kenji")).await?;
    window.tap(&button("Log out").exactly().within(role("dialog|alertdialog"))).await?;
    window.wait_for(&alert("Logged out")).await?;
    assert_eq!(stage.server.live_tokens(), 1, "only kenji is logged out");
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    window.close().await
}

/// Ada is logged in on this device, and then kenji, who reads; the window is closed.
async fn with_two(stage: &Stage) -> Result<App, Trouble> {
    let window = stage.open_as_member().await?;
    window.close().await?;

    let app = stage.app().person(Person::new("kenji", PASSWORD));
    let window = app.open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.tap(&link("Add an account")).await?;
    window.wait_for(&field("Where is your account?")).await?;
    give_server(&window, stage.server.url()).await?;
    at_home(&window).await?;
    window.close().await?;
    Ok(app)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_for_the_other_account_is_told_in_the_switcher() -> Outcome {
    let stage = Stage::set().await?;
    let app = with_two(&stage).await?;
    stage.server.happen("ada", "follow", "9", None);
    let window = app.open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    window.wait_for(&button("Another account has new notifications")).await?;
    window.tap(&button("Accounts. You are")).await?;
    window.wait_for(&role("menuitem").named("Use this account: Ada Lindqvist").containing("1 new")).await?;
    window.press(Key::Escape).await?;
    window.tap(&link("Settings")).await?;
    window.wait_for_text("1 new notification").await?;
    let asked = stage.server.count(COUNTED);
    // Four minutes later the account that reads may be asked for again, but not the other.
    window.script("const then = Date.now; Date.now = () => then() + 240000", vec![]).await?;
    tokio::time::sleep(Duration::from_secs(22)).await;
    assert!(stage.server.count(COUNTED) <= asked + 1, "it is asked seldom");
    window.tap(&button("Use this account: Ada Lindqvist")).await?;
    window.wait_for(&link("Notifications, 1 new")).await?;
    assert_eq!(window.count(&button("Another account has")).await?, 0, "who reads has the bell");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_in_of_the_other_account_that_ended_is_said_and_asked_for_no_more() -> Outcome {
    let stage = Stage::set().await?;
    let app = with_two(&stage).await?;
    stage.server.end_log_ins("ada");
    let window = app.open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    // Whoever reads has the line to themselves for ten seconds.
    window.wait_for(&alert("The log-in of @ada")).await?;
    window.tap(&button("Accounts. You are")).await?;
    window.wait_for(&role("menuitem").named("Use this account: Ada Lindqvist").containing("Log-in ended")).await?;
    window.press(Key::Escape).await?;
    let before = stage.server.requests().len();
    // Two hours later everybody's turn has come.
    window.script("const then = Date.now; Date.now = () => then() + 7200000", vec![]).await?;
    tokio::time::sleep(Duration::from_secs(45)).await;
    let asked = stage.server.requests().split_off(before);
    let tokens: BTreeSet<&str> = asked.iter().filter_map(|asked| asked.header("authorization")).collect();
    assert_eq!(tokens.len(), 1, "only who reads is asked for: {tokens:?}");
    window.close().await
}
