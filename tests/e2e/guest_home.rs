//! A Home before there is an account: what a guest follows, newest first, until an account takes it over.

use crate::answers::go;
use crate::stage::{Outcome, Stage, invoke, log_in};
use serde_json::json;
use std::time::Duration;
use trente_test_support::StrictServer;
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
async fn one_reads_on_into_the_past_and_into_a_thread_of_another_server() -> Outcome {
    let stage = Stage::set().await?;
    let other = StrictServer::start();
    for minute in (1..=70).rev() {
        stage.server.publish_ago("5", minute, &format!("Water number {minute}. #tide"), json!({}));
    }
    let question = other.publish("7", &["Does anybody hear the foghorn?"]).remove(0);
    let answer = json!({ "in_reply_to_id": question, "in_reply_to_account_id": "7" });
    other.publish_ago("2", 0, "Two short, one long.", answer);
    let window = stage.app().size(390, 844).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    go(&window, "/home", ".blank").await?;
    let rosa = format!("rosa@{}", other.domain());
    for pick in [json!({ "tag": { "name": "tide" } }), json!({ "person": { "handle": rosa } })] {
        let picked = invoke(&window, "set_pick", json!({ "pick": pick, "on": true })).await?;
        assert!(picked.get("ok").is_some(), "it is kept: {picked}");
    }
    window.wait_for(&article("Does anybody hear the foghorn?")).await?;
    window.wait_for(&article("Water number 1.")).await?;
    let mut far = false;
    for _ in 0..80 {
        window.script("window.scrollBy(0, 3 * innerHeight)", vec![]).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        let times = times(&window).await?;
        assert!(times.is_sorted_by(|newer, older| newer >= older), "the newest first: {times:?}");
        far = window.count(&article("Water number 70.")).await? > 0;
        if far {
            break;
        }
    }
    assert!(far, "one comes down to the oldest");
    let tag = stage.server.count("GET /api/v1/timelines/tag/tide");
    assert!((4..=8).contains(&tag), "a page at a time: {tag}");
    window.script("window.scrollTo(0, 0)", vec![]).await?;
    window.wait_for(&article("Does anybody hear the foghorn?")).await?;
    stage.server.forget_requests();
    let open = "[...document.querySelectorAll('.outlet article')].find(one => one.textContent.includes('foghorn'))
        .querySelector('.post__time').click()";
    window.script(open, vec![]).await?;
    window.wait_for(&article("Two short, one long.")).await?;
    assert_eq!(other.count(&format!("GET /api/v1/statuses/{question}/context")), 1, "it is read where it lies");
    assert_eq!(stage.server.count("GET /api/v1/statuses"), 0, "and not looked for elsewhere");
    window.tap(&button("Back").exactly()).await?;
    window.wait_for(&article("Water number 1.")).await?;
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
