//! Choices of this device.

use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home};
use serde_json::json;
use trente_core::session::Store;
use trente_test_support::harness::{By, Given, Hand, Window, alert, button, heading, link, role};

fn radio(name: &str) -> By {
    role("radio").named(name)
}

/// What the file holds that is read before there is a window, once it is there or gone.
async fn kept(stage: &Stage, due: bool) -> Option<String> {
    let file = || stage.home.files().into_iter().find(|file| file.ends_with("drawing"));
    for _ in 0..100 {
        if file().is_some() == due {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    std::fs::read_to_string(file()?).ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_draws_the_window_is_chosen_once_and_kept_where_a_start_looks_first() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Settings")).await?;
    let chosen =
        "return document.querySelector('input[name=settings-drawing]:checked')?.closest('label').innerText.trim()";
    assert_eq!(window.script(chosen, vec![]).await?, "Automatic", "nobody has to choose");
    window.tap(&radio("Processor")).await?;
    assert_eq!(
        kept(&stage, true).await.as_deref(),
        Some("processor"),
        "in a file that is read before there is a window"
    );
    window.close().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Settings")).await?;
    window.wait_until("the choice holds", &chosen.replace("return ", "return 'Processor' === "), vec![]).await?;
    window.tap(&radio("Automatic")).await?;
    assert_eq!(kept(&stage, false).await, None, "left to Trente again");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn servers_can_be_supported() -> Outcome {
    let stage = Stage::set().await?;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let since = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(29 * 24);
    let store = Store::open(&stage.home.data().join("social.trente/trente.db")).expect("the store opens").store;
    let account = format!("ada@{}", stage.server.domain());
    store.change_steps(&account.into(), move |steps| steps.since = Some(since)).await.expect("it is changed");
    drop(store);
    let window = stage.open().await?;
    at_home(&window).await?;
    let said = format!("You have been on {} for a month.", stage.server.domain());
    window.wait_for_text(&said).await?;
    window.tap(&button("Do not say this again")).await?;
    window.client().refresh().await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&button("Support Mastodon")).await?;
    window.wait_for(&button(&format!("Support {}", stage.server.domain()))).await?;
    window.tap(&link("Home")).await?;
    at_home(&window).await?;
    assert_eq!(window.count(&button("Do not say this again")).await?, 0, "it is said once");
    window.close().await
}

/// Something of the root element as it is drawn.
async fn drawn(window: &Window, what: &str, script: &str) -> Outcome {
    window.wait_until(what, &format!("return {script}"), vec![]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn text_room_contrast_and_motion_are_chosen_here_and_outlive_a_restart() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Settings")).await?;
    let line = "getComputedStyle(document.querySelector('.segmented')).transitionDuration";
    let size = |pixels: &str| format!("getComputedStyle(document.documentElement).fontSize === '{pixels}px'");
    drawn(&window, "letters as the system has them", &size("16")).await?;
    window.tap(&radio("160%")).await?;
    drawn(&window, "larger letters at once", &size("25.6")).await?;
    window.tap(&radio("Dense")).await?;
    window.tap(&radio("More")).await?;
    window.tap(&radio("Less")).await?;
    let ink = "getComputedStyle(document.documentElement).getPropertyValue('--ink-2') === getComputedStyle(document.documentElement).getPropertyValue('--ink')";
    drawn(&window, "letters stand out", ink).await?;
    drawn(&window, "nothing slides", &format!("{line}.split(', ').every(time => time === '0s')")).await?;
    drawn(
        &window,
        "there is less room",
        "parseFloat(getComputedStyle(document.querySelector('.settings .row')).minHeight) < 80",
    )
    .await?;
    window.close().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    drawn(
        &window,
        "all of it holds",
        "['contrast', 'density', 'motion'].every(name => document.documentElement.dataset[name])",
    )
    .await?;
    drawn(&window, "and the letters", &size("25.6")).await?;
    window.close().await
}

/// Writes into the field that searches, in place of what was there.
async fn look_for(window: &Window, words: &str) -> Outcome {
    let script = "const field = one({role: 'textbox', name: 'Search the settings', nth: 0}); if (!field) return false;
        field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true })); return true";
    window.wait_until("the field that searches", script, vec![json!(words)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_setting_is_found_by_its_words() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    look_for(&window, "keychain").await?;
    window.wait_gone(&heading("Appearance")).await?;
    window.wait_for(&heading("Privacy")).await?;
    window.wait_for_text("Where your log-ins are kept").await?;
    window.wait_gone(&radio("160%")).await?;
    look_for(&window, "APPÉARANCE").await?;
    window.wait_for(&radio("160%")).await?;
    window.wait_gone(&heading("Privacy")).await?;
    look_for(&window, "unicorn").await?;
    window.wait_for_text("No setting has these words.").await?;
    look_for(&window, "").await?;
    window.wait_for(&heading("Privacy")).await?;
    window.close().await
}

/// Gives the page a file with this text.
async fn choose(window: &Window, name: &str, text: &str) -> Outcome {
    let file = Given::new(name, "application/json", text.as_bytes().to_vec());
    window.give(".settings input[type=file]", Hand::Choose, &[file]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn choices_come_along_in_a_file_and_are_asked_about() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&link("Settings")).await?;
    window.tap(&radio("130%")).await?;
    window.tap(&radio("Dark")).await?;
    window.tap(&button("Save a file")).await?;
    window.wait_for_text("trente-settings-").await?;
    let downloads = stage.home.data().with_file_name("Downloads");
    let file =
        std::fs::read_dir(downloads).expect("downloads are there").flatten().next().expect("a file is there").path();
    let text = std::fs::read_to_string(file).expect("it can be read");
    window.tap(&radio("100%")).await?;
    window.tap(&radio("Light")).await?;
    choose(&window, "other.csv", "Account address\n").await?;
    window.wait_for(&alert("There are no settings of Trente in this file.")).await?;
    choose(&window, "trente-settings.json", &text).await?;
    window.wait_for(&heading("Take over the settings of this file?")).await?;
    window.wait_for_text("2 choices change on this device.").await?;
    window.tap(&button("Leave it")).await?;
    window.wait_for(&radio("100%").pressed(true)).await?;
    choose(&window, "trente-settings.json", &text).await?;
    window.tap(&button("Take over")).await?;
    window.wait_for(&radio("130%").pressed(true)).await?;
    window.wait_for(&radio("Dark").pressed(true)).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_here_is_counted_and_can_be_forgotten() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("Settings")).await?;
    window.wait_for_text("Kept on this device").await?;
    let posts =
        "const row = [...document.querySelectorAll('.figures div')].find(row => row.innerText.startsWith('Posts'));
        return row?.querySelector('dd').innerText.replace(/[^0-9A-Z ]/g, '') ?? null";
    let before = window.wait_until("the posts are counted", posts, vec![]).await?;
    assert_ne!(before, "0 MB", "a Home is kept");
    window.tap(&button("Forget it")).await?;
    window.wait_for(&alert("Forgotten.")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_work_it_is_made_of_is_listed_with_the_licences() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    let fetched =
        "return performance.getEntriesByType('resource').filter(one => one.name.includes('/licences/')).length";
    window.wait_for(&role("article")).await?;
    assert_eq!(window.script(fetched, vec![]).await?, 0, "nothing of it is read before it is wanted");
    window.tap(&link("Settings")).await?;
    window.tap(&link("What Trente is made of")).await?;
    window.wait_for(&heading("What Trente is made of")).await?;
    let rows = "const rows = document.querySelectorAll('.licence'); return rows.length > 400 ? rows.length : null";
    let rows = window.wait_until("the list", rows, vec![]).await?;
    let named = "const rows = [...document.querySelectorAll('.licence summary')].map(row => row.innerText);
        return arguments[0].every(name => rows.some(row => row.startsWith(name)))";
    let all = json!([
        "tauri ",
        "leptos ",
        "reqwest ",
        "rusqlite ",
        "wasm-bindgen ",
        "@fontsource-variable/inter ",
        "Rust std ",
        "Unicode CLDR ",
        "Trente "
    ]);
    assert_eq!(window.script(named, vec![all]).await?, true, "core, window and typeface are among the {rows}");
    let open =
        "const row = [...document.querySelectorAll('.licence')].find(row => row.innerText.startsWith(arguments[0]));
        row.querySelector('summary').click(); return row.innerText";
    // A text that cannot be read is asked for again the next time.
    let fails = "const real = window.fetch; window.fetch = (what, ...more) => {
        if (!String(what?.url ?? what).includes('licences/')) return real(what, ...more);
        window.fetch = real; return Promise.reject(new TypeError('it fails')) }";
    window.script(fails, vec![]).await?;
    window.script(open, vec![json!("tauri ")]).await?;
    window.wait_for_text("This licence could not be read.").await?;
    let closed = "const row = [...document.querySelectorAll('.licence details')].find(row => row.open);
        row.addEventListener('toggle', () => { window.licenceClosed = true }, { once: true }); row.querySelector('summary').click()";
    window.script(closed, vec![]).await?;
    window.wait_until("it does not close", "return window.licenceClosed === true", vec![]).await?;
    window.script(open, vec![json!("tauri ")]).await?;
    let read = "return [...document.querySelectorAll('.licence details')].some(row => row.open && row.querySelector('.licence__text'))
        && !document.body.innerText.includes('could not be read')";
    window.wait_until("it is not read the second time", read, vec![]).await?;
    let leptos = window.script(open, vec![json!("leptos ")]).await?;
    assert!(leptos.as_str().is_some_and(|words| words.contains("MIT")), "its licence is named: {leptos}");
    window.wait_for_text("Permission is hereby granted, free of charge").await?;
    window.script(open, vec![json!("@fontsource-variable/inter ")]).await?;
    window.wait_for_text("SIL OPEN FONT LICENSE").await?;
    window.close().await
}
