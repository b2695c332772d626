//! A Home before there is an account: what a guest follows, newest first, until an account takes it over.

use crate::answers::go;
use crate::stage::{Outcome, Stage, invoke, log_in};
use serde_json::json;
use trente_test_support::harness::{Trouble, Window, article, button, heading, link, role};
use trente_test_support::strict::Failure;

/// When the posts of the list were written, as they stand.
async fn times(window: &Window) -> Result<Vec<String>, Trouble> {
    let script =
        "return [...document.querySelectorAll('.outlet .column .feed article time')].map(time => time.dateTime)";
    Ok(serde_json::from_value(window.script(script, vec![]).await?).unwrap_or_default())
}

/// Home with posts under #photography and of Maple, newest first.
async fn shows_both(window: &Window) -> Outcome {
    window.wait_for(&heading("Home").exactly()).await?;
    window.wait_for(&article("that light that makes even the car park")).await?;
    window.wait_for(&role("article").containing("Maple")).await?;
    let times = times(window).await?;
    assert!(times.len() > 1 && times.is_sorted_by(|newer, older| newer >= older), "the newest stands first: {times:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_follows_makes_a_home_and_comes_along_to_the_account() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set_follows("ada", &["2"], &[]);
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    go(&window, "/tag/photography", "article").await?;
    window.tap(&button("Follow").exactly()).await?;
    window.wait_for(&button("Following").exactly().pressed(true)).await?;
    go(&window, "/person/4", "article").await?;
    window.tap(&button("Follow").exactly()).await?;
    window.wait_for(&button("Following").exactly().pressed(true)).await?;
    window.tap(&button("Open Home")).await?;
    shows_both(&window).await?;
    window.wait_for_text("You follow 2 people and hashtags on this device.").await?;
    assert_eq!(stage.server.count("POST"), 0, "a guest leaves no trace");
    window.close().await?;

    let asked = stage.server.count("GET /api/v1/timelines/tag/");
    let window = stage.open().await?;
    shows_both(&window).await?;
    assert_eq!(
        stage.server.count("GET /api/v1/timelines/tag/"),
        asked,
        "after a restart it is there without asking again"
    );

    log_in(&window, stage.server.url()).await?;
    window.wait_for_text("The 2 you followed without an account came along").await?;
    let (people, tags) = stage.server.follows("ada");
    assert!(people.contains(&"4".to_owned()) && tags == ["photography"], "both are followed: {people:?}, {tags:?}");
    for act in ["POST /api/v1/accounts/4/follow", "POST /api/v1/tags/"] {
        assert_eq!(stage.server.count(act), 1, "each once: {act}");
    }
    window.tap(&button("Close")).await?;
    window.wait_gone(&button("Close")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_home_says_what_to_do_and_one_that_fails_stays_readable() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().size(390, 844).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    go(&window, "/home", ".blank").await?;
    window.wait_for_text("Your Home begins here").await?;
    window.tap(&link("Choose whom to follow")).await?;
    window.wait_for(&heading("Choose what to read")).await?;
    stage.server.fail("GET /api/v1/timelines/tag/maps", 9, Failure::Refused(404, "no".into()));
    for name in ["maps", "Photography"] {
        let picked = invoke(&window, "set_pick", json!({ "pick": { "tag": { "name": name } }, "on": true })).await?;
        assert!(picked.get("ok").is_some(), "it is kept: {picked}");
    }
    window.wait_for_text("2 followed.").await?;
    window.tap(&link("Home").exactly()).await?;
    window.wait_for(&article("that light that makes even the car park")).await?;
    window.wait_for_text("#maps cannot be read just now.").await?;
    window.tap(&button("Favourite").within(article("that light that makes even the car park"))).await?;
    window.wait_for(&heading("Join ")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_neighbour_opens_the_bridged_person_or_says_that_there_is_none() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    let link = "/search?q=https%3A%2F%2Fbsky.app%2Fprofile%2FLea.example%2Fpost%2F3k2";
    go(&window, link, ".opened").await?;
    window.wait_for_text("does not know lea.example of Bluesky").await?;
    let lea = json!({ "id": "4", "username": "lea.example", "acct": "lea.example@bsky.brid.gy" });
    stage.server.fail("GET /api/v1/accounts/lookup", 9, Failure::Instead(vec![], lea));
    go(&window, "/search", ".rulebox, .topbar").await?;
    go(&window, link, ".opened .btn--primary").await?;
    window.wait_for_text("@lea.example@bsky.brid.gy").await?;
    window.close().await
}
