//! Choices of this device.

use crate::stage::{Outcome, Stage};
use trente_test_support::harness::{By, heading, link, role};

fn radio(name: &str) -> By {
    role("radio").named(name)
}

/// What the file holds that is read before there is a window, once it is there or gone.
async fn kept(stage: &Stage, due: bool) -> Option<String> {
    let file = || stage.home.files().into_iter().find(|file| file.ends_with("drawing"));
    for _ in 0..100 {
        if file().is_some() == due {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    std::fs::read_to_string(file()?).ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_draws_the_window_is_chosen_once_and_kept_where_a_start_looks_first() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Settings")).await?;
    let chosen =
        "return document.querySelector('input[name=settings-drawing]:checked')?.closest('label').innerText.trim()";
    assert_eq!(window.script(chosen, vec![]).await?, "Automatic", "nobody has to choose");
    window.tap(&radio("Processor")).await?;
    assert_eq!(
        kept(&stage, true).await.as_deref(),
        Some("processor"),
        "in a file that is read before there is a window"
    );
    window.close().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Settings")).await?;
    window.wait_until("the choice holds", &chosen.replace("return ", "return 'Processor' === "), vec![]).await?;
    window.tap(&radio("Automatic")).await?;
    assert_eq!(kept(&stage, false).await, None, "left to Trente again");
    window.close().await
}
