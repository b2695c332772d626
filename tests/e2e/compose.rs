//! Writing: text with emoji, visibility, warning, reply, refusal, delete.

use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Key, Window, alert, article, button, field, heading, link, role, switch};
use trente_test_support::strict::Failure;

fn newest(stage: &Stage) -> Value {
    stage.server.posts().into_iter().next().unwrap_or_default()
}

async fn write(window: &Window, text: &str) -> Outcome {
    window.tap(&link("Write a post")).await?;
    window.type_into(&field("Your post"), text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_with_everything() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    write(&window, "Tea first 🫖🍵 @kenji #tea").await?;
    window.tap(&button("Add a content warning")).await?;
    window.type_into(&field("Content warning"), "hot").await?;
    window.tap(&button("Who can see this")).await?;
    window.tap(&switch("Only people who follow you").within(role("dialog"))).await?;
    window.tap(&button("Done").exactly()).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let post = newest(&stage);
    assert_eq!((&post["spoiler_text"], &post["visibility"]), (&json!("hot"), &json!("private")), "{post}");
    assert!(post["content"].as_str().is_some_and(|html| html.contains("Tea first 🫖🍵")), "emoji arrive whole: {post}");
    let sent = stage.server.requests().into_iter().find(|asked| asked.line() == "POST /api/v1/statuses");
    let key = sent.as_ref().and_then(|asked| asked.header("idempotency-key")).unwrap_or_default();
    assert!(key.len() >= 32, "each post has a key of its own: {key:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_stands_under_its_post() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&button("Reply").within(article("Who else is awake?"))).await?;
    wait_for_mention(&window, "@rosa ").await?;
    window.type_into(&field("Your post"), "Me too").await?;
    window.press(Key::CtrlEnter).await?;
    window.wait_for(&alert("Posted.")).await?;
    let asked = stage.server.find_post("Who else is awake?");
    assert_eq!(newest(&stage)["in_reply_to_id"].as_str().map(str::to_owned), asked, "it answers that post");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_written_in_a_thread_is_there_at_once() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let post = window.wait_for(&article("Who else is awake?")).await?;
    let open = "arguments[0].querySelector('time').closest('a').click()";
    window.script(open, vec![serde_json::to_value(post).unwrap_or_default()]).await?;
    window.wait_for(&article("The first train has just gone by.")).await?;
    let asked = stage.server.find_post("Who else is awake?").unwrap_or_default();
    let threads = || stage.server.count(&format!("GET /api/v1/statuses/{asked}/context"));
    let before = threads();
    window.tap(&link("Reply to Rosa Okonkwo")).await?;
    wait_for_mention(&window, "@rosa ").await?;
    window.type_into(&field("Your post"), "Me too, since five").await?;
    window.press(Key::CtrlEnter).await?;
    window.wait_for(&heading("Post").exactly()).await?;
    window.wait_for(&article("Me too, since five")).await?;
    let order = "return all({role: 'article', nth: 0}).map(el => squeeze(el.textContent)).map(text =>
        ['Who else is awake?', 'Me too, since five', 'The first train'].findIndex(words => text.includes(words))).filter(at => at >= 0)";
    assert_eq!(window.ask(order, vec![]).await?, json!([0, 1, 2]), "it stands right below what it answers");
    assert_eq!(threads(), before, "without asking the server again");
    window.tap(&link("Home")).await?;
    window.wait_for(&article("Me too, since five")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thread_without_its_answers_says_so() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let post = window.wait_for(&article("Who else is awake?")).await?;
    let asked = stage.server.find_post("Who else is awake?").unwrap_or_default();
    let around = format!("GET /api/v1/statuses/{asked}/context");
    stage.server.fail(&around, usize::MAX, Failure::Refused(500, "no".to_owned()));
    let open = "arguments[0].querySelector('time').closest('a').click()";
    window.script(open, vec![serde_json::to_value(post).unwrap_or_default()]).await?;
    window.wait_for_text("The rest of the conversation couldn’t be loaded.").await?;
    window.wait_for(&article("Who else is awake?")).await?;
    stage.server.heal();
    window.tap(&button("Try again")).await?;
    window.wait_for(&article("The first train has just gone by.")).await?;
    window.close().await
}

/// Waits until the field names whom the post answers.
async fn wait_for_mention(window: &Window, opening: &str) -> Outcome {
    let named = "return one({role: 'textbox', name: 'Your post', nth: 0})?.value.startsWith(arguments[0])";
    window.wait_until("who is answered is not named", named, vec![json!(opening)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_post_stays_and_goes_once() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    write(&window, "Only once, please").await?;
    stage.server.fail(
        "POST /api/v1/statuses",
        usize::MAX,
        Failure::Refused(422, "Validation failed: not today".to_owned()),
    );
    window.tap(&button("Post").exactly()).await?;
    window.wait_for_text("not today").await?;
    assert_eq!(window.value_of(&field("Your post")).await?, "Only once, please", "the text stays");
    stage.server.heal();
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let made = stage.server.posts().iter().filter(|post| post["content"].to_string().contains("Only once")).count();
    assert_eq!(made, 1, "one post in all");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn too_long_cannot_be_sent() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    write(&window, &"long ".repeat(102)).await?;
    window.wait_for_text("too many").await?;
    window.press(Key::CtrlEnter).await?;
    window.wait_for_text("too many").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "the server is not asked in vain");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_own_post_can_be_deleted() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    write(&window, "Gone in a moment").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    window.tap(&link("Home")).await?;
    window.tap(&button("More").within(article("Gone in a moment"))).await?;
    window.tap(&role("menuitem").named("Delete").exactly()).await?;
    window.tap(&button("Delete it")).await?;
    window.wait_gone(&article("Gone in a moment")).await?;
    assert!(stage.server.find_post("Gone in a moment").is_none(), "it is gone from the server");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_in_another_language_than_it_says_is_noticed() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    crate::attach::compose(&window).await?;
    window
        .type_into(
            &field("Your post"),
            "Le port était calme ce matin, et les mouettes dormaient encore près des bateaux.",
        )
        .await?;
    window.wait_for_text("This looks like French.").await?;
    window.tap(&button("Leave it")).await?;
    window.wait_gone(&button("Post in French")).await?;
    window.type_into(&field("Your post"), " Der Hafen war heute früh ruhig, und die Möwen schliefen noch lange auf den alten Dächern der Stadt, bis die Boote kamen.").await?;
    window.tap(&button("Post in German")).await?;
    window.wait_gone(&button("Post in German")).await?;
    window.tap(&button("Post").exactly()).await?;
    crate::stage::at_home(&window).await?;
    assert_eq!(newest(&stage)["language"], "de", "it goes out as what it is");
    window.close().await
}
