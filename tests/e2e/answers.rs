//! Somebody answers, favourites, follows, writes in private: it is seen, by pointer and keyboard, on a phone and a desktop.

use crate::stage::{self, Outcome, Stage, at_home, give_server, go_to_log_in, log_in, to_settings};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{Desk, Home, Key, Window, alert, article, button, field, heading, link, role};
use trente_test_support::servers::{Mock, Snac};
use trente_test_support::strict::Failure;

/// A post of ada's.
const OWN: &str = "I read that every link";

/// The screens of notifications, and what is on each when it is there.
pub(crate) const SCREENS: [(&str, &str); 5] = [
    ("/notifications", ".notif .facepile"),
    ("/notifications/mentions", ".notif article"),
    ("/notifications/requests", ".requester .notif__quote"),
    ("/notifications/choices", "[role=radiogroup]"),
    ("/conversations", ".talk"),
];

/// Goes by address: in the pseudo-locale nothing is called what it is called in English.
pub(crate) async fn go(window: &Window, path: &str, ready: &str) -> Outcome {
    let script = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
    window.script(script, vec![path.into()]).await?;
    window.wait_until(path, "return !!document.querySelector(arguments[0])", vec![ready.into()]).await.map(drop)
}

/// Lets something of every kind happen to ada: nine groups of notifications, two strangers, two conversations.
pub(crate) fn fill(stage: &Stage) {
    let server = &stage.server;
    let own = server.find_post(OWN);
    server.happen("ada", "poll", "4", server.find_post("What shall we name").as_deref());
    for person in ["8", "5", "7", "2"] {
        server.happen("ada", "favourite", person, own.as_deref());
    }
    server.happen("ada", "reblog", "7", own.as_deref());
    server.happen("ada", "follow", "9", None);
    let answer = json!({ "in_reply_to_id": own, "in_reply_to_account_id": "1" });
    let answer = server.write_to("ada", "7", "@ada I kept mine in a shoe box, both ends.", answer);
    server.happen("ada", "mention", "7", Some(&answer));
    let private =
        server.write_to("ada", "2", "@ada The 9:12 then. I bring the thermos.", json!({ "visibility": "direct" }));
    server.happen("ada", "mention", "2", Some(&private));
    server.talk("ada", &["2"], &private);
    server.talk("ada", &["7", "8"], &private);
    let words =
        json!({ "fallback": { "title": "Kenji put you into a pack", "summary": "It is called Night trains." } });
    server.happen_with("ada", "put_into_an_album", "2", None, words);
    server.happen_with("ada", "odd_kind", "4", None, json!({}));
    server.ask_to_follow("ada", "9");
    let stranger = server.write_to("ada", "9", "@ada Nobody asked for staircases.", json!({}));
    server.hold_back("ada", "9", Some(&stranger), 4);
    server.hold_back("ada", "5", None, 1);
}

async fn until(what: &str, mut so: impl FnMut() -> bool) {
    for _ in 0..400 {
        if so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what} did not come");
}

