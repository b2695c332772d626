//! Links that the app is opened with, by the system or in a terminal.

use crate::stage::{Outcome, Stage, log_in};
use trente_test_support::harness::{field, heading, role};
use trente_test_support::strict::GOOD_INVITE;

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_that_the_app_is_opened_with_goes_with_the_form() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.registrations.enabled = false);
    let invite = format!("{}/invite/{GOOD_INVITE}", stage.server.url());
    let window = stage.app().argument(&invite).open(&stage.desk, &stage.home).await?;
    window.wait_for(&field("Name")).await?;
    window.wait_for_text("is good, and goes with the form").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_hands_its_link_to_the_window_that_is_open() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    log_in(&window, stage.server.url()).await?;
    let person = format!("{}/@rosa", stage.server.url());
    stage.app().argument(&person).start_beside(&stage.desk, &stage.home).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_without_a_bus_hands_its_link_over_too() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    log_in(&window, stage.server.url()).await?;
    let person = format!("{}/@rosa", stage.server.url());
    for bus in ["unix:path=/nowhere/at/all", "nonsense"] {
        let second = stage.app().argument(&person).env("DBUS_SESSION_BUS_ADDRESS", bus);
        second.start_beside(&stage.desk, &stage.home).await?;
        window.wait_for(&heading("Rosa Okonkwo")).await?;
        window.tap(&link("Home")).await?;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_says_nothing_is_told_and_reading_goes_on() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    stage.app().argument("trente://nonsense/at/all").start_beside(&stage.desk, &stage.home).await?;
    window.wait_for_text("Nothing in there that Trente knows.").await?;
    window.wait_for(&role("article")).await?;
    window.close().await
}
