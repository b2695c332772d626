//! The system tells what happens while nobody looks at the window: once one chose so, and no more than one wants others to see.

use crate::answers::go;
use crate::live::listening;
use crate::stage::{Outcome, Stage, to_settings};
use serde_json::{Value, json};
use std::time::Duration;
use trente_test_support::harness::{Popups, Window, alert, button, heading, switch};
use trente_test_support::strict::Failure;

/// What the window does about something that happened is done in this time.
const SOON: Duration = Duration::from_secs(6);
/// What comes after this does not belong to what came before.
const APART: Duration = Duration::from_secs(8);

/// Lets the page find itself behind other windows, or in front again.
async fn look(window: &Window, away: bool) -> Outcome {
    let script = "Object.defineProperty(document, 'hidden', {value: arguments[0], configurable: true});
        document.hasFocus = () => !arguments[0];
        document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))";
    window.script(script, vec![json!(away)]).await.map(drop)
}

/// Somebody (an id) writes to ada, who is told by the stream.
fn mention(stage: &Stage, from: &str, words: &str, changes: Value) {
    let post = stage.server.write_to("ada", from, words, changes);
    stage.server.happen("ada", "mention", from, Some(&post));
    stage.server.tell("notification", &json!({}));
}

/// Chooses pop-ups where it is asked, and takes the first one, that tells so.
async fn choose(stage: &Stage, window: &Window, popups: &Popups) -> Outcome {
    stage.server.happen("ada", "follow", "9", None);
    go(window, "/notifications", ".askline").await?;
    window.tap(&button("Yes, tell me")).await?;
    let first = popups.wait_for(1).await?;
    assert_eq!(first[0].title, "Trente tells you here", "whether the system shows any is seen at once");
    window.wait_for(&alert("Your system will tell you.")).await?;
    window.wait_gone(&button("Yes, tell me")).await?;
    // What was there before is no news.
    tokio::time::sleep(SOON).await;
    Ok(())
}

