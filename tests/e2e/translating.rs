//! Trente being translated, in its own window.

use crate::stage::{Outcome, Stage, at_home, look};
use std::path::Path;
use trente_test_support::harness::{Heard, button, field, heading, link, role, switch};

fn replace(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(text.contains(from), "{from:?} is in {}", file.display());
    std::fs::write(file, text.replacen(from, to, 1)).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

#[tokio::test(flavor = "multi_thread")]
async fn sentences_are_seen_as_they_are_saved() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.tap(&link("Translate Trente")).await?;
    window.wait_for(&heading("Translate Trente")).await?;
    window.type_into(&field("Where it is"), "/nowhere/sv").await?;
    window.tap(&button("Open")).await?;
    window.wait_for_text("This is no folder of sentences.").await?;
    let lines = "return document.querySelectorAll('#translating-open-error p').length";
    assert_eq!(window.script(lines, vec![]).await?, 2, "two sentences on lines of their own");
    window.type_into(&field("Its tag"), "sv").await?;
    window.tap(&button("Begin")).await?;
    window.wait_for(&heading("Nothing to mend")).await?;
    let common = stage.home.data().with_file_name("Downloads").join("trente-sv/sv/common.ftl");
    replace(&common, "\nnav-home = Home\n", "\nnav-home = Hem\n");
    window.wait_for(&link("Hem")).await?;
    replace(&common, "\nnav-settings = Settings\n", "\nnav-settings = { Inställningar\n");
    // It is English again until it is mended.
    window.wait_for_text("This cannot be read").await?;
    window.wait_for(&link("Settings")).await?;
    replace(&common, "\nnav-settings = { Inställningar\n", "\nnav-settings = Inställningar\n");
    window.wait_for(&link("Inställningar")).await?;
    window.wait_for(&heading("Nothing to mend")).await?;
    let mut found = Vec::new();
    look(&window, "translating", &mut found).await?;
    assert_eq!(found, Vec::<String>::new());

    // What is pointed at tells its name.
    window.tap(&switch("Say which sentence is which")).await?;
    window.wait_for(&switch("Say which sentence is which")).await?;
    window.ask("one({role: 'link', name: 'Hem', nth: 0}).focus(); return true", vec![]).await?;
    let told = "return document.querySelector('.pointed b')?.textContent === 'nav-home'";
    window.wait_until("the sentence is named", told, vec![]).await?;

    window.tap(&button("Stop translating")).await?;
    window.wait_for(&link("Home")).await?;
    window.wait_for(&heading("Open a folder")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_chosen_in_the_system_s_own_dialog() -> Outcome {
    let stage = Stage::set().await?;
    let heard = Heard::begin(&stage.desk).await?;
    let window = Heard::on(stage.app()).open(&stage.desk, &stage.home).await?;
    window.wait_for(&link("Log in")).await?;
    crate::answers::go(&window, "/translating", ".field__input").await?;
    window.tap(&button("Choose a folder…")).await?;
    heard.wait_around(&["file chooser", "dialog", "window", "frame"], "Open a folder").await?;
    let cancel = heard.wait_around(&["button"], "Cancel").await?;
    heard.press(&cancel).await?;
    let chooser = |line: &trente_test_support::harness::Line| line.words.contains("Open a folder");
    for _ in 0..100 {
        if !heard.around().await.iter().any(chooser) {
            break;
        }
    }
    assert!(!heard.around().await.iter().any(chooser), "it is closed");
    assert_eq!(window.count(&role("alert").containing("folder")).await?, 0, "who chooses none is told of no fault");
    window.wait_for(&heading("Open a folder")).await?;
    window.close().await
}
