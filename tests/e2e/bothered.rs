//! "Someone is bothering me": questions lead to what helps, and nothing is done before the last tap.

use crate::answers::go;
use crate::stage::{Outcome, Stage, to_settings};
use trente_test_support::harness::{Window, button, heading, link, role, switch};

async fn writes(stage: &Stage) -> usize {
    stage.server.count("POST /api/v1/accounts")
        + stage.server.count("POST /api/v1/domain_blocks")
        + stage.server.count("POST /api/v1/reports")
}

async fn open(window: &Window, person: &str) -> Outcome {
    go(window, &format!("/person/{person}"), "main .iconbtn[aria-haspopup]").await?;
    window.tap(&button("More about")).await?;
    window.tap(&role("menuitem").named("Someone is bothering me")).await?;
    window.wait_for(&heading("What is it?")).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_lead_to_what_helps_and_nothing_is_done_before_the_last_tap() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    open(&window, "3").await?;
    assert_eq!(window.count(&heading("What helps")).await?, 0, "first it is asked what it is");
    window.tap(&switch("نور")).await?;
    window.tap(&switch("Not to see them")).await?;
    window.wait_for_text("They aren’t told. They can still read you.").await?;
    window.wait_for(&button("Mute نور")).await?;
    window.tap(&switch("That moderators know")).await?;
    window.wait_for_text("The person isn’t told who reported them.").await?;
    window.tap(&switch("Everyone from social.example")).await?;
    window.tap(&switch("Not to see them")).await?;
    window.wait_for(&button("Block all of social.example")).await?;
    window.tap(&switch("نور")).await?;
    window.tap(&switch("That they don’t see me")).await?;
    assert_eq!(writes(&stage).await, 0, "nothing was done by answering");
    window.tap(&button("Block نور")).await?;
    window.wait_for(&heading("Block نور")).await?;
    assert_eq!(writes(&stage).await, 0, "and it is asked once more");
    window.tap(&button("Block").exactly()).await?;
    window.wait_for_text("blocked").await?;
    for _ in 0..100 {
        if writes(&stage).await == 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    assert_eq!(stage.server.count("POST /api/v1/accounts/3/block"), 1, "the last tap does it");

    to_settings(&window, 1280).await?;
    window.tap(&link("Someone is bothering me")).await?;
    window.tap(&switch("Posts about something")).await?;
    window.tap(&button("Show me less of this")).await?;
    window.wait_for(&heading("Show me less of this")).await?;
    window.tap(&button("Cancel")).await?;
    window.tap(&switch("People I don’t know who write to me")).await?;
    window.wait_for(&button("How open do you want to be?")).await?;
    window.tap(&switch("One person")).await?;
    window.tap(&switch("Not to see them")).await?;
    window.wait_for_text("Open their page").await?;
    window.close().await
}
