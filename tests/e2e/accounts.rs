//! Several accounts on one device.

use crate::stage::{Outcome, Stage, at_home, give_server};
use std::time::Duration;
use trente_test_support::Person;
use trente_test_support::harness::{Key, alert, button, field, link, role};
use trente_test_support::strict::PASSWORD;

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

#[tokio::test(flavor = "multi_thread")]
async fn what_is_new_for_the_other_account_is_told_in_the_switcher() -> Outcome {
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
    window.close().await?;

    stage.server.happen("ada", "follow", "9", None);
    let window = app.open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    let counted = "GET /api/v2/notifications/unread_count";
    window.wait_for(&button("Another account has new notifications")).await?;
    window.tap(&button("Accounts. You are")).await?;
    window.wait_for(&role("menuitem").named("Use this account: Ada Lindqvist").containing("1 new")).await?;
    window.press(Key::Escape).await?;
    window.tap(&link("Settings")).await?;
    window.wait_for_text("1 new notification").await?;
    let asked = stage.server.count(counted);
    // Four minutes later the account that reads may be asked for again, but not the other.
    window.script("const then = Date.now; Date.now = () => then() + 240000", vec![]).await?;
    tokio::time::sleep(Duration::from_secs(22)).await;
    assert!(stage.server.count(counted) <= asked + 1, "it is asked seldom");
    window.tap(&button("Use this account: Ada Lindqvist")).await?;
    window.wait_for(&link("Notifications, 1 new")).await?;
    assert_eq!(window.count(&button("Another account has")).await?, 0, "who reads has the bell");
    window.close().await
}
