//! A log-in outlives the window, however it ends.

use crate::stage::{Outcome, Stage, at_home};
use trente_test_support::harness::link;

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
    window.close().await?;
    let window = stage.open().await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    for words in ["Something to see", "First posts", "Posts in your Home"] {
        window.wait_for_text(words).await?;
    }
    let figures = "const told = [...document.querySelectorAll('.figures dd')].map(one => squeeze(one.textContent));
        return told.length >= 3 && told.every(one => /^[0-9]+([.][0-9])? s$/.test(one))";
    window.wait_until("a figure is no time", figures, vec![]).await?;
    window.close().await
}
