//! The waiting room: from the sent form to the working account, in every way that it can go.

use crate::stage::{Outcome, Stage, app, at_home, choose, invoke, look};
use serde_json::{Value, json};
use std::time::Duration;
use trente_core::session::Store;
use trente_test_support::harness::{App, Trouble, Window, article, button, field, heading, link, role, switch};
use trente_test_support::strict::Failure;
use trente_test_support::{DirectoryServer, StrictServer};

const EMAIL: &str = "lea@example.org";

/// Waits for something that happens at the server.
async fn until(what: &str, happened: impl Fn() -> bool) {
    for _ in 0..400 {
        if happened() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not within 20 seconds: {what}");
}

/// Asks for an account as the form does.
async fn ask(window: &Window, server: &StrictServer, more: Value) -> Outcome {
    let mut form = json!({
        "name": "lea", "email": EMAIL, "password": "a long pass phrase", "birth": "", "reason": "", "agreed": true, "invite": null,
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        form[name] = value.clone();
    }
    let answer = invoke(window, "sign_up", json!({ "server": server.domain(), "form": form })).await?;
    assert!(answer["ok"]["waiting"].is_object(), "the account is asked for: {answer}");
    Ok(())
}

/// A newcomer's first Home.
pub(crate) async fn opened(stage: &Stage) -> Result<Window, Trouble> {
    let window = wait_there(&stage.app().nobody(), stage, json!({})).await?;
    stage.server.confirm("lea");
    at_home(&window).await?;
    Ok(window)
}

/// A window that was closed after the form was sent, and opened again: it begins in the waiting room.
pub(crate) async fn wait_there(app: &App, stage: &Stage, more: Value) -> Result<Window, Trouble> {
    let window = app.open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("main")).await?;
    ask(&window, &stage.server, more).await?;
    window.client().refresh().await?;
    window.wait_for(&heading("Check your mail")).await?;
    Ok(window)
}

fn with_directory(stage: &Stage, directory: &DirectoryServer) -> App {
    app(stage.server.url()).nobody().env("TRENTE_DIRECTORY_URL", &format!("{}/servers", directory.url()))
}

/// The server has been saying for a quarter of an hour that there is no such account: the next time is believed.
async fn said_twice_before(stage: &Stage) {
    let file = stage.home.files().into_iter().find(|file| file.ends_with("trente.db")).expect("the app keeps things");
    let store = Store::open(&file).expect("the store opens").store;
    for room in store.rooms().await.expect("they can be read") {
        let earlier = room.since - Duration::from_secs(900);
        store.change_room(&room.id, move |room| room.gone = vec![earlier; 2]).await.expect("it is changed");
    }
}

/// Types over the address that stands in the field.
async fn retype(window: &Window, address: &str) -> Outcome {
    let empty = "const el = document.querySelector('input[type=email]'); el.value = ''; el.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    window.wait_for(&field("Your e-mail address")).await?;
    window.script(empty, vec![]).await?;
    window.type_into(&field("Your e-mail address"), address).await
}

/// The newest mail's link, opened in a browser somewhere.
async fn follow_mail(stage: &Stage, email: &str) {
    let mail = stage.server.mail_to(email);
    let mail = mail.unwrap_or_else(|| panic!("no mail to {email} among {:?}", stage.server.mails()));
    let landed = stage.server.follow_mail(&mail).await;
    assert!(landed.is_ok(), "the link is good: {landed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mails_link_leads_home_without_a_tap() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    window.wait_for_text(EMAIL).await?;
    window.wait_for(&button("Open mail app")).await?;

    window.tap(&button("Wrong address?")).await?;
    retype(&window, "lea.morin").await?;
    window.tap(&button("Change and send")).await?;
    window.wait_for_text("An address has an @").await?;
    retype(&window, "lea.morin@example.org").await?;
    window.tap(&button("Change and send")).await?;
    window.wait_for_text("is on its way to lea.morin@example.org").await?;
    let mail = stage.server.mail_to("lea.morin@example.org");
    assert!(mail.is_some(), "the mail goes to the right address: {:?}", stage.server.mails());

    let tag = switch("#").within(role("tabpanel"));
    let picked = window.name_of(&tag).await?;
    window.tap(&tag).await?;
    window.wait_for_text("1 chosen. You will follow it the moment your account opens.").await?;

    follow_mail(&stage, "lea.morin@example.org").await;
    window.wait_for(&heading("Home").exactly()).await?;
    window.wait_for(&role("article")).await?;
    window.wait_for_text("Welcome, lea.").await?;
    until("what was picked is followed", || stage.server.count("POST /api/v1/tags/") > 0).await;
    let followed = stage.server.follows("lea").1;
    assert!(
        followed.len() == 1 && picked.to_lowercase().contains(&followed[0]),
        "it is what was picked ({picked}): {followed:?}"
    );
    assert_eq!(stage.server.count("POST /api/v1/accounts"), 1, "one account was asked for");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_at_the_server_lets_somebody_in() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| {
        switches.registrations.approval_required = true;
    });
    let other = StrictServer::start();
    let directory = DirectoryServer::of(&[&stage.server, &other]);
    let window =
        wait_there(&with_directory(&stage, &directory), &stage, json!({ "reason": "I like harbours." })).await?;
    stage.server.confirm("lea");
    window.wait_for(&heading("A person is reading your request")).await?;
    window.wait_for(&button(&format!("Start on {} meanwhile", other.domain()))).await?;
    stage.server.approve("lea");
    window.tap(&button("Look again")).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    window.wait_for(&role("article")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_no_the_next_server_has_the_form_filled() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.registrations.approval_required = true);
    let other = StrictServer::start();
    let directory = DirectoryServer::of(&[&stage.server, &other]);
    let window =
        wait_there(&with_directory(&stage, &directory), &stage, json!({ "reason": "I like harbours." })).await?;
    stage.server.confirm("lea");
    window.wait_for(&heading("A person is reading your request")).await?;
    stage.server.reject("lea");
    said_twice_before(&stage).await;
    window.tap(&button("Look again")).await?;
    window.wait_for(&heading("didn’t accept your request")).await?;
    window.wait_for(&heading("Not this time")).await?;
    window.tap(&button(&format!("Join {} instead", other.domain()))).await?;
    window.wait_for(&field("E-mail")).await?;
    assert_eq!(window.value_of(&field("E-mail")).await?, EMAIL, "the address is still there");
    assert_eq!(window.value_of(&field("Name")).await?, "lea", "and the name");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_barred_has_a_way_on() -> Outcome {
    let stage = Stage::set().await?;
    let other = StrictServer::start();
    let directory = DirectoryServer::of(&[&stage.server, &other]);
    let window = wait_there(&with_directory(&stage, &directory), &stage, json!({})).await?;
    stage.server.confirm("lea");
    stage.server.disable("lea");
    invoke(&window, "look_again", json!({ "room": room(&window).await? })).await?;
    window.wait_for(&heading("doesn’t let this account in")).await?;
    window.wait_for(&heading("Not this time")).await?;
    window.wait_for(&button("Look again")).await?;
    assert_eq!(window.count(&button("again").within(role("main"))).await?, 1, "there is no asking for it once more");
    window.tap(&button(&format!("Join {} instead", other.domain()))).await?;
    window.wait_for(&field("E-mail")).await?;
    assert_eq!(window.value_of(&field("E-mail")).await?, EMAIL, "the address is still there");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_led_to_ask_twice_at_one_server() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.registrations.approval_required = true);
    let (second, third) = (StrictServer::start(), StrictServer::start());
    let directory = DirectoryServer::of(&[&stage.server, &second, &third]);
    let window =
        wait_there(&with_directory(&stage, &directory), &stage, json!({ "reason": "I like harbours." })).await?;
    stage.server.confirm("lea");
    window.wait_for(&heading("A person is reading your request")).await?;
    ask(&window, &second, json!({})).await?;
    window.wait_for(&heading("Check your mail")).await?;
    window.wait_for(&button(&format!("Start on {} meanwhile", third.domain()))).await?;
    let there = button(&format!("Start on {} meanwhile", second.domain()));
    assert_eq!(window.count(&there).await?, 0, "a request waits there");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_another_server_the_same_is_asked_again() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    stage.server.expire("lea");
    said_twice_before(&stage).await;
    invoke(&window, "look_again", json!({ "room": room(&window).await? })).await?;
    window.wait_for(&heading("didn’t accept your request")).await?;
    window.tap(&button("again")).await?;
    window.wait_for(&field("E-mail")).await?;
    assert_eq!(window.value_of(&field("E-mail")).await?, EMAIL, "the address is still there");
    window.close().await
}

/// The first room's name on this device.
pub(crate) async fn room(window: &Window) -> Result<Value, Trouble> {
    let rooms = invoke(window, "waiting_rooms", json!({ "seen": null })).await?;
    Ok(rooms["ok"]["rooms"][0]["id"].clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_in_the_waiting_room_loses_nothing() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    window.tap(&switch("#").within(role("tabpanel"))).await?;
    window.wait_for_text("1 chosen.").await?;
    window.tap(&link("Write a post")).await?;
    window.type_into(&field("Your post"), "Hello, harbour.").await?;
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;

    let window = stage.app().nobody().open(&stage.desk, &stage.home).await?;
    window.wait_for(&heading("Check your mail")).await?;
    window.wait_for_text("1 chosen.").await?;
    window.tap(&link("Write a post")).await?;
    window
        .wait_until(
            "the draft is gone",
            "return document.querySelector('#compose-text')?.value === 'Hello, harbour.'",
            vec![],
        )
        .await?;
    window.tap(&button("Keep as draft")).await?;
    window.wait_for(&heading("Check your mail")).await?;
    stage.server.confirm("lea");
    window.wait_for(&heading("Home").exactly()).await?;
    window.wait_for(&article("")).await?;
    assert_eq!(stage.server.count("POST /api/v1/accounts"), 1, "one account was asked for");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_told_and_waited_for() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    for looked in ["GET /api/v1/emails/check_confirmation", "GET /api/v1/accounts/verify_credentials"] {
        stage.server.fail(looked, 100, Failure::Busy(None));
    }
    invoke(&window, "look_again", json!({ "room": room(&window).await? })).await?;
    window.wait_for_text("Nothing is lost. Trente keeps trying.").await?;
    stage.server.heal();
    stage.server.confirm("lea");
    window.wait_for(&heading("Home").exactly()).await?;
    window.close().await
}

async fn screens(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody().size(width, height), &stage, json!({})).await?;
    let mut found = Vec::new();
    for (language, theme) in [(None, "light"), (Some("en-XA"), "dark"), (Some("en-XB"), "light")] {
        choose(&window, language, theme).await?;
        let place = |what: &str| format!("{what} {theme} {}", language.unwrap_or("en"));
        window.wait_until("no topics", "return !!document.querySelector('.tagpick input')", vec![]).await?;
        look(&window, &place("waiting"), &mut found).await?;
        for tab in ["people", "packs", "preview"] {
            let open = "document.getElementById('tab-' + arguments[0]).click()";
            window.script(open, vec![tab.into()]).await?;
            let open = "return !document.getElementById('panel-' + arguments[0]).hidden";
            window.wait_until("the tab does not open", open, vec![tab.into()]).await?;
            look(&window, &place(tab), &mut found).await?;
        }
        window.script("document.querySelector('[id^=mend-]').click()", vec![]).await?;
        window.wait_until("no field", "return !!document.querySelector('input[type=email]')", vec![]).await?;
        look(&window, &place("address"), &mut found).await?;
    }
    assert!(found.is_empty(), "{} faults at {width}x{height}:\n{}", found.len(), found.join("\n"));
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn narrow_screens_have_no_violations() -> Outcome {
    screens(320, 640).await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_screens_have_no_violations() -> Outcome {
    screens(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whether_people_may_find_one_is_asked_while_one_waits() -> Outcome {
    let stage = Stage::set().await?;
    let window = wait_there(&stage.app().nobody(), &stage, json!({})).await?;
    window.wait_for_text("You haven’t chosen yet.").await?;
    window.tap(&heading("May people find you?")).await?;
    let chosen = "return document.querySelectorAll('.outlet input[name=waiting-findable]:checked').length";
    assert_eq!(window.script(chosen, vec![]).await?, 0, "nothing is chosen for the person");
    window.tap(&switch("lists you in its directory. Your public posts turn up")).await?;
    window.tap(&switch("lists you in its directory. Nobody finds your posts")).await?;
    window.client().refresh().await?;
    window.tap(&heading("May people find you?")).await?;
    let kept = switch("lists you in its directory. Nobody finds your posts").pressed(true);
    window.wait_for(&kept).await?;
    assert_eq!(stage.server.profile_changes().len(), 0, "there is nobody yet whom it could be told of");
    stage.server.confirm("lea");
    at_home(&window).await?;
    until("the server hears it", || !stage.server.profile_changes().is_empty()).await;
    let changes = stage.server.profile_changes();
    assert_eq!(changes.len(), 1, "once: {changes:?}");
    crate::answers::go(&window, "/findable", ".row--choice").await?;
    window.wait_for(&switch("Only my profile").pressed(true)).await?;
    window.close().await
}
