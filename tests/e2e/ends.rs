//! Other ends of the wait: an account that is barred, a sign-up on the server's own page, and a wish that comes true.

use crate::join::fill_in;
use crate::stage::{Outcome, Stage, at_home, invoke};
use crate::waiting::{room, wait_there};
use serde_json::json;
use trente_test_support::harness::{article, button, field, heading, link, role};

#[tokio::test(flavor = "multi_thread")]
async fn a_barred_account_is_told_and_looked_at_again() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    stage.server.confirm("lea");
    stage.server.disable("lea");
    invoke(&window, "look_again", json!({ "room": room(&window).await? })).await?;
    window.wait_for(&heading("doesn’t let this account in")).await?;
    window.wait_for(&button("Look again")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_a_page_of_its_own_is_waited_for() -> Outcome {
    let stage = Stage::set().await?;
    let page = format!("{}/auth/own", stage.server.url());
    stage.server.set(|switches| switches.registrations.url = Some(page.clone()));
    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    window.tap(&link("Join ")).await?;
    window.tap(&button("Go on at ")).await?;
    window.wait_for(&heading("Go on in your browser")).await?;
    assert_eq!(stage.server.count("POST /api/v1/accounts"), 0, "nothing is sent to a server that asks on its own page");
    let rail = "return document.querySelector('.rail__me')?.innerText ?? ''";
    let rail = window.ask(rail, vec![]).await?;
    assert!(
        rail.as_str().is_some_and(|it| it.starts_with(stage.server.domain())),
        "no name yet, so only the server: {rail}"
    );
    window.tap(&link("Write a post")).await?;
    window.wait_for(&field("Your post")).await?;
    let doubled = "return document.body.innerText.includes('@@')";
    assert_eq!(window.ask(doubled, vec![]).await?, false, "nor where one writes");
    window.client().back().await?;
    window.tap(&link("I have my account: log in")).await?;
    let field = field("Where is your account?");
    window.wait_for(&field).await?;
    assert_eq!(window.value_of(&field).await?, stage.server.domain(), "the server is filled in");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_wanted_is_done_when_the_account_opens() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    let boats = "The harbour is glass.";
    window.wait_for(&article(boats)).await?;
    window.tap(&button("Reply").within(article(boats))).await?;
    window.wait_for_text("The post is kept.").await?;
    fill_in(&window, "lea").await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&heading("Check your mail")).await?;
    stage.server.confirm("lea");
    at_home(&window).await?;
    window.wait_for_text("You wanted to reply to Rosa Okonkwo.").await?;
    window.tap(&button("Reply").within(role("status").containing("You wanted to reply"))).await?;
    window.wait_for_text("You answer Rosa Okonkwo").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_favourite_shows_while_the_account_is_waited_for_and_can_be_taken_back() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    window.tap(&link("Explore")).await?;
    let boats = "The harbour is glass.";
    let heart = button("Favourite").within(article(boats));
    window.wait_for(&article(boats)).await?;
    window.tap(&heart).await?;
    window.wait_for_text("It happens as soon as your account is open.").await?;
    let pressed = "return [...document.querySelectorAll('.act--like')].filter(heart => heart.getAttribute('aria-pressed') === 'true').length";
    assert_eq!(window.ask(pressed, vec![]).await?, 1, "one heart is filled");
    window.tap(&heart).await?;
    window.wait_until("the heart stays filled", &format!("return (() => {{ {pressed} }})() === 0"), vec![]).await?;
    let mut queue = json!({});
    for _ in 0..100 {
        queue = invoke(&window, "picks", json!({ "seen": null })).await?;
        if queue["ok"]["picks"] == json!([]) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(queue["ok"]["picks"], json!([]), "the core has taken it out, too");
    stage.server.confirm("lea");
    at_home(&window).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "what was taken back is not done");
    window.close().await
}
