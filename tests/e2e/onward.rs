//! No dead end on the way to an account: the next server with everything typed, an invite that is taken along, a server
//! that completes itself.

use crate::join::{fill_in, open_form};
use crate::stage::{Outcome, Stage, go_to_log_in};
use crate::town::Town;
use serde_json::json;
use trente_test_support::harness::{alert, button, field, heading, link, role};
use trente_test_support::strict::{GOOD_INVITE, SPENT_INVITE};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_closes_meanwhile_leads_to_the_next_with_everything_typed() -> Outcome {
    let town = Town::of(2).await?;
    let window = town.open().await?;
    open_form(&window).await?;
    let first = town.joining(&window).await?;
    fill_in(&window, "lea_m").await?;
    window.wait_for_text("Privacy").await?;
    let (closed, next): (Vec<_>, Vec<_>) = town.servers.iter().partition(|server| server.domain() == first);
    window.wait_for_text("lea_m is free").await?;
    closed[0].set(|switches| {
        switches.registrations.enabled = false;
        switches.registrations.message = Some("<p>Full to the brim until spring.</p>".to_owned());
    });
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&alert("takes no new people at the moment")).await?;
    window.wait_for_text("Full to the brim until spring.").await?;
    let ways =
        "return [...document.querySelectorAll('.door__main .btn')].filter(way => way.checkVisibility()).map(nameOf)";
    let ways = window.ask(ways, vec![]).await?;
    assert_eq!(ways, json!([format!("Join {} instead", next[0].domain())]), "one button, the one that leads on");
    let glad =
        "return document.querySelectorAll('.field--ok').length + (document.body.innerText.includes('is free') ? 1 : 0)";
    assert_eq!(window.ask(glad, vec![]).await?, 0, "that the name is free there is worth nothing now");
    window.tap(&button(&format!("Join {} instead", next[0].domain()))).await?;
    window.wait_for(&heading(&format!("Join {}", next[0].domain()))).await?;
    window.wait_for_text("is the next good one.").await?;
    for (name, typed) in
        [("Name", "lea_m"), ("E-mail", "lea.morin@example.org"), ("Password", "tidal lanterns over Brest")]
    {
        assert_eq!(window.value_of(&field(name)).await?, typed, "{name} came along");
    }
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for_text("lea.morin@example.org").await?;
    assert_eq!(next[0].count("POST /api/v1/accounts"), 1, "one request at the next server");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_wants_a_pause_says_when_to_try_again() -> Outcome {
    let town = Town::of(2).await?;
    for server in &town.servers {
        server.set(|switches| switches.sign_up_limit = Some(0));
    }
    let window = town.open().await?;
    open_form(&window).await?;
    fill_in(&window, "lea_m").await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&alert("can’t take anyone in right now")).await?;
    let again = button("Try again in ");
    window.wait_for(&again).await?;
    let when = window.name_of(&again).await?;
    assert!(when.ends_with("minutes"), "with the time: {when:?}");
    let tries = town.servers.iter().map(|server| server.count("POST /api/v1/accounts")).sum::<usize>();
    window.script("document.querySelector('.join__no .btn--outline').click()", vec![]).await?;
    window.tap(&button("Agree and join")).await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let now = town.servers.iter().map(|server| server.count("POST /api/v1/accounts")).sum::<usize>();
    assert_eq!((tries, now), (1, 1), "too early a tap costs no try");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_that_is_pasted_opens_a_closed_door() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.registrations.enabled = false);
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    window.tap(&button("I have an invite or a link")).await?;
    window.type_into(&field("Your link"), &format!("{}/invite/{GOOD_INVITE}", stage.server.url())).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for_text("is good, and goes with the form").await?;
    fill_in(&window, "lea_m").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for_text("lea.morin@example.org").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_that_ran_out_leaves_the_usual_way_open() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| {
        switches.registrations.approval_required = true;
        switches.registrations.reason_required = true;
    });
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    let place = format!("/join?server={}&invite={SPENT_INVITE}", stage.server.domain());
    window
        .script(
            "history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))",
            vec![place.into()],
        )
        .await?;
    window.wait_for_text("Privacy").await?;
    fill_in(&window, "lea_m").await?;
    window.type_into(&field("Why do you want to join?"), "I like harbours.").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for_text("lea.morin@example.org").await?;
    window.wait_for(&heading("Check your mail")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_leads_nowhere_says_so() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    window.tap(&button("I have an invite or a link")).await?;
    window.type_into(&field("Your link"), &format!("{}/invite/unknown", stage.server.url())).await?;
    window.tap(&button("Open it")).await?;
    window.wait_for(&alert("has run out")).await?;
    window.wait_for(&link("Join ").within(alert("has run out"))).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_completes_itself_in_the_log_in() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    window.type_into(&field("Where is your account?"), "@lea@piail").await?;
    window.wait_for(&role("option").containing("piaille.fr")).await?;
    let down = "const field = document.getElementById('login-server');
        field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true}));
        return document.getElementById(field.getAttribute('aria-activedescendant'))?.textContent.includes('piaille.fr')";
    window.wait_until("no server is chosen by the arrow", down, vec![]).await?;
    window.close().await
}
