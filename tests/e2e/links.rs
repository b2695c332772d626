//! Links that the app is opened with, by the system or in a terminal.

use crate::join::{fill_in, open_form};
use crate::stage::{Outcome, Stage, invoke, log_in};
use serde_json::json;
use trente_test_support::StrictServer;
use trente_test_support::harness::{button, field, heading, link, role};
use trente_test_support::strict::GOOD_INVITE;

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_that_the_app_is_opened_with_goes_with_the_form() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.registrations.enabled = false);
    let invite = format!("{}/invite/{GOOD_INVITE}", stage.server.url());
    let window = stage.app().argument(&invite).open(&stage.desk, &stage.home).await?;
    window.wait_for_text(&format!("holds an invite to {}", stage.server.domain())).await?;
    assert_eq!(stage.server.count("GET /invite"), 0, "nothing is asked before the person was");
    window.tap(&button("Open it")).await?;
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
    window.wait_for_text(&format!("shows @rosa@{}", stage.server.domain())).await?;
    window.tap(&button("Open it")).await?;
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
        window.tap(&button("Open it")).await?;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_link_does_not_move_a_form_and_no_password_goes_along() -> Outcome {
    let stage = Stage::set().await?;
    let other = StrictServer::start();
    let window = stage.open().await?;
    open_form(&window).await?;
    fill_in(&window, "lea_m").await?;
    window.wait_for_text("lea_m is free here.").await?;
    let form = window.value_of(&field("Password")).await?;

    stage.app().argument(other.url()).start_beside(&stage.desk, &stage.home).await?;
    window.wait_for_text(&format!("leads to the form of {}", other.domain())).await?;
    window.wait_for_text("Your password does not go along").await?;
    window.tap(&button("Cancel")).await?;
    window.wait_for(&heading(&format!("Join {}", stage.server.domain()))).await?;
    assert_eq!(window.value_of(&field("Password")).await?, form, "after a no all is as it was");
    assert!(other.requests().is_empty(), "the other server was not asked, and told nothing");

    stage.app().argument(other.url()).start_beside(&stage.desk, &stage.home).await?;
    window.wait_for_text(&format!("leads to the form of {}", other.domain())).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for(&heading(&format!("Join {}", other.domain()))).await?;
    assert_eq!(window.value_of(&field("Password")).await?, "", "the password was for the first server");
    assert_eq!(window.value_of(&field("E-mail")).await?, "lea.morin@example.org", "the rest goes along after a yes");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_followed_by_a_link_alone() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    let person = format!("{}/@rosa", stage.server.url());
    stage.app().argument(&person).start_beside(&stage.desk, &stage.home).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    let queue = invoke(&window, "picks", json!({ "seen": null })).await?;
    assert_eq!(queue["ok"]["picks"], json!([]), "a guest's queue is as it was");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_follows_a_pasted_person_after_a_yes() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    window.tap(&button("I have an invite or a link")).await?;
    let rosa = format!("@rosa@{}", stage.server.domain());
    window.type_into(&field("Your link"), &rosa).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for_text(&format!("Follow {rosa}?")).await?;
    window.tap(&button("Follow").within(role("dialog"))).await?;
    window.wait_for_text(&format!("{rosa} is followed on this device.")).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.close().await
}
