//! A post that the server sends later: a time is chosen, changed, and taken back.

use crate::attach::{attach, compose, picture};
use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::StrictServer;
use trente_test_support::harness::{Window, alert, button, field, heading, link};
use trente_test_support::line::Line;
use trente_test_support::strict::Failure;

/// Fills in the fields of day and time, as a person's own clock tells so many minutes from now.
async fn choose(window: &Window, minutes: i64) -> Outcome {
    let script = "const at = new Date(Date.now() + arguments[0] * 60000), two = number => String(number).padStart(2, '0');
        const fill = (id, value) => { const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event('input', {bubbles: true})); };
        fill('later-day', `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
        fill('later-clock', `${two(at.getHours())}:${two(at.getMinutes())}`);";
    window.script(script, vec![json!(minutes)]).await.map(drop)
}

/// How many minutes from now the only scheduled post is to be sent.
fn away(stage: &Stage) -> i64 {
    let all = stage.server.scheduled("ada");
    assert_eq!(all.len(), 1, "{all:?}");
    let at: jiff::Timestamp = all[0]["scheduled_at"].as_str().unwrap_or_default().parse().expect("a time");
    at.duration_since(jiff::Timestamp::now()).as_mins()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_scheduled_moved_and_taken_back() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Good morning, harbour").await?;
    window.tap(&button("Send later")).await?;
    window.wait_for(&heading("When should it go out?")).await?;
    choose(&window, 2).await?;
    window.tap(&button("Schedule")).await?;
    window.wait_for(&alert("That is too soon")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "the server is not asked in vain");
    choose(&window, 120).await?;
    window.wait_for_text("Your device need not be on.").await?;
    window.tap(&button("Schedule")).await?;
    window.wait_for(&alert("It goes out on")).await?;
    assert!((118..=120).contains(&away(&stage)), "in the person's own time zone");
    assert!(stage.server.find_post("Good morning, harbour").is_none(), "it is not out");
    // A post on Home has such a button, too.
    window.script("document.querySelector('.toast button').click()", vec![]).await?;
    window.wait_for(&heading("Scheduled")).await?;
    window.tap(&button("Change time: Good morning")).await?;
    choose(&window, 300).await?;
    window.tap(&button("Change time").exactly()).await?;
    window.wait_until("it is not moved", "return !document.querySelector('dialog[open]')", vec![]).await?;
    window.wait_for(&alert("It goes out on")).await?;
    assert!((298..=300).contains(&away(&stage)), "later");
    window.tap(&button("Make it a draft: Good morning")).await?;
    window.wait_for(&alert("It is a draft again")).await?;
    window.wait_for(&link("Good morning, harbour")).await?;
    assert!(stage.server.scheduled("ada").is_empty(), "the server does not send it");
    window.tap(&button("Edit").exactly()).await?;
    let held = "return document.querySelector('.outlet #compose-text')?.value === 'Good morning, harbour'";
    window.wait_until("it does not come back", held, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_scheduled_is_looked_at_first() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Perhaps").await?;
    stage.server.fail("POST /api/v1/statuses", 1, Failure::Lost(502));
    window.tap(&button("Send later")).await?;
    window.tap(&button("Tomorrow morning")).await?;
    window.tap(&button("Schedule")).await?;
    window.wait_for(&alert("your post may be scheduled, or not.")).await?;
    window.tap(&button("See what is scheduled")).await?;
    window.wait_for(&heading("Scheduled")).await?;
    window.wait_for(&link("Perhaps")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 1, "it was not sent again unasked");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_in_between_does_not_send_it_at_once() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "The quay").await?;
    attach(&window, &[picture("quay")], 1).await?;
    window.tap(&button("Send later")).await?;
    choose(&window, 60).await?;
    window.tap(&button("Schedule")).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for(&alert("It goes out on")).await?;
    assert!((58..=60).contains(&away(&stage)), "at its time");
    assert!(stage.server.find_post("The quay").is_none(), "and not at once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_no_time_is_promised_and_the_text_stays() -> Outcome {
    let line = Line::good();
    let stage = Stage { server: StrictServer::start_over(&line), ..Stage::set().await? };
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "For tomorrow, from the train").await?;
    line.set_down(true);
    window.tap(&button("Send later")).await?;
    choose(&window, 120).await?;
    window.tap(&button("Schedule")).await?;
    window.wait_for(&alert("Not scheduled: your server has to have it first.")).await?;
    window.wait_for(&alert("isn’t answering")).await?;
    assert_eq!(window.count(&alert("It goes out on")).await?, 0, "nothing is promised");
    assert_eq!(window.count(&button("Send when it works")).await?, 0, "nor would it go out at once by itself");
    assert_eq!(window.value_of(&field("Your post")).await?, "For tomorrow, from the train", "the text stays");
    window.kill().await;
    let window = stage.open().await?;
    compose(&window).await?;
    let held = "return document.querySelector('.outlet #compose-text')?.value === 'For tomorrow, from the train'";
    window.wait_until("the draft does not come back", held, vec![]).await?;
    line.set_down(false);
    window.tap(&button("Send later")).await?;
    choose(&window, 120).await?;
    window.tap(&button("Schedule")).await?;
    window.wait_for(&alert("It goes out on")).await?;
    assert!((118..=120).contains(&away(&stage)), "once the server has it, it is said");
    assert!(stage.server.find_post("For tomorrow").is_none(), "and it is not out");
    window.close().await
}
