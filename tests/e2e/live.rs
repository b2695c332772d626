//! What others write while one reads: there at once, behind a button; what they take away goes.

use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use trente_test_support::harness::{Trouble, Window, article, button, link, role};
use trente_test_support::strict::Failure;

/// A window with an open stream, of whose beginning all was fetched.
pub(crate) async fn listening(stage: &Stage) -> Result<Window, Trouble> {
    // By hand: a Home that was kept before would be asked for only what is newer.
    let window = stage.open_as_member().await?;
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
async fn the_button_of_new_posts_stays_under_the_finger_while_more_come() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    stage.server.post_live("2", &["The ferry is late today."]);
    window.wait_for(&button("1 new post")).await?;
    window.script("window.finger = document.querySelector('.outlet .newposts button')", vec![]).await?;
    stage.server.post_live("2", &["It is here."]);
    window.wait_for(&button("2 new posts")).await?;
    let same = "return window.finger === document.querySelector('.outlet .newposts button')";
    assert_eq!(window.script(same, vec![]).await?, json!(true), "it is the same button, with other words");
    window.tap(&button("2 new posts")).await?;
    window.wait_for(&article("It is here.")).await?;
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

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_told_of_while_they_are_on_screen() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    let asked = async |due: &[&str]| {
        let begun = Instant::now();
        while stage.server.streams_asked_for() != due {
            assert!(begun.elapsed() < Duration::from_secs(8), "{:?}, not {due:?}", stage.server.streams_asked_for());
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    crate::answers::go(&window, "/tag/tide", "article").await?;
    asked(&["hashtag tide"]).await;
    let post = stage.server.publish("2", &["High water at noon #tide"]).remove(0);
    stage.server.tell_in(&["hashtag", "tide"], &post);
    window.wait_for(&button("1 new post")).await?;
    assert_eq!(window.count(&article("High water at noon")).await?, 0, "what one reads stays where it is");
    window.tap(&button("1 new post")).await?;
    window.wait_for(&article("High water at noon")).await?;
    crate::answers::go(&window, "/", "article").await?;
    asked(&[]).await;
    window.tap(&link("Explore")).await?;
    window.tap(&role("tab").named("This server")).await?;
    asked(&["public:local"]).await;
    window.tap(&role("tab").named("All servers")).await?;
    asked(&["public"]).await;
    window.client().refresh().await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_thread_follows_filters_that_were_changed_elsewhere() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    let own = stage.server.find_post("I read that every link").unwrap_or_default();
    let answer = |words: &str| {
        let changes = json!({ "in_reply_to_id": own, "in_reply_to_account_id": "1" });
        stage.server.write_to("ada", "7", words, changes)
    };
    answer("@ada Both ends of the rope.");
    answer("@ada A harbour in the fog.");
    for number in 0..12 {
        answer(&format!("@ada Number {number} of many."));
    }
    crate::answers::go(&window, &format!("/post/{own}"), "article").await?;
    window.wait_for(&article("Both ends of the rope")).await?;
    window.wait_for(&article("A harbour in the fog")).await?;
    let focus = "const all = [...document.querySelectorAll('article')];
        const one = all.find(one => one.textContent.includes('A harbour'));
        scrollTo({top: scrollY + one.getBoundingClientRect().top - 200, behavior: 'instant'});
        one.querySelector('button').focus({preventScroll: true});
        return Math.round(one.getBoundingClientRect().top)";
    // What comes late above it is no part of this: it is read once nothing moves by itself any more.
    window.script(focus, vec![]).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(window.script(focus, vec![]).await?, json!(200), "it is read");
    let mut answers: Vec<Value> =
        stage.server.posts().into_iter().filter(|post| post["in_reply_to_id"] == *own).collect();
    answers.sort_by_key(|post| post["created_at"].as_str().map(str::to_owned));
    for post in &mut answers {
        if post["content"].as_str().is_some_and(|content| content.contains("rope")) {
            let filter = json!({ "id": "1", "title": "Rope", "context": ["thread"], "filter_action": "hide", "expires_at": null });
            post["filtered"] = json!([{ "filter": filter, "keyword_matches": ["rope"], "status_matches": [] }]);
        }
    }
    let context = json!({ "ancestors": [], "descendants": answers });
    stage.server.fail(&format!("GET /api/v1/statuses/{own}/context"), 1, Failure::Instead(vec![], context));
    stage.server.tell("filters_changed", &json!(""));
    window.wait_gone(&article("Both ends of the rope")).await?;
    let now = "const here = document.activeElement, one = here.closest('article');
        return [here.tagName, one?.textContent.includes('A harbour'), Math.round(one?.getBoundingClientRect().top ?? 0)]";
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(window.script(now, vec![]).await?, json!(["BUTTON", true, 200]), "nothing moved, and the focus stayed");
    window.close().await
}
