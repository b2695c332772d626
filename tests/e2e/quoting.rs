//! Posts are quoted, and one says who may quote one's own.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Window, alert, article, button, field, heading, role, switch};

const POST: &str = "Who else is awake?";
const OWN: &str = "A thought of my own";

async fn boost_menu(window: &Window, words: &str) -> Outcome {
    window.tap(&button("Boost").within(article(words))).await?;
    window.wait_for(&role("menuitemcheckbox").named("Boost")).await.map(drop)
}

async fn quote(window: &Window, words: &str) -> Outcome {
    boost_menu(window, words).await?;
    window.tap(&role("menuitem").named("Quote")).await?;
    window.wait_for(&heading("Quote").exactly()).await.map(drop)
}

async fn quotes(window: &Window, words: &str) -> Outcome {
    let script =
        "return document.querySelector('.outlet .compose__quoted .quotepost')?.innerText.includes(arguments[0])";
    window.wait_until("the quoted post is not shown", script, vec![json!(words)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_quoted_and_the_draft_keeps_it() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    quote(&window, POST).await?;
    quotes(&window, POST).await?;
    window.type_into(&field("Your post"), "I am").await?;
    window.wait_for_text("Draft kept").await?;
    window.kill().await;

    let window = stage.open().await?;
    crate::stage::at_home(&window).await?;
    quote(&window, POST).await?;
    quotes(&window, POST).await?;
    let kept = "return document.querySelector('.outlet textarea')?.value === 'I am'";
    window.wait_until("the text is lost", kept, vec![]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    let newest = stage.server.posts()[0].clone();
    assert_eq!(
        (&newest["quote"]["state"], &newest["content"]),
        (&json!("accepted"), &json!("<p>I am</p>")),
        "{newest}"
    );
    let shown = "return [...document.querySelectorAll('.outlet article')].some(one => one.innerText.includes('I am') && one.querySelector('.quotepost'))";
    window.wait_until("the quote is not in Home", shown, vec![]).await?;

    quote(&window, "The maples behind the school").await?;
    quotes(&window, "The maples behind the school").await?;
    window.tap(&button("Quote nothing")).await?;
    let gone = "return !document.querySelector('.outlet .compose__quoted')";
    window.wait_until("the quote stays", gone, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn why_a_post_cannot_be_quoted_is_said() -> Outcome {
    let stage = Stage::set().await?;
    let id = stage.server.find_post(POST).unwrap_or_default();
    stage.server.let_quote(&id, &[], &[]);
    let window = stage.open_as_member().await?;
    boost_menu(&window, POST).await?;
    window.wait_for_text("does not want it quoted").await?;
    window.tap(&role("menuitemcheckbox").named("Boost")).await?;
    window.wait_for(&button("Boost").pressed(true).within(article(POST))).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_author_who_is_asked_first_is_named() -> Outcome {
    let stage = Stage::set().await?;
    let id = stage.server.find_post(POST).unwrap_or_default();
    stage.server.let_quote(&id, &[], &["public"]);
    let window = stage.open_as_member().await?;
    boost_menu(&window, POST).await?;
    window.wait_for_text("Waits until its author agrees.").await?;
    window.tap(&role("menuitem").named("Quote")).await?;
    window.wait_for_text("is asked first").await?;
    window.type_into(&field("Your post"), "May I?").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    window.wait_for_text("The quoted post waits for its author’s consent.").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_server_has_no_quotes() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.api = Some(6));
    stage.server.write_as("ada", OWN, json!({}));
    let window = stage.open_as_member().await?;
    window.tap(&button("Boost").pressed(false).within(article(POST))).await?;
    window.wait_for(&button("Boost").pressed(true).within(article(POST))).await?;
    assert_eq!(window.count(&role("menuitem").named("Quote")).await?, 0, "one tap boosts");
    window.tap(&button("More").within(article(OWN))).await?;
    window.wait_for(&role("menuitem").named("Edit")).await?;
    assert_eq!(window.count(&role("menuitem").named("Who may quote this")).await?, 0, "nothing is offered");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_quote_is_said_later_and_a_quote_is_left() -> Outcome {
    let stage = Stage::set().await?;
    let own = stage.server.write_as("ada", OWN, json!({}));
    let mine = stage.server.posts().into_iter().find(|post| post["id"] == own.as_str()).unwrap_or_default();
    let quote = json!({ "quote": { "state": "accepted", "quoted_status": mine } });
    stage.server.publish_ago("7", 0, "How odd a thing to say", quote);
    let window = stage.open_as_member().await?;
    let theirs = article("How odd a thing to say");
    window.tap(&button("More").within(theirs.clone())).await?;
    window.tap(&role("menuitem").named("Take my post out of it")).await?;
    window.tap(&button("Take it out")).await?;
    window.wait_for(&alert("Your post no longer shows in it.")).await?;
    window.wait_for(&article("took the quote back")).await?;

    window.tap(&button("More").within(article(OWN))).await?;
    window.tap(&role("menuitem").named("Who may quote this")).await?;
    window.wait_for(&heading("Who may quote it")).await?;
    window.tap(&switch("Nobody").within(role("dialog"))).await?;
    window.tap(&button("Save").within(role("dialog"))).await?;
    window.wait_for(&alert("Saved.")).await?;
    let stands = stage.server.posts().into_iter().find(|post| post["id"] == own.as_str()).unwrap_or_default();
    assert_eq!(stands["quote_approval"]["automatic"], json!([]), "{stands}");
    window.close().await
}
