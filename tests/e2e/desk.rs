//! The app among the others of a desktop: what becomes of it when its window closes, and whether it begins by itself.

use crate::live::listening;
use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home, to_settings};
use serde_json::json;
use std::time::{Duration, Instant};
use trente_contract::settings::Settings;
use trente_core::session::Store;
use trente_test_support::harness::{Bar, Outside, Undriven, button, heading, switch};

const STAY: &str = "Stay open in the background";

/// Keeps choices on the device before the app begins.
pub(crate) async fn choose_before(stage: &Stage, change: impl FnOnce(&mut Settings)) {
    let store = Store::open(&stage.home.data().join("social.trente/trente.db")).expect("the store opens").store;
    let mut settings = Settings::default();
    change(&mut settings);
    store.keep_settings(&settings).await.expect("they are kept");
}

/// The app as ada starts it, who chose to have it stay open; nobody looks into its page.
pub(crate) async fn staying(
    stage: &Stage,
    arguments: &[&str],
) -> Result<Undriven, trente_test_support::harness::Trouble> {
    log_in_before(&stage.server, &stage.home, "ada").await;
    choose_before(stage, |settings| settings.close_to_tray = true).await;
    let app = arguments.iter().fold(stage.app(), |app, argument| app.argument(argument));
    // Every machine has this locale: GTK complains of any other that is not there.
    let app = app.locale("C.UTF-8");
    app.start_undriven(&stage.desk, &stage.home)
}

