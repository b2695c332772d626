//! A post stands where it will be as soon as it is sent.

use crate::attach::compose;
use crate::stage::{Outcome, Stage};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{Window, alert, article, button, field, heading, link};
use trente_test_support::strict::Failure;

const SEND: &str = "POST /api/v1/statuses";

async fn send(window: &Window, words: &str) -> Outcome {
    window.type_into(&field("Your post"), words).await?;
    window.tap(&button("Post").exactly()).await
}

/// Just one article says this, and whether it is still on its way.
async fn stands(window: &Window, words: &str, on_its_way: bool) -> Outcome {
    let told = "const found = [...document.querySelectorAll('.outlet .feed article')].filter(one => one.textContent.includes(arguments[0]));
        return found.length === 1 && found[0].textContent.includes('Posting') === arguments[1]";
    let what = format!("{words:?} does not stand there once, on its way: {on_its_way}");
    window.wait_until(&what, told, vec![json!(words), json!(on_its_way)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_stands_in_home_before_its_server_has_it_and_another_can_be_written() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    stage.server.set(|switches| switches.answers_after = Some(Duration::from_secs(4)));
    send(&window, "Fog over the quay").await?;
    stands(&window, "Fog over the quay", true).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    assert_eq!(stage.server.find_post("Fog over the quay"), None, "the server has not taken it yet");
    stage.server.set(|switches| switches.answers_after = None);
    compose(&window).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, "", "what is on its way is not written on");
    send(&window, "And the ferry is late").await?;
    stands(&window, "Fog over the quay", false).await?;
    stands(&window, "And the ferry is late", false).await?;
    assert_eq!(stage.server.count(SEND), 2, "each was sent once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_stands_below_what_it_answers_while_it_is_on_its_way() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("45 min").within(article("Who else is awake?"))).await?;
    window.wait_for(&heading("Post").exactly()).await?;
    window.tap(&link("Reply to Rosa Okonkwo")).await?;
    window.wait_for(&field("Your post")).await?;
    stage.server.set(|switches| switches.answers_after = Some(Duration::from_secs(3)));
    send(&window, "Me too").await?;
    window.wait_for(&heading("Post").exactly()).await?;
    stands(&window, "Me too", true).await?;
    stands(&window, "Me too", false).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_refused_at_once_is_come_back_to() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    stage.server.fail(SEND, 1, Failure::Refused(422, "Validation failed: no".to_owned()));
    send(&window, "Fog over the quay").await?;
    window.wait_for(&alert("Not posted")).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, "Fog over the quay", "everything written stays");
    window.tap(&button("Post").exactly()).await?;
    stands(&window, "Fog over the quay", false).await?;
    assert_eq!(stage.server.count(SEND), 2, "refused once, taken once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_gone_on_is_told_that_it_is_not_out_and_led_to_its_draft() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    stage.server.set(|switches| switches.answers_after = Some(Duration::from_secs(3)));
    stage.server.fail(SEND, 1, Failure::Refused(422, "Validation failed: no".to_owned()));
    send(&window, "Fog over the quay").await?;
    stands(&window, "Fog over the quay", true).await?;
    window.tap(&link("Explore").exactly()).await?;
    window.wait_for(&heading("Explore").exactly()).await?;
    stage.server.set(|switches| switches.answers_after = None);
    window.wait_for(&button("Show").exactly()).await?;
    window.wait_for_text("Not posted. Your text is safe here.").await?;
    window.wait_for(&heading("Explore").exactly()).await?;
    window.tap(&link("Home").exactly()).await?;
    let row = article("Fog over the quay");
    window.wait_for(&row).await?;
    window.tap(&link("Edit").within(row.clone())).await?;
    window.wait_for(&field("Your post")).await?;
    let held = "return document.querySelector('.outlet #compose-text')?.value === 'Fog over the quay'";
    window.wait_until("the draft is not there", held, vec![]).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for_text("Posted.").await?;
    window.tap(&link("Home").exactly()).await?;
    stands(&window, "Fog over the quay", false).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_click_on_post_does_nothing_to_what_comes_in_its_place() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Fog over the quay").await?;
    // Two clicks as a mouse makes them, the second on whatever stands at that place by then.
    let twice = "const done = arguments[0];
        const send = [...document.querySelectorAll('.outlet button')].find(button => button.textContent.trim() === 'Post');
        send.click();
        setTimeout(() => {
            const next = document.querySelector('.outlet .topbar a, .outlet a.composebar');
            next.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true }));
            setTimeout(() => done(location.pathname), 300);
        }, 150)";
    assert_eq!(window.script_with_callback(twice, vec![]).await?, json!("/"), "one stays in Home");
    stands(&window, "Fog over the quay", false).await?;
    assert_eq!(stage.server.count(SEND), 1, "it was sent once");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_the_next_one_meanwhile_stays_there_and_is_told() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    stage.server.set(|switches| switches.answers_after = Some(Duration::from_secs(4)));
    stage.server.fail(SEND, 1, Failure::Refused(422, "Validation failed: no".to_owned()));
    send(&window, "Fog over the quay").await?;
    stands(&window, "Fog over the quay", true).await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "And the ferry is late").await?;
    let listed = "return [...document.querySelectorAll('.outlet a')].filter(a => a.textContent.includes('Drafts, 1 more')).length";
    assert_eq!(window.script(listed, vec![]).await?, json!(0), "what is on its way is no draft to be opened");
    stage.server.set(|switches| switches.answers_after = None);
    window.wait_for(&button("Show").exactly()).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, "And the ferry is late", "nobody is led away from it");
    window.tap(&button("Close, keep as draft")).await?;
    window.wait_for(&link("Edit").within(article("Fog over the quay"))).await?;
    window.close().await
}
