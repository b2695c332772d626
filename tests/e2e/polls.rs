//! Polls: voting by tap and by key, results, refusal, the end, and what a guest wanted to vote.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{Key, Window, alert, article, button, heading, role, switch};
use trente_test_support::strict::Failure;

const FERRY: &str = "What shall we name the ferry?";

/// Waits until the server has these votes of ada's.
async fn voted(window: &Window, stage: &Stage, post: &str, choices: &[u64]) -> Outcome {
    for _ in 0..400 {
        if stage.server.votes("ada", post) == choices {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the server has {:?}\n{}", stage.server.votes("ada", post), window.outline().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_shows_at_once_and_everywhere() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let post = stage.server.find_post(FERRY).unwrap_or_default();
    let ferry = article(FERRY);
    window.scroll_down_to(&switch("Fulmar").within(ferry.clone())).await?;
    window.tap(&button("See results").within(ferry.clone())).await?;
    window.wait_for_text("43%").await?;
    window.tap(&button("Back to the answers").within(ferry.clone())).await?;
    window.tap(&button("Vote").exactly().within(ferry.clone())).await?;
    window.wait_for(&alert("Choose an answer first")).await?;
    assert_eq!(stage.server.count("POST /api/v1/polls"), 0, "nothing is sent for nothing");
    window.tap(&switch("Fulmar").within(ferry.clone())).await?;
    window.tap(&button("Vote").exactly().within(ferry.clone())).await?;
    window.wait_for(&ferry.clone().containing("Your vote")).await?;
    let focus = "return document.activeElement?.classList.contains('poll')";
    window.wait_until("the focus is lost", focus, vec![]).await?;
    voted(&window, &stage, &post, &[1]).await?;
    window.wait_for_text("143 votes").await?;
    let open = "arguments[0].querySelector('time').closest('a').click()";
    let shown = serde_json::to_value(window.wait_for(&ferry).await?).unwrap_or_default();
    window.script(open, vec![shown]).await?;
    window.wait_for(&heading("Post").exactly()).await?;
    window.wait_for(&ferry.containing("Your vote")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_vote_goes_back_with_a_sentence() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let ferry = article(FERRY);
    window.scroll_down_to(&switch("Number 2").within(ferry.clone())).await?;
    let votes = "POST /api/v1/polls/71/votes";
    stage.server.fail(votes, 1, Failure::Late(Duration::from_secs(2)));
    stage.server.fail(votes, usize::MAX, Failure::Refused(422, "Validation failed: no".to_owned()));
    window.tap(&switch("Number 2").within(ferry.clone())).await?;
    window.tap(&button("Vote").exactly().within(ferry.clone())).await?;
    window.wait_for(&ferry.clone().containing("Your vote")).await?;
    window.wait_for(&alert("Your vote was not taken.")).await?;
    window.wait_for(&button("Vote").exactly().within(ferry.clone())).await?;
    assert!(window.wait_for(&switch("Number 2").within(ferry)).await.is_ok(), "what was chosen can be sent again");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn several_answers_are_given_by_keys_and_the_end_is_asked_for_once() -> Outcome {
    let stage = Stage::set().await?;
    let several = json!({ "poll": {
        "id": "72", "expires_at": "2031-01-01T12:00:00.000Z", "expired": false, "multiple": true, "votes_count": 4, "voters_count": 3, "voted": false,
        "own_votes": [], "emojis": [], "options": [{ "title": "Bread", "votes_count": 2 }, { "title": "Boats", "votes_count": 2 }, { "title": "Books", "votes_count": 0 }],
    } });
    let post = stage.server.publish_ago("4", 0, "What do you want to read about?", several);
    let window = stage.open_as_member().await?;
    let asked = article("What do you want to read about?");
    window.wait_for(&role("group").named("You can choose several answers.").within(asked.clone())).await?;
    for name in ["Bread", "Books"] {
        let box_ =
            serde_json::to_value(window.wait_for(&switch(name).within(asked.clone())).await?).unwrap_or_default();
        window.script("arguments[0].focus()", vec![box_]).await?;
        window.press(Key::Space).await?;
    }
    window.tap(&button("Vote").exactly().within(asked.clone())).await?;
    voted(&window, &stage, &post, &[0, 2]).await?;
    window.wait_for_text("4 people voted").await?;

    let short = json!({ "in_reply_to_id": post, "in_reply_to_account_id": "4", "poll": {
        "id": "73", "expires_at": format!("{:.3}", soon(8)), "expired": false, "multiple": false, "votes_count": 9, "voters_count": 9, "voted": false,
        "own_votes": [], "emojis": [], "options": [{ "title": "Yes", "votes_count": 5 }, { "title": "No", "votes_count": 4 }],
    } });
    stage.server.publish_ago("4", 0, "Quickly: shall we sail?", short);
    let quick = article("Quickly: shall we sail?");
    let open = "arguments[0].querySelector('time').closest('a').click()";
    let shown = serde_json::to_value(window.wait_for(&asked).await?).unwrap_or_default();
    window.script(open, vec![shown]).await?;
    window.wait_for(&quick.clone().containing("Yes")).await?;
    window.wait_for(&quick.clone().containing("Closed")).await?;
    for _ in 0..400 {
        if stage.server.count("GET /api/v1/polls/73") > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(stage.server.count("GET /api/v1/polls/73"), 1, "asked for once after its end");
    assert_eq!(stage.server.count("GET /api/v1/polls/72"), 0, "and the other not at all");
    window.close().await
}

fn soon(seconds: i64) -> jiff::Timestamp {
    jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_s_vote_leads_to_an_account_and_is_kept() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    let ferry = article(FERRY);
    window.scroll_down_to(&switch("Fulmar").within(ferry.clone())).await?;
    window.tap(&switch("Fulmar").within(ferry.clone())).await?;
    window.tap(&button("Vote").exactly().within(ferry)).await?;
    window.wait_for_text("Your vote is kept").await?;
    assert_eq!(stage.server.count("POST /api/v1/polls"), 0, "nothing is asked as a guest");
    window.close().await
}
