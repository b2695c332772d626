//! The password that Trente suggests, and the name that the address gives: two fields to type, and nothing lost.

use crate::join::open_form;
use crate::stage::{Outcome, Stage, at_home, choose, look, to_settings};
use crate::town::Town;
use serde_json::json;
use trente_test_support::harness::{Key, Trouble, Window, alert, button, field, heading, link, role};

/// The password that the form shows.
async fn shown(window: &Window) -> Result<String, Trouble> {
    let script = "return document.querySelector('code#join-password')?.textContent || null";
    let shown = window.wait_until("no password is suggested", script, vec![]).await?;
    Ok(shown.as_str().unwrap_or_default().to_owned())
}

/// What has the focus, by its id.
async fn focused(window: &Window, id: &str) -> Outcome {
    let script = "return document.activeElement?.id === arguments[0]";
    window.wait_until(&format!("{id} has the focus"), script, vec![json!(id)]).await.map(drop)
}

async fn two_fields_to_an_account(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let app = stage.app().nobody().size(width, height).env("TRENTE_LOG", "trente_core=trace,trente_lib=trace");
    let window = app.open(&stage.desk, &stage.home).await?;
    open_form(&window).await?;
    focused(&window, "join-email").await?;
    let password = shown(&window).await?;
    window.wait_for_text("keeps it in a file that only you can read").await?;
    window.tap(&link("Back to reading")).await?;
    open_form(&window).await?;
    assert_eq!(shown(&window).await?, password, "a second look shows the same");

    window.type_into(&field("E-mail"), "lea.m@example.org").await?;
    window.tap(&button("Use lea_m")).await?;
    assert_eq!(window.value_of(&field("Name")).await?, "lea_m", "one tap takes it");
    window.wait_for_text("lea_m is free here.").await?;
    window.tap(&button("Use lea_m").pressed(true)).await?;
    assert_eq!(window.value_of(&field("Name")).await?, "", "another gives it back");
    window.type_into(&field("Name"), "lea").await?;
    window.wait_gone(&button("Use lea_m")).await?;
    window.wait_for_text("lea is free here.").await?;
    window.tap(&button("Copy the password")).await?;
    window.wait_for(&alert("Password copied.")).await?;
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&heading("Check your mail")).await?;
    assert!(stage.server.takes_password("lea", &password), "the server has what was shown");
    window.kill().await;

    let window = app.open(&stage.desk, &stage.home).await?;
    window.wait_for(&heading("Check your mail")).await?;
    let seen = "return document.body.textContent.includes(arguments[0])";
    assert_eq!(window.script(seen, vec![json!(password)]).await?, false, "nobody sees it over a shoulder");
    window.tap(&button("Show the password")).await?;
    window.wait_for_text(&password).await?;
    window.tap(&button("Hide the password")).await?;
    stage.server.confirm("lea");
    at_home(&window).await?;
    to_settings(&window, width).await?;
    window.wait_for_text("The password Trente made for you").await?;
    window.tap(&button("Show the password")).await?;
    window.wait_for_text(&password).await?;
    window.tap(&button("Copy the password")).await?;
    window.wait_for(&alert("Password copied.")).await?;
    window.tap(&button("Forget the password")).await?;
    window.tap(&button("Forget").within(role("dialog|alertdialog"))).await?;
    window.wait_gone(&button("Show the password")).await?;
    window.close().await?;
    let holding = |file: &std::path::Path| {
        let bytes = std::fs::read(file).unwrap_or_default();
        bytes.windows(password.len()).any(|part| part == password.as_bytes())
    };
    let (files, logs) = (stage.home.files(), stage.home.logs());
    let told = |file: &std::path::PathBuf| std::fs::read_to_string(file).unwrap_or_default().contains("trente");
    assert!(logs.iter().any(told), "the app's own lines are looked through: {logs:?}");
    let holding: Vec<_> = files.into_iter().chain(logs).filter(|file| holding(file)).collect();
    assert!(holding.is_empty(), "no log and no file has it, once it is forgotten: {holding:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_fields_lead_to_an_account_on_a_phone() -> Outcome {
    two_fields_to_an_account(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_fields_lead_to_an_account_on_a_desktop() -> Outcome {
    two_fields_to_an_account(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_of_one_s_own_is_one_tap_away_and_so_is_the_way_back() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    open_form(&window).await?;
    let password = shown(&window).await?;
    window.tap(&button("Choose my own")).await?;
    focused(&window, "join-password").await?;
    window.type_here("tidal lanterns").await?;
    assert_eq!(window.value_of(&field("Password")).await?, "tidal lanterns", "the field was ready");
    window.tab_to("button Use the one made for me").await?;
    window.press(Key::Enter).await?;
    focused(&window, "join-own").await?;
    assert_eq!(shown(&window).await?, password, "it is the one from before");
    window.press(Key::Enter).await?;
    focused(&window, "join-password").await?;
    assert_eq!(window.value_of(&field("Password")).await?, "tidal lanterns", "what was typed is still there");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_server_gets_the_same_suggestion() -> Outcome {
    let town = Town::of(2).await?;
    let window = town.open().await?;
    open_form(&window).await?;
    let first = town.joining(&window).await?;
    let password = shown(&window).await?;
    window.type_into(&field("E-mail"), "lea.m@example.org").await?;
    window.tap(&button("Use lea_m")).await?;
    window.wait_for_text("Privacy").await?;
    let (full, next): (Vec<_>, Vec<_>) = town.servers.iter().partition(|server| server.domain() == first);
    full[0].set(|switches| switches.sign_up_limit = Some(0));
    window.tap(&button("Agree and join")).await?;
    window.tap(&button(&format!("Join {} instead", next[0].domain()))).await?;
    window.wait_for(&heading(&format!("Join {}", next[0].domain()))).await?;
    assert_eq!(shown(&window).await?, password, "it came along");
    window.wait_for_text("Privacy").await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for(&heading("Check your mail")).await?;
    assert!(next[0].takes_password("lea_m", &password), "and counts there");
    window.close().await
}

/// Takes the offered name up, or gives it back.
async fn press_offer(window: &Window, pressed: bool) -> Outcome {
    let script = "const chip = document.getElementById('join-offer');
        const done = chip?.getAttribute('aria-pressed') === String(arguments[0]);
        if (chip && !done) chip.click(); return done";
    window.wait_until("the offer does not answer", script, vec![json!(pressed)]).await.map(drop)
}

async fn screens(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().nobody().size(width, height).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    let mut found = Vec::new();
    for (language, theme) in [(None, "light"), (None, "dark"), (Some("fr"), "light"), (Some("en-XB"), "dark")] {
        choose(&window, language, theme).await?;
        window.wait_for(&role("main")).await?;
        let form = "history.pushState({}, '', '/join'); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
        window.script(form, vec![]).await?;
        shown(&window).await?;
        let place = |what: &str| format!("{what} {theme} {}", language.unwrap_or("en"));
        let terms = "return !!document.querySelector('#join-consent details')";
        window.wait_until("no rules", terms, vec![]).await?;
        let typed = "const email = document.getElementById('join-email'); email.value = 'lea.m@example.org'; email.dispatchEvent(new Event('input', {bubbles: true}))";
        window.script(typed, vec![]).await?;
        window.wait_until("no name", "return !!document.getElementById('join-offer')", vec![]).await?;
        // The name that was taken up before is kept with the form, over the new beginning.
        press_offer(&window, false).await?;
        look(&window, &place("suggested"), &mut found).await?;
        press_offer(&window, true).await?;
        look(&window, &place("name taken up"), &mut found).await?;
        window.script("document.getElementById('join-own').click()", vec![]).await?;
        window.wait_until("no field", "return !!document.querySelector('input#join-password')", vec![]).await?;
        look(&window, &place("own"), &mut found).await?;
    }
    assert!(found.is_empty(), "{} faults at {width}x{height}:\n{}", found.len(), found.join("\n"));
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_has_no_violations_in_the_smallest_window() -> Outcome {
    screens(320, 640).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_has_no_violations_on_a_desktop() -> Outcome {
    screens(1280, 800).await
}