fn plain(words: &str) -> String {
    words.chars().filter(|one| !matches!(one, '\u{2068}' | '\u{2069}')).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_pops_up_unasked_and_what_does_shows_no_more_than_it_may() -> Outcome {
    let stage = Stage::set().await?;
    let popups = Popups::begin(&stage.desk).await?;
    let window = listening(&stage).await?;
    look(&window, true).await?;
    mention(&stage, "7", "@ada Nobody is told of this.", json!({}));
    tokio::time::sleep(SOON).await;
    assert_eq!(popups.shown(), [], "nobody chose any");
    look(&window, false).await?;
    choose(&stage, &window, &popups).await?;
    mention(&stage, "7", "@ada You see this yourself.", json!({}));
    tokio::time::sleep(SOON).await;
    assert_eq!(popups.shown().len(), 1, "none while one looks");

    look(&window, true).await?;
    mention(&stage, "7", "@ada Both ends & <b>more</b>", json!({}));
    let shown = popups.wait_for(2).await?.remove(1);
    assert_eq!(plain(&shown.title), "Rosa Okonkwo mentioned you", "who did what");
    assert_eq!(shown.text, "@ada Both ends &amp; &lt;b&gt;more&lt;/b&gt;", "and the first words, which are no markup");
    assert_eq!(shown.actions, ["default", "Open notifications"], "a click leads there");
    tokio::time::sleep(APART).await;
    mention(&stage, "7", "@ada eight legs", json!({ "spoiler_text": "Spiders", "sensitive": true }));
    let shown = popups.wait_for(3).await?.remove(2);
    assert_eq!(shown.text, "Spiders", "the warning and not what is behind it");
    tokio::time::sleep(APART).await;
    mention(&stage, "2", "@ada The 9:12 then.", json!({ "visibility": "direct" }));
    let shown = popups.wait_for(4).await?.remove(3);
    assert_eq!(plain(&shown.title), "高橋 健二 wrote to you in private", "who wrote");
    assert_eq!(shown.text, "", "and not what");

    popups.click(shown.id).await?;
    look(&window, false).await?;
    window.wait_for(&heading("Notifications").exactly()).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn many_become_one_and_what_is_filtered_none() -> Outcome {
    let stage = Stage::set().await?;
    let popups = Popups::begin(&stage.desk).await?;
    let window = listening(&stage).await?;
    choose(&stage, &window, &popups).await?;
    go(&window, "/", "article").await?;
    look(&window, true).await?;
    let account = json!({ "id": "7", "username": "rosa", "acct": "rosa" });
    let hidden = |action: &str| {
        let filter = json!({ "id": "1", "title": "Trains", "context": ["notifications"], "filter_action": action, "expires_at": null });
        let matches = json!([{ "filter": filter, "keyword_matches": ["train"], "status_matches": [] }]);
        let post = json!({ "id": "77001", "content": "<p>the train</p>", "created_at": "2099-01-01T00:00:00.000Z", "account": account, "filtered": matches, "visibility": "public" });
        json!({ "id": "99001", "type": "mention", "created_at": "2099-01-01T00:00:00.000Z", "account": account, "status": post })
    };
    stage.server.fail("GET /api/v1/notifications?", 1, Failure::Instead(vec![], json!([hidden("hide")])));
    stage.server.tell("notification", &json!({}));
    tokio::time::sleep(SOON).await;
    assert_eq!(popups.shown().len(), 1, "what one does not want to see");
    window.close().await?;

    let window = stage.open().await?;
    window.wait_for(&heading("Home").exactly()).await?;
    tokio::time::sleep(APART).await;
    look(&window, true).await?;
    for number in 0..5 {
        mention(&stage, "7", &format!("@ada number {number}"), json!({}));
    }
    let shown = popups.wait_for(2).await?.remove(1);
    assert_eq!(plain(&shown.title), "5 new notifications", "one for all");
    assert_eq!((shown.text.as_str(), shown.replaces), ("", 0), "without their words");
    mention(&stage, "7", "@ada one more", json!({}));
    let again = popups.wait_for(3).await?.remove(2);
    assert_eq!(
        (plain(&again.title).as_str(), again.replaces),
        ("6 new notifications", shown.id),
        "it grows in its place"
    );
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_shows_none_is_told_of_once() -> Outcome {
    let stage = Stage::set().await?;
    let window = listening(&stage).await?;
    stage.server.happen("ada", "follow", "9", None);
    go(&window, "/notifications", ".askline").await?;
    window.tap(&button("Yes, tell me")).await?;
    window.wait_for(&alert("Your system does not show any at the moment.")).await?;
    to_settings(&window, 1280).await?;
    window.wait_for_text("Your system does not show any at the moment.").await?;
    window.wait_for_text("You are told while Trente is open. When it is closed, nothing reaches this device").await?;
    window.tap(&switch("Pop-ups")).await?;
    let told = "return document.querySelector('.row__warn').textContent.trim() === ''";
    window.wait_until("nothing is told where none is wanted", told, vec![]).await?;
    look(&window, true).await?;
    let asked = stage.server.count("GET /api/v1/notifications?");
    mention(&stage, "7", "@ada Nobody is told of this.", json!({}));
    tokio::time::sleep(SOON).await;
    assert_eq!(stage.server.count("GET /api/v1/notifications?"), asked, "who wants none asks for none");
    look(&window, false).await?;
    go(&window, "/notifications", ".notif").await?;
    assert_eq!(window.count(&button("Yes, tell me")).await?, 0, "it is asked once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn not_now_is_an_answer() -> Outcome {
    let stage = Stage::set().await?;
    let popups = Popups::begin(&stage.desk).await?;
    let window = listening(&stage).await?;
    go(&window, "/notifications", ".blank").await?;
    assert_eq!(window.count(&button("Not now")).await?, 0, "nothing has happened that could be told");
    stage.server.happen("ada", "follow", "9", None);
    window.client().refresh().await?;
    window.tap(&button("Not now")).await?;
    window.wait_for(&alert("Nothing will pop up.")).await?;
    window.client().refresh().await?;
    window.wait_for_text("follows you").await?;
    assert_eq!(window.count(&button("Not now")).await?, 0, "and asked no more");
    assert_eq!(popups.shown(), [], "nothing pops up");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_icon_has_the_bells_number() -> Outcome {
    let stage = Stage::set().await?;
    let popups = Popups::begin(&stage.desk).await?;
    let window = listening(&stage).await?;
    mention(&stage, "7", "@ada Both ends.", json!({}));
    window.wait_for(&trente_test_support::harness::link("Notifications, 1 new")).await?;
    go(&window, "/notifications", ".notif").await?;
    window.wait_for(&trente_test_support::harness::link("Notifications").exactly()).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(popups.badges(), [1, 0], "also without pop-ups");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_window_goes_on_asking_only_for_pop_ups() -> Outcome {
    let stage = Stage::set().await?;
    let popups = Popups::begin(&stage.desk).await?;
    stage.server.fail("GET /api/v1/streaming", usize::MAX, Failure::Refused(404, "no".into()));
    let window = stage.open_as_member().await?;
    choose(&stage, &window, &popups).await?;
    look(&window, true).await?;
    let post = stage.server.write_to("ada", "7", "@ada Both ends.", json!({}));
    stage.server.happen("ada", "mention", "7", Some(&post));
    // A minute later.
    let script = "const then = Date.now; Date.now = () => then() + 61000";
    window.script(script, vec![]).await?;
    let shown = popups.wait_for(2).await?.remove(1);
    assert_eq!(plain(&shown.title), "Rosa Okonkwo mentioned you", "without a stream");
    window.close().await
}
