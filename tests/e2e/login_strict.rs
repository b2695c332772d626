//! Log-in against the server that checks everything.

use crate::stage::{Outcome, Stage, give_server, go_to_log_in, log_in};
use trente_test_support::Person;
use trente_test_support::harness::{alert, button, field, heading, link, role};
use trente_test_support::strict::PASSWORD;

#[tokio::test(flavor = "multi_thread")]
async fn the_right_way_in_and_out() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    log_in(&window, stage.server.url()).await?;
    let landings = window.landings();
    assert!(matches!(landings.as_slice(), [Ok(_)]), "the browser came back once: {landings:?}");
    assert_eq!(stage.server.count("POST /api/v1/apps"), 1, "one registration");
    assert_eq!(stage.server.live_tokens(), 1, "one token");
    let secret = stage.server.requests().into_iter().find_map(|asked| asked.header("authorization").map(str::to_owned));
    let secret = secret.unwrap_or_default().replace("Bearer ", "");
    let told = window
        .script(
            "return JSON.stringify([{...localStorage}, {...sessionStorage}, document.documentElement.outerHTML])",
            vec![],
        )
        .await?;
    assert!(secret.starts_with("token-") && !told.to_string().contains(&secret), "the token never enters the window");

    log_out(&window).await?;
    assert_eq!(stage.server.live_tokens(), 0, "the token is revoked");
    assert_eq!(stage.server.count("POST /oauth/revoke"), 1, "by one request");
    for file in stage.home.files() {
        let bytes = std::fs::read(&file).unwrap_or_default();
        let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!found, "{} still holds the token", file.display());
    }
    window.close().await
}

pub(crate) async fn log_out(window: &trente_test_support::harness::Window) -> Outcome {
    window.tap(&link("Settings")).await?;
    window.tap(&button("Log out")).await?;
    window.tap(&button("Log out").exactly().within(role("dialog|alertdialog"))).await?;
    window.wait_for(&alert("Logged out")).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_in_the_browser_is_told_and_can_be_mended() -> Outcome {
    let stage = Stage::set().await?;
    let app = stage.app().person(Person::new("ada", PASSWORD).who_denies());
    let window = app.open(&stage.desk, &stage.home).await?;
    go_to_log_in(&window).await?;
    give_server(&window, stage.server.url()).await?;
    window.wait_for_text("was not given").await?;
    assert_eq!(window.value_of(&field("Where is your account?")).await?, stage.server.url(), "what was typed stays");
    assert_eq!(stage.server.live_tokens(), 0, "no means no");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn giving_up_while_the_browser_is_open() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    go_to_log_in(&window).await?;
    give_server(&window, stage.server.url()).await?;
    window.wait_for(&heading("Over to your browser")).await?;
    assert_eq!(window.opened().len(), 1, "the page is opened once");
    window.tap(&button("Cancel")).await?;
    let typed = window.value_of(&field("Where is your account?")).await?;
    assert_eq!(typed, stage.server.url(), "the server is still filled in");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_server_without_pkce_and_v2() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| {
        switches.v1_only = true;
        switches.before_pkce = true;
    });
    let window = stage.open().await?;
    log_in(&window, stage.server.url()).await?;
    window.close().await
}
