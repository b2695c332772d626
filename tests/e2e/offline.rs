//! Without a network the app shows what it kept and says so.

use crate::stage::{self, Outcome, Stage, at_home};
use trente_test_support::harness::{article, button};
use trente_test_support::hostile;

#[tokio::test(flavor = "multi_thread")]
async fn home_is_readable_when_the_server_is_gone() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_logged_in().await?;
    window.close().await?;
    let Stage { server, desk, home } = stage;
    let app = stage::app(server.url());
    drop(server);
    let window = app.open(&desk, &home).await?;
    at_home(&window).await?;
    window.wait_for(&article("maples behind the school")).await?;
    window.wait_for_text("You read what was kept on this device").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_without_a_server_is_told_and_can_try_again() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage::app(&hostile::closed_port()).open(&stage.desk, &stage.home).await?;
    window.wait_for_text("isn’t answering").await?;
    window.wait_for(&button("Try again")).await?;
    window.close().await
}
