//! A newcomer joins: what is typed stays, what is wrong is said beside it, and there is always a way on.

use crate::stage::{Outcome, Stage};
use trente_test_support::harness::{Window, alert, article, button, field, heading, link, role};

/// Opens the form of the server that is being read.
pub(crate) async fn open_form(window: &Window) -> Outcome {
    window.wait_for(&role("article")).await?;
    window.tap(&link("Join ")).await?;
    window.wait_for(&field("Name")).await.map(drop)
}

/// Types all, a password of one's own too.
pub(crate) async fn fill_in(window: &Window, name: &str) -> Outcome {
    window.type_into(&field("E-mail"), "lea.morin@example.org").await?;
    window.type_into(&field("Name"), name).await?;
    window.tap(&button("Choose my own")).await?;
    window.type_into(&field("Password"), "tidal lanterns over Brest").await
}

#[tokio::test(flavor = "multi_thread")]
async fn from_reading_to_the_waiting_room() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    open_form(&window).await?;
    fill_in(&window, "lea_m").await?;
    window.wait_for_text("lea_m is free here.").await?;
    window.wait_for_text("Strong").await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for_text("lea.morin@example.org").await?;
    assert_eq!(stage.server.count("POST /api/v1/apps"), 1, "one registration");
    assert_eq!(stage.server.count("POST /api/v1/accounts"), 1, "one request");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_name_is_told_while_typing_and_another_is_offered() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    open_form(&window).await?;
    fill_in(&window, "ada").await?;
    window.wait_for_text("Someone here already has this name").await?;
    // What the mail address gives is offered without asking the server for it: it is nobody's business.
    let asked = stage.server.requests();
    assert!(asked.iter().all(|asked| !asked.query.contains("ada_l")), "nothing made of the address was looked up");
    window.tap(&button("ada_l").within(role("group").named("Free names"))).await?;
    window.wait_for_text("ada_l is free here.").await?;
    assert_eq!(stage.server.count("POST /api/v1/accounts"), 0, "the server was asked for no account");
    let email = window.value_of(&field("E-mail")).await?;
    assert_eq!(email, "lea.morin@example.org", "the rest stays");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_left_watches_no_typing() -> Outcome {
    let town = crate::town::Town::of(2).await?;
    let window = town.open().await?;
    open_form(&window).await?;
    window.wait_for_text("Privacy").await?;
    let first = town.joining(&window).await?;
    let other = town.servers.iter().find(|server| server.domain() != first).expect("there are two");
    // As a link in a post or an invite does: the first page stays, off the screen.
    let script = "history.pushState(7, '', '/join?server=' + encodeURIComponent(arguments[0]));
        dispatchEvent(new PopStateEvent('popstate', {state: 7}))";
    window.script(script, vec![other.domain().into()]).await?;
    window.wait_for(&heading(&format!("Join {}", other.domain()))).await?;
    let asked = || town.servers.iter().map(|server| server.count("GET /api/v1/accounts/lookup")).sum::<usize>();
    let before = asked();
    let typed = "const name = document.querySelector('#join-name'); name.value = 'lea_m'; name.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    window.script(typed, vec![]).await?;
    window.wait_for_text("is free").await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert_eq!(asked() - before, 1, "one server is asked once, by the page that is seen");
    let kept = crate::stage::invoke(&window, "load_form", serde_json::json!({})).await?;
    assert_eq!(kept["ok"]["server"], other.domain(), "and what is kept is for the server that is seen: {kept}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_right_is_said_before_the_server_counts_it() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    open_form(&window).await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&alert("Choose a name first.")).await?;
    window.wait_for(&alert("Your e-mail address is missing.")).await?;
    let focused = "return document.activeElement.id === 'join-email'";
    window.wait_until("the first field to mend has the focus", focused, vec![]).await?;
    window.type_into(&field("E-mail"), "lea@gmial.com").await?;
    window.tap(&button("Choose my own")).await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&alert("Choose a password first.")).await?;
    window.type_into(&field("Password"), "short").await?;
    window.tap(&button("lea@gmail.com")).await?;
    assert_eq!(window.value_of(&field("E-mail")).await?, "lea@gmail.com", "a slip is mended at one tap");
    assert_eq!(stage.server.count("POST"), 0, "nothing was sent");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_stands_beside_its_field() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    open_form(&window).await?;
    fill_in(&window, "admin").await?;
    window.script("const email = document.getElementById('join-email'); email.value = 'lea@mail.blocked.example'; email.dispatchEvent(new Event('input', {bubbles: true}))", vec![]).await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&alert("keeps this name for itself")).await?;
    window.wait_for(&alert("takes no addresses of this provider")).await?;
    let kept = window.value_of(&field("Password")).await?;
    assert_eq!(kept, "tidal lanterns over Brest", "the password stays, whatever else is wrong");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_asks_for_age_and_reason_gets_both() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| {
        switches.registrations.approval_required = true;
        switches.registrations.reason_required = true;
        switches.registrations.min_age = Some(16);
    });
    let window = stage.open().await?;
    open_form(&window).await?;
    fill_in(&window, "lea_m").await?;
    window.type_into(&field("Day"), "14").await?;
    window.script("const month = document.getElementById('join-birth-month'); month.value = '9'; month.dispatchEvent(new Event('change', {bubbles: true}))", vec![]).await?;
    window.type_into(&field("Year"), "1991").await?;
    window.type_into(&field("Why do you want to join?"), "I photograph orchards.").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for_text("lea.morin@example.org").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_guest_wanted_is_said_on_the_form() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&button("Favourite").within(article("Who else is awake?"))).await?;
    window.wait_for(&heading("Join ")).await?;
    window.wait_for_text("Your favourite is kept.").await?;
    window.tap(&link("I already have an account")).await?;
    window.wait_for(&field("Where is your account?")).await?;
    window.wait_for_text("Your favourite is kept.").await?;
    window.close().await
}
