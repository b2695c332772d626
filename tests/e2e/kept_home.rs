//! Home after the app was closed: there at once, where one was, with what came meanwhile behind a button.

use crate::stage::{Outcome, Stage, at_home};
use std::time::Duration;
use trente_test_support::harness::{Window, article, button};

/// The post at the upper edge, and how far below the window's edge it begins.
const READ: &str = "const at = [...document.querySelectorAll('.outlet .feed .post')].find(a => a.getBoundingClientRect().bottom > 56);
    return [/Log (\\d+)\\./.exec(at.textContent)?.[1] ?? at.textContent.slice(0, 40), Math.round(at.getBoundingClientRect().top)]";

async fn read(window: &Window) -> Result<(String, f64), trente_test_support::harness::Trouble> {
    let told = window.script(READ, vec![]).await?;
    Ok((told[0].as_str().unwrap_or_default().to_owned(), told[1].as_f64().unwrap_or(f64::NAN)))
}

/// Reads some windows down, and stays there until that is kept.
async fn read_on(window: &Window, windows: f64) -> Outcome {
    for _ in 0..3 {
        window.script("window.scrollBy(0, arguments[0] * innerHeight / 3)", vec![windows.into()]).await?;
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    tokio::time::sleep(Duration::from_millis(1200)).await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_is_led_back_to_where_one_read() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(120);
    let window = stage.open_as_member().await?;
    read_on(&window, 6.0).await?;
    let before = read(&window).await?;
    window.close().await?;
    stage.server.flood(3);
    let window = stage.open().await?;
    at_home(&window).await?;
    // What is newer comes above, and moves nothing.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let after = read(&window).await?;
    assert_eq!(before.0, after.0, "the same post is at the edge");
    assert!((before.1 - after.1).abs() <= 2.0, "at the same height: {before:?}, {after:?}");
    for _ in 0..40 {
        window.script("window.scrollBy(0, -innerHeight)", vec![]).await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let numbers = "return [...document.querySelectorAll('.outlet .feed .post')].map(a => Number(/Log (\\d+)\\./.exec(a.textContent)?.[1])).slice(0, 5)";
    window.wait_for(&article("Log 1.")).await?;
    let top = window.script(numbers, vec![]).await?;
    assert_eq!(top, serde_json::json!([1, 2, 3, 1, 2]), "the three that came meanwhile stand on top");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_at_the_top_finds_what_is_new_behind_a_button() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(60);
    let window = stage.open_as_member().await?;
    read_on(&window, 0.3).await?;
    window.script("window.scrollTo(0, 0)", vec![]).await?;
    read_on(&window, 0.0).await?;
    window.close().await?;
    stage.server.flood(3);
    let window = stage.open().await?;
    at_home(&window).await?;
    window.wait_for(&button("3 new posts")).await?;
    window.tap(&button("3 new posts")).await?;
    window.wait_for(&article("Log 3.")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_fetched_is_told_and_can_be_had() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(60);
    let window = stage.open_as_member().await?;
    read_on(&window, 2.0).await?;
    window.close().await?;
    // More than is fetched upward at once: the newest are shown, and it is said that some are missing below them.
    stage.server.flood(400);
    let window = stage.open().await?;
    at_home(&window).await?;
    let gap = article("Posts are missing here");
    for _ in 0..80 {
        if window.count(&gap).await? > 0 {
            break;
        }
        let up = "const more = document.querySelector('.newposts button');
            if (more && scrollY < 10) { more.click(); scrollTo(0, document.documentElement.scrollHeight) } else scrollBy(0, -innerHeight)";
        window.script(up, vec![]).await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    window.wait_for(&gap).await?;
    let last = "const gap = document.querySelector('.gap'); return Number(/Log (\\d+)\\./.exec(gap.previousElementSibling.textContent)?.[1] ?? 0)";
    let above = window.script(last, vec![]).await?.as_i64().unwrap_or_default();
    assert!(above > 10, "a gap lies below what was fetched: {above}");
    window.tap(&button("Show the newest of them")).await?;
    let mut grown = above;
    for _ in 0..100 {
        grown = window.script(last, vec![]).await.map_or(grown, |told| told.as_i64().unwrap_or_default());
        if grown > above {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(grown > above, "it is filled from above: {above}, {grown}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn home_is_there_before_the_server_has_answered() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(60);
    let window = stage.open_as_member().await?;
    read_on(&window, 0.0).await?;
    window.close().await?;
    stage.server.set(|switches| switches.answers_after = Some(Duration::from_secs(20)));
    let window = stage.open().await?;
    at_home(&window).await?;
    window.wait_for(&article("Log 1.")).await?;
    assert!(window.begun().elapsed() < Duration::from_secs(15), "without the server's answer");
    window.close().await
}
