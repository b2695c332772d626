//! What others write while one reads: there at once, behind a button; what they take away goes.

use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use trente_test_support::harness::{Trouble, Window, article, button, link};
use trente_test_support::strict::Failure;

/// A window with an open stream, of whose beginning all was fetched.
pub(crate) async fn listening(stage: &Stage) -> Result<Window, Trouble> {
    let window = stage.open_logged_in().await?;
    let begun = Instant::now();
    while stage.server.streams() == 0 {
        assert!(begun.elapsed() < Duration::from_secs(20), "a stream is opened");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    // What was fetched when the stream began is through.
    tokio::time::sleep(Duration::from_secs(4)).await;
    Ok(window)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_there_as_it_is_written_and_gone_when_it_is_deleted() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    let begun = Instant::now();
    let ids = stage.server.post_live("2", &["The ferry is late today."]);
    window.wait_for(&button("1 new post")).await?;
    assert!(begun.elapsed() < Duration::from_secs(8), "soon: {:?}", begun.elapsed());
    assert_eq!(window.count(&article("The ferry is late today.")).await?, 0, "what one reads stays where it is");
    window.tap(&button("1 new post")).await?;
    window.wait_for(&article("The ferry is late today.")).await?;
    stage.server.delete_live(&ids[0]);
    let begun = Instant::now();
    while window.count(&article("The ferry is late today.")).await? > 0 {
        assert!(begun.elapsed() < Duration::from_secs(8), "it goes");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_told_beside_the_bell_and_the_marker_stays() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    let marked = stage.server.count("POST /api/v1/markers");
    let polls = stage.server.count("GET /api/v2/notifications/unread_count");
    stage.server.tell("notification", &json!({}));
    let begun = Instant::now();
    while stage.server.count("GET /api/v2/notifications/unread_count") == polls {
        assert!(begun.elapsed() < Duration::from_secs(8), "it is counted anew, a minute before it would be");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    window.wait_for(&link("Notifications")).await?;
    assert_eq!(stage.server.count("POST /api/v1/markers"), marked, "what came unseen was not read");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_that_were_changed_elsewhere_hold_at_once() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    window.wait_for(&article("Magnifique")).await?;
    let tag = "GET /api/v1/timelines/tag/tide";
    for _ in 0..2 {
        crate::answers::go(&window, "/tag/tide", "article").await?;
        crate::answers::go(&window, "/", "article").await?;
    }
    assert_eq!(stage.server.count(tag), 1, "a list that was read is kept");
    let filter =
        json!({ "id": "1", "title": "Praise", "context": ["home"], "filter_action": "hide", "expires_at": null });
    let page: Vec<Value> = stage
        .server
        .posts()
        .into_iter()
        .filter(|post| post["visibility"] == "public" && post["reblog"].is_null())
        .take(20)
        .map(|mut post| {
            if post["content"].as_str().is_some_and(|content| content.contains("Magnifique")) {
                post["filtered"] =
                    json!([{ "filter": filter, "keyword_matches": ["magnifique"], "status_matches": [] }]);
            }
            post
        })
        .collect();
    stage.server.fail("GET /api/v1/timelines/home", 1, Failure::Instead(vec![], json!(page)));
    stage.server.tell("filters_changed", &json!(""));
    window.wait_gone(&article("Magnifique")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    crate::answers::go(&window, "/tag/tide", "article").await?;
    assert_eq!(stage.server.count(tag), 2, "and is asked for anew once other filters hold");
    window.close().await
}
