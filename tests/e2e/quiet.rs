//! Quiet: hours in which nothing pops up, a hidden window that does next to nothing, and a run that prints nothing.

use crate::desk::{choose_before, staying};
use crate::live::listening;
use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, to_settings};
use serde_json::json;
use std::time::{Duration, Instant};
use trente_contract::settings::{self, QuietHours};
use trente_test_support::harness::{Bar, Outside, Popups, button, switch};

/// What is told by a pop-up is told in this time.
const SOON: Duration = Duration::from_secs(6);
/// A start is through with all that it fetches.
const SETTLED: Duration = Duration::from_secs(20);
/// How long is measured.
const MEASURED: Duration = Duration::from_secs(30);

/// Rosa writes to ada, who is told by the stream.
fn mention(stage: &Stage, words: &str) {
    let post = stage.server.write_to("ada", "7", words, json!({}));
    stage.server.happen("ada", "mention", "7", Some(&post));
    stage.server.tell("notification", &json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_pops_up_in_quiet_hours_and_all_is_counted() -> Outcome {
    let stage = Stage::set().await?;
    let popups = Popups::begin(&stage.desk).await?;
    log_in_before(&stage.server, &stage.home, "ada").await;
    choose_before(&stage, |settings| {
        settings.popups = settings::Popups::Yes;
        // The whole day, so that it does not matter when this runs.
        settings.quiet.hours = Some(QuietHours { from: 0, to: 0 });
    })
    .await;
    let window = listening(&stage).await?;
    let away = "document.hasFocus = () => false";
    window.script(away, vec![]).await?;
    mention(&stage, "@ada It is late.");
    tokio::time::sleep(SOON).await;
    assert_eq!(popups.shown(), [], "it is quiet");
    assert_eq!(popups.badges(), [1], "and counted");
    to_settings(&window, 1280).await?;
    window.tap(&switch("Quiet hours")).await?;
    window.wait_gone(&trente_test_support::harness::field("From")).await?;
    mention(&stage, "@ada It is early.");
    popups.wait_for(1).await?;
    tokio::time::sleep(SOON).await;
    window.tap(&button("Begin")).await?;
    window.wait_for_text("Nothing pops up until").await?;
    mention(&stage, "@ada Good night.");
    tokio::time::sleep(SOON).await;
    assert_eq!(popups.shown().len(), 1, "until tomorrow");
    window.tap(&button("End it")).await?;
    window.wait_for(&button("Begin")).await?;
    mention(&stage, "@ada Good morning.");
    popups.wait_for(2).await?;
    window.tap(&switch("Quiet hours")).await?;
    let typed = "const field = document.getElementById('quiet-from'); if (!field) return false;
        field.value = '21:30'; field.dispatchEvent(new Event('change', { bubbles: true })); return true";
    window.wait_until("the field", typed, vec![]).await?;
    window.client().refresh().await?;
    let kept = "return document.getElementById('quiet-from')?.value === '21:30' && document.getElementById('quiet-to').value === '07:00'";
    window.wait_until("the hours are kept", kept, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_window_does_next_to_nothing() -> Outcome {
    let stage = Stage::set().await?;
    let bar = Bar::begin(&stage.desk, true).await?;
    let outside = Outside::of(&stage.desk)?;
    let app = staying(&stage, &[]).await?;
    outside.wait_in_sight(true).await?;
    bar.wait_about("Nothing new").await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    outside.close()?;
    outside.wait_in_sight(false).await?;
    tokio::time::sleep(SETTLED).await;
    assert_eq!(stage.server.streams(), 1, "it listens for what the icon tells");
    let (busy, woken, begun) = (app.busy(), app.wakes(), Instant::now());
    tokio::time::sleep(MEASURED).await;
    let seconds = begun.elapsed().as_secs_f64();
    let share = app.busy().saturating_sub(busy).as_secs_f64() / seconds;
    let later = app.wakes();
    let since = |name: &String| later[name].saturating_sub(woken.get(name).copied().unwrap_or_default());
    let mut each: Vec<(String, u64)> = later.keys().map(|name| (name.clone(), since(name))).collect();
    each.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let rate = |main: &str| {
        each.iter().filter(|(name, _)| name == main).map(|(_, count)| *count).sum::<u64>() as f64 / seconds
    };
    let all = each.iter().map(|(_, count)| count).sum::<u64>() as f64 / seconds;
    let (own, page) = (rate("trente/trente"), rate("WebKitWebProces/WebKitWebProces"));
    eprintln!(
        "hidden: {:.2} % of a processor; woken a second: trente {own:.2}, its page {page:.2}, all threads {all:.2}",
        share * 100.0
    );
    for (name, count) in each.iter().filter(|(_, count)| *count > 0).take(20) {
        eprintln!("  {name}: {count}");
    }
    // Ten times what is aimed at: other tests run beside this one.
    assert!(share < 0.05, "{:.2} % of a processor", share * 100.0);
    assert!(own < 10.0 && page < 10.0, "woken {own:.1} and {page:.1} times a second");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_usual_run_prints_nothing() -> Outcome {
    let stage = Stage::set().await?;
    let bar = Bar::begin(&stage.desk, true).await?;
    let outside = Outside::of(&stage.desk)?;
    let mut app = staying(&stage, &[]).await?;
    outside.wait_in_sight(true).await?;
    bar.wait_about("Nothing new").await?;
    tokio::time::sleep(SOON).await;
    stage.app().locale("C.UTF-8").start_beside(&stage.desk, &stage.home).await?;
    bar.choose("Quit Trente").await?;
    app.ended().await?;
    assert_eq!(app.printed(), "", "on neither way");
    Ok(())
}
