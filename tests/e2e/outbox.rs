//! A post that could not be sent is left, goes out by itself, and is told of.

use crate::attach::compose;
use crate::stage::{self, Outcome, Stage};
use trente_test_support::StrictServer;
use trente_test_support::harness::{Trouble, Window, alert, article, button, field, heading, link, role};
use trente_test_support::line::Line;
use trente_test_support::strict::Failure;

/// A window of somebody whose server lies at the end of a line that can be taken down.
async fn at_the_end_of(line: &Line) -> Result<(Stage, Window), Trouble> {
    let stage = Stage { server: StrictServer::start_over(line), ..Stage::set().await? };
    let window = stage.open_as_member().await?;
    Ok((stage, window))
}

/// Writes a post that cannot be sent, and leaves it.
async fn leave(window: &Window, text: &str) -> Outcome {
    compose(window).await?;
    window.type_into(&field("Your post"), text).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Not posted.")).await?;
    window.tap(&button("Send when it works")).await?;
    window.wait_for(&alert("It will be sent as soon as it can be.")).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_that_was_left_goes_out_when_the_server_is_there_again() -> Outcome {
    let line = Line::good();
    let (stage, window) = at_the_end_of(&line).await?;
    line.set_down(true);
    leave(&window, "From the train").await?;
    window.wait_for_text("1 post waits to be sent.").await?;
    window.tap(&link("Show")).await?;
    window.wait_for(&heading("Waiting to be sent")).await?;
    window.wait_for_text("It goes out by itself as soon as it can.").await?;
    window.tap(&button("Try now: From the train")).await?;
    window.wait_for(&alert("isn’t answering")).await?;
    line.set_down(false);
    window.tap(&button("Try now: From the train")).await?;
    window.wait_for(&alert("The post that was waiting is out.")).await?;
    window.wait_for(&heading("No drafts")).await?;
    window.tap(&link("Home")).await?;
    window.wait_for(&article("From the train")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 1, "it was sent once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_survives_a_kill_and_is_sent_at_the_next_start() -> Outcome {
    let line = Line::good();
    let (stage, window) = at_the_end_of(&line).await?;
    line.set_down(true);
    leave(&window, "Before the battery went").await?;
    window.kill().await;
    line.set_down(false);
    let window = stage::app(stage.server.url()).open(&stage.desk, &stage.home).await?;
    window.wait_for(&article("Before the battery went")).await?;
    let made = stage.server.posts().iter().filter(|post| post["content"].to_string().contains("battery")).count();
    assert_eq!((made, stage.server.count("POST /api/v1/statuses")), (1, 1), "once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_refuses_needs_the_person_and_can_be_written_on() -> Outcome {
    let line = Line::good();
    let (stage, window) = at_the_end_of(&line).await?;
    line.set_down(true);
    leave(&window, "Too bold").await?;
    stage.server.fail("POST /api/v1/statuses", 1, Failure::Refused(422, "Validation failed: not today".into()));
    line.set_down(false);
    window.tap(&link("Show")).await?;
    window.tap(&button("Try now: Too bold")).await?;
    window.wait_for_text("It needs you.").await?;
    window.script("document.querySelector('.rail__me').click()", vec![]).await?;
    window.tap(&role("menuitem").named("Log out")).await?;
    window.wait_for_text("1 post has not been sent yet").await?;
    window.tap(&button("Stay")).await?;
    window.tap(&link("Edit: Too bold")).await?;
    let held = "return document.querySelector('.outlet #compose-text')?.value === 'Too bold'";
    window.wait_until("it does not come back", held, vec![]).await?;
    window.type_into(&field("Your post"), ", and mended").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    window.wait_for(&heading("No drafts")).await?;
    assert!(stage.server.find_post("Too bold, and mended").is_some(), "it is out");
    window.close().await
}