async fn what_happened_is_seen_and_answered(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    fill(&stage);
    let window = stage.open_as_member_at(width, height).await?;
    window.tap(&link("Notifications, 9 new")).await?;
    window.wait_for(&heading("Notifications").exactly()).await?;
    window.wait_for_text("高橋 健二 and 3 others favourited your post").await?;
    for words in [
        "Rosa Okonkwo boosted your post",
        "Rosa Okonkwo replied to you",
        "高橋 健二 wrote to you in private",
        "A poll you voted in has ended",
        "Kenji put you into a pack",
        "It is called Night trains.",
        "did something that this version of Trente doesn’t know yet",
        "Something from 2 people is held back",
    ] {
        window.wait_for_text(words).await?;
    }
    window.wait_for(&article("I kept mine in a shoe box")).await?;
    until("the marker", || stage.server.looked_at("ada") > 0).await;
    window.wait_gone(&link("Notifications, 9 new")).await?;
    window.wait_for(&link("Notifications").exactly()).await?;
    window.scroll_down_to(&button("Follow back")).await?;
    window.tap(&button("Follow back")).await?;
    until("the follow", || stage.server.follows("ada").0.iter().any(|id| id == "9")).await;
    window.wait_for_text("You follow back.").await?;
    window.scroll_down_to(&button("Accept ")).await?;
    window.tap(&button("Accept ")).await?;
    until("the answer", || stage.server.answered_askers("ada") == [("9".to_owned(), true)]).await;
    window.wait_for_text("Accepted").await?;
    window.scroll_down_to(&button("Dismiss: A poll you voted in has ended")).await?;
    window.tap(&button("Dismiss: A poll you voted in has ended")).await?;
    window.wait_gone(&button("Dismiss: A poll you voted in has ended")).await?;
    until("the dismissal", || stage.server.count("POST /api/v2/notifications/ungrouped-") == 1).await;
    window.script("scrollTo({top: 0, behavior: 'instant'})", vec![]).await?;
    window.tap(&link("Mentions").exactly()).await?;
    window.wait_for(&article("I kept mine in a shoe box")).await?;
    window.wait_gone(&button("Dismiss: Kenji put you into a pack")).await?;
    to_settings(&window, width).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_is_seen_and_answered_on_a_phone() -> Outcome {
    what_happened_is_seen_and_answered(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_is_seen_and_answered_on_a_desktop() -> Outcome {
    what_happened_is_seen_and_answered(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_are_let_in_and_choices_are_kept() -> Outcome {
    let stage = Stage::set().await?;
    fill(&stage);
    let window = stage.open_as_member_at(390, 844).await?;
    go(&window, "/notifications", ".heldline").await?;
    window.tap(&link("Something from 2 people is held back")).await?;
    window.wait_for(&heading("Want to follow you")).await?;
    window.wait_for_text("Nobody asked for staircases.").await?;
    window.tap(&button("Refuse ")).await?;
    until("the refusal", || stage.server.answered_askers("ada") == [("9".to_owned(), false)]).await;
    window.tap(&button("Dismiss Harbour weather")).await?;
    until("one is dismissed", || stage.server.held_back("ada") == 1).await;
    window.tap(&button("Let in ")).await?;
    window.wait_for(&alert("Let in.")).await?;
    window.wait_for_text("Nothing is held back.").await?;
    assert_eq!(stage.server.count("POST /api/v1/notifications/requests/accept"), 1, "the other one is let in");
    window.tap(&link("Choose who can notify you")).await?;
    window.wait_for(&heading("Who can notify you")).await?;
    window.script("document.querySelectorAll('[name=sort_new]')[1].click()", vec![]).await?;
    until("the choice", || stage.server.policy("ada", "for_new_accounts").as_deref() == Some("filter")).await;
    stage.server.fail("PATCH /api/v2/notifications/policy", 1, Failure::Refused(422, "no".to_owned()));
    window.script("document.querySelectorAll('[name=sort_new]')[2].click()", vec![]).await?;
    window.wait_for(&alert("didn’t accept this")).await?;
    let back = "return document.querySelectorAll('[name=sort_new]')[1].checked";
    window.wait_until("the choice goes back", back, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_opens_its_thread_and_leaves_the_list() -> Outcome {
    let stage = Stage::set().await?;
    fill(&stage);
    let window = stage.open_as_member_at(390, 844).await?;
    go(&window, "/notifications", ".notif").await?;
    window.tap(&link("Private").exactly()).await?;
    window.wait_for_text("It is not encrypted.").await?;
    window.tap(&link("Rosa Okonkwo").containing("I bring the thermos")).await?;
    window.wait_for(&heading("Post")).await?;
    window.wait_for(&article("I bring the thermos")).await?;
    until("it is read", || stage.server.talks("ada") == (2, 1)).await;
    window.tap(&button("Back")).await?;
    window.tap(&button("Remove from the list: 高橋 健二")).await?;
    window.tap(&button("Remove").exactly().within(role("dialog|alertdialog"))).await?;
    until("it is gone", || stage.server.talks("ada").0 == 1).await;
    window.wait_gone(&button("Remove from the list: 高橋 健二")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_a_mouse_reads_and_answers() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.ask_to_follow("ada", "9");
    let window = stage.open_as_member().await?;
    window.wait_for(&link("Notifications, 1 new")).await?;
    window.script("document.querySelector('.skip').focus()", vec![]).await?;
    window.tab_to("link Notifications, 1 new").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&button("Accept ")).await?;
    window.tab_to("button Accept ").await?;
    window.press(Key::Enter).await?;
    until("the answer", || stage.server.answered_askers("ada") == [("9".to_owned(), true)]).await;
    window.wait_for_text("Accepted").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_looked_at_stays_new() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.happen("ada", "favourite", "7", stage.server.find_post(OWN).as_deref());
    let window = stage.open_as_member().await?;
    window.wait_for(&link("Notifications, 1 new")).await?;
    go(&window, "/notifications/mentions", ".tabs").await?;
    window.wait_for_text("Nobody has named you yet").await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(stage.server.looked_at("ada"), 0, "mentions are not all that happened");
    stage.server.fail("GET /api/v2/notifications?", 1, Failure::Busy(None));
    stage.server.fail("GET /api/v2/notifications?", 9, Failure::ProxyPage);
    go(&window, "/notifications", "[role=alert]").await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(stage.server.looked_at("ada"), 0, "nobody can have looked at what did not come");
    stage.server.heal();
    window.tap(&button("Try again")).await?;
    window.wait_for_text("Rosa Okonkwo favourited your post").await?;
    until("the marker", || stage.server.looked_at("ada") > 0).await;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_seen_on_a_stand_in_for_mastodon() -> Outcome {
    let (mock, desk, home) = (Mock::start().await?, Desk::set_up().await?, Home::new()?);
    let post = mock.ask_as("ada", "/api/v1/statuses", Some(&json!({ "status": "Who has seen my kettle?" }))).await?;
    let id = post["id"].as_str().unwrap_or_default();
    mock.ask_as("grace", &format!("/api/v1/statuses/{id}/favourite"), Some(&json!({}))).await?;
    let answer = json!({ "status": "@ada It is on the boil", "in_reply_to_id": id });
    mock.ask_as("grace", "/api/v1/statuses", Some(&answer)).await?;
    let app = stage::app(mock.url()).person(mock.person("ada")).size(390, 844);
    let window = app.open(&desk, &home).await?;
    log_in(&window, mock.url()).await?;
    window.tap(&link("Notifications, ")).await?;
    window.wait_for(&article("It is on the boil")).await?;
    window.wait_for_text("favourited your post").await?;
    window.wait_for_text("Who has seen my kettle?").await?;
    // What stood there for a moment was looked at, and the server is told so.
    let marker = "/api/v1/markers?timeline[]=notifications";
    let mut tries = 0;
    while !mock.ask_as("ada", marker, None).await?["notifications"]["last_read_id"].is_string() {
        tries += 1;
        assert!(tries < 200, "the server was not told that ada looked");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    window.tap(&button("Reply").within(article("It is on the boil"))).await?;
    window.wait_for(&field("Your post")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_seen_on_a_small_real_server() -> Outcome {
    let (snac, desk, home) = (Snac::start().await?, Desk::set_up().await?, Home::new()?);
    let window = stage::app(snac.url()).person(snac.person("alice")).open(&desk, &home).await?;
    go_to_log_in(&window).await?;
    give_server(&window, snac.url()).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    window.tap(&link("Write a post")).await?;
    window.type_into(&field("Your post"), "Who has my kettle?").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;

    let (desk_of_bob, home_of_bob) = (Desk::set_up().await?, Home::new()?);
    let bob = stage::app(snac.url()).person(snac.person("bob")).open(&desk_of_bob, &home_of_bob).await?;
    go_to_log_in(&bob).await?;
    give_server(&bob, snac.url()).await?;
    bob.wait_for(&heading("Home").exactly()).await?;
    bob.tap(&link("Explore")).await?;
    bob.tap(&button("Reply").within(article("Who has my kettle?"))).await?;
    bob.type_into(&field("Your post"), "I have your kettle").await?;
    bob.tap(&button("Post").exactly()).await?;
    bob.wait_for(&alert("Posted.")).await?;
    bob.close().await?;

    // It is delivered 3 to 15 s later; this server does not tell how far one has looked, so no figure stands beside the bell.
    let answered = article("I have your kettle");
    for _ in 0..12 {
        tokio::time::sleep(Duration::from_secs(4)).await;
        window.tap(&link("Notifications")).await?;
        at_notifications(&window).await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
        if window.count(&answered).await? > 0 {
            break;
        }
        window.client().refresh().await?;
    }
    window.wait_for_text("replied to you").await?;
    window.wait_for(&answered).await?;
    window.close().await
}

async fn at_notifications(window: &Window) -> Outcome {
    window.wait_for(&heading("Notifications").exactly()).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_has_happened_yet() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("Notifications").exactly()).await?;
    window.wait_for_text("Nothing has happened yet").await?;
    window.tap(&link("Private").exactly()).await?;
    window.wait_for_text("No private conversations yet").await?;
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    window.close().await
}
