//! A log-in outlives the window, however it ends.

use crate::join::open_form;
use crate::stage::{Outcome, Stage, at_home, invoke};
use serde_json::json;
use trente_test_support::harness::{Window, field, link};

#[tokio::test(flavor = "multi_thread")]
async fn restart_and_kill_keep_the_session() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_logged_in().await?;
    window.kill().await;
    let window = stage.open().await?;
    at_home(&window).await?;
    window.close().await?;
    let window = stage.open().await?;
    at_home(&window).await?;
    assert_eq!(stage.server.live_tokens(), 1, "it is still the same log-in");
    assert_eq!(stage.server.count("POST /oauth/token"), 1, "and nobody logged in again");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_was_begun_is_offered_after_a_kill_until_it_is_emptied() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    open_form(&window).await?;
    window.type_into(&field("Name"), "lea_m").await?;
    let kept = async |window: &Window, due: bool| {
        for _ in 0..100 {
            let begun = invoke(window, "load_form", json!({})).await?;
            if begun["ok"].is_null() != due {
                return Outcome::Ok(());
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        panic!("the form is kept: {}", !due);
    };
    kept(&window, true).await?;
    window.kill().await;

    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    window.wait_for_text("You had begun to make an account at").await?;
    window.tap(&link("Go on")).await?;
    window.wait_for(&field("Name")).await?;
    let filled = "return document.querySelector('#join-name')?.value === 'lea_m'";
    window.wait_until("the name is gone", filled, vec![]).await?;
    let empty = "const name = document.querySelector('#join-name');
        name.value = '';
        name.dispatchEvent(new Event('input', { bubbles: true }))";
    window.script(empty, vec![]).await?;
    kept(&window, false).await?;
    window.kill().await;

    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    window.wait_for(&link("Join ")).await?;
    assert!(window.find(&link("Go on")).await?.is_none(), "who cleared the form meant it");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_are_for_their_owner_only() -> Outcome {
    use std::os::unix::fs::PermissionsExt as _;
    let stage = Stage::set().await?;
    let window = stage.open_logged_in().await?;
    let secret = stage.server.requests().into_iter().find_map(|asked| asked.header("authorization").map(str::to_owned));
    let secret = secret.unwrap_or_default().replace("Bearer ", "");
    let holds = |file: &std::path::PathBuf| {
        let bytes = std::fs::read(file).unwrap_or_default();
        bytes.windows(secret.len()).any(|part| part == secret.as_bytes())
    };
    let holding: Vec<_> = stage.home.files().into_iter().filter(holds).collect();
    assert_eq!(holding.len(), 1, "without a keychain the token is in one file: {holding:?}");
    for file in holding {
        let mode = std::fs::metadata(&file).map(|data| data.permissions().mode() & 0o777).unwrap_or_default();
        assert_eq!(mode, 0o600, "{}", file.display());
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stopwatch_stays_on_the_device_and_is_shown() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_logged_in().await?;
    // The figure is told once the posts have been painted, a moment after they are there.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    window.close().await?;
    let window = stage.open().await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    for words in ["Something to see", "First posts", "Posts in your Home"] {
        window.wait_for_text(words).await?;
    }
    let figures = "const told = [...document.querySelectorAll('[aria-labelledby=about] .figures dd')].map(one => squeeze(one.textContent));
        return told.length >= 3 && told.every(one => /^[0-9]+([.][0-9])? s$/.test(one))";
    window.wait_until("a figure is no time", figures, vec![]).await?;
    window.close().await
}