fn plain(words: &str) -> String {
    words.chars().filter(|one| !matches!(one, '\u{2068}' | '\u{2069}')).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_window_comes_back_from_the_icon_once_one_chose_so() -> Outcome {
    let stage = Stage::set().await?;
    let bar = Bar::begin(&stage.desk, true).await?;
    let outside = Outside::of(&stage.desk)?;
    let window = listening(&stage).await?;
    assert_eq!(bar.told(), 0, "nobody chose an icon");
    to_settings(&window, 1280).await?;
    window.tap(&switch(STAY)).await?;
    bar.wait().await?;
    let rows: Vec<String> = bar.menu().await?.into_iter().map(|row| row.label).collect();
    let due = ["Open Trente", "New post", "Notifications", "", "Quiet until tomorrow morning", "", "Quit Trente"];
    assert_eq!(rows, due, "in the person's language");
    bar.wait_about("Nothing new").await?;
    outside.close()?;
    outside.wait_in_sight(false).await?;

    let post = stage.server.write_to("ada", "7", "@ada Both ends.", json!({}));
    stage.server.happen("ada", "mention", "7", Some(&post));
    stage.server.tell("notification", &json!({}));
    bar.wait_about("Notifications, \u{2068}1\u{2069} new").await?;
    bar.press().await?;
    outside.wait_in_sight(true).await?;
    outside.close()?;
    outside.wait_in_sight(false).await?;
    bar.choose("New post").await?;
    outside.wait_in_sight(true).await?;
    window.wait_for(&heading("New post")).await?;
    outside.close()?;
    outside.wait_in_sight(false).await?;
    let news = bar.menu().await?.into_iter().find(|row| row.id == 3).expect("the notifications have a row");
    assert_eq!(plain(&news.label), "Notifications, 1 new", "with how much is new");
    bar.choose(&news.label).await?;
    outside.wait_in_sight(true).await?;
    window.wait_for(&heading("Notifications").exactly()).await?;

    bar.choose("Quiet until tomorrow morning").await?;
    to_settings(&window, 1280).await?;
    window.wait_for_text("Nothing pops up until").await?;
    assert!(bar.menu().await?.iter().any(|row| row.ticked), "a tick says so");
    bar.choose("Quiet until tomorrow morning").await?;
    window.wait_for(&button("Begin")).await?;
    // The icon is told after the page shows it.
    let begun = Instant::now();
    while bar.menu().await?.iter().any(|row| row.ticked) {
        assert!(begun.elapsed() < Duration::from_secs(20), "and goes");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    window.tap(&switch(STAY)).await?;
    let begun = Instant::now();
    while bar.shows().await? {
        assert!(begun.elapsed() < Duration::from_secs(20), "the icon goes");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_ends_the_app_where_nobody_shows_icons_and_the_settings_say_so() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    to_settings(&window, 1280).await?;
    window.wait_for_text("Your system shows no such icons at the moment").await?;
    window.close().await?;
    let outside = Outside::of(&stage.desk)?;
    // There is no bar; then there is one that shows nothing.
    for bar in [None, Some(Bar::begin(&stage.desk, false).await?)] {
        let mut app = staying(&stage, &[]).await?;
        outside.wait_in_sight(true).await?;
        tokio::time::sleep(Duration::from_secs(8)).await;
        outside.close()?;
        app.ended().await?;
        assert_eq!(bar.map_or(0, |bar| bar.told()), 0, "nobody is told of an icon that nobody shows");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_system_started_stays_out_of_sight_until_one_wants_it() -> Outcome {
    let stage = Stage::set().await?;
    let bar = Bar::begin(&stage.desk, true).await?;
    let outside = Outside::of(&stage.desk)?;
    let mut app = staying(&stage, &["--hidden"]).await?;
    bar.wait().await?;
    bar.wait_about("Nothing new").await?;
    assert!(!outside.is_in_sight()?, "the icon alone");
    stage.app().argument("--hidden").start_beside(&stage.desk, &stage.home).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!outside.is_in_sight()?, "another log-in is no wish to see it");
    stage.app().start_beside(&stage.desk, &stage.home).await?;
    outside.wait_in_sight(true).await?;
    bar.choose("Quit Trente").await?;
    app.ended().await?;

    // A bar that begins anew is told again; one that is gone leads nowhere, so the window ends the app.
    let mut app = staying(&stage, &[]).await?;
    outside.wait_in_sight(true).await?;
    let told = bar.told();
    let begun = Instant::now();
    while bar.told() == told {
        assert!(begun.elapsed() < Duration::from_secs(30), "an icon");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    drop(bar);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let bar = Bar::begin(&stage.desk, true).await?;
    bar.wait().await?;
    drop(bar);
    tokio::time::sleep(Duration::from_secs(1)).await;
    outside.close()?;
    app.ended().await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_began_out_of_sight_shows_itself_where_no_icon_leads_to_it() -> Outcome {
    let stage = Stage::set().await?;
    let outside = Outside::of(&stage.desk)?;
    let _app = staying(&stage, &["--hidden"]).await?;
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert!(!outside.is_in_sight()?, "a bar may be late");
    outside.wait_in_sight(true).await
}

#[tokio::test(flavor = "multi_thread")]
async fn it_begins_with_the_computer_once_one_chose_so() -> Outcome {
    let stage = Stage::set().await?;
    let folder = stage.home.config().join("autostart");
    let window = stage.open().await?;
    to_settings(&window, 1280).await?;
    window.wait_for(&switch("Start with this computer").pressed(false)).await?;
    assert!(!folder.exists(), "nothing unasked");
    window.tap(&switch("Start with this computer")).await?;
    let file = folder.join("social.trente.desktop");
    let begun = Instant::now();
    while !file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "a file");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let text = std::fs::read_to_string(&file).expect("it can be read");
    assert!(text.contains("/trente\" --hidden\n"), "{text}");
    // The program was moved meanwhile, as far as the file knows.
    std::fs::write(&file, text.replace("/trente\"", "/gone/trente\"")).expect("it can be written");
    window.close().await?;
    let window = stage.open().await?;
    assert_eq!(std::fs::read_to_string(&file).expect("it can be read"), text, "it is named anew");
    to_settings(&window, 1280).await?;
    window.wait_for(&switch("Start with this computer").pressed(true)).await?;
    window.tap(&switch("Start with this computer")).await?;
    let begun = Instant::now();
    while file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it goes");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let left = std::fs::read_dir(&folder).map(Iterator::count).unwrap_or_default();
    assert_eq!(left, 0, "nothing is left behind");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_of_the_fediverse_opens_as_a_pasted_one() -> Outcome {
    let stage = Stage::set().await?;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let window = stage.app().argument("web+ap://social.example/@rosa").open(&stage.desk, &stage.home).await?;
    window.wait_for_text("shows @rosa@social.example").await?;
    window.tap(&button("Cancel")).await?;
    at_home(&window).await?;
    window.close().await
}
