//! In the longest of the made-up languages no sentence of ours is cut: its closing bracket is always in sight.

use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, choose};
use serde_json::json;
use trente_test_support::harness::{Window, role};

/// Sentences whose end lies outside of what shows them: of the box that cuts them, or of the window.
const CUT: &str = "
    const cut = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
        const at = text.data.lastIndexOf('⟧');
        const el = text.parentElement;
        if (at < 0 || !el.checkVisibility({visibilityProperty: true, opacityProperty: true}) || el.closest('.visually-hidden, [data-scrolls], svg')) continue;
        const range = document.createRange();
        range.setStart(text, at); range.setEnd(text, at + 1);
        const boxes = [];
        for (let box = el; box; box = box.parentElement) boxes.push([box, getComputedStyle(box)]);
        // Read out, and not to be seen.
        if (boxes.some(([, style]) => style.clipPath !== 'none')) continue;
        // What scrolls can be brought into sight.
        if (boxes.some(([box, style]) => ['auto', 'scroll'].includes(style.overflowX) && box.scrollWidth > box.clientWidth + 1)) continue;
        const end = range.getBoundingClientRect();
        // An end that is replaced by an ellipsis has no width; nor has one behind a first letter that is set apart.
        const shortened = boxes.slice(0, 3).some(([, style]) => style.textOverflow === 'ellipsis' || !['none', 'auto', ''].includes(style.webkitLineClamp));
        let seen = end.width > 0 ? end.left >= -1 && end.right <= innerWidth + 1 : !shortened;
        if (end.width > 0) for (const [box, style] of boxes) {
            const within = box.getBoundingClientRect();
            if (['hidden', 'clip'].includes(style.overflowX) && (end.left < within.left - 1 || end.right > within.right + 1)) seen = false;
            if (['hidden', 'clip'].includes(style.overflowY) && (end.top < within.top - 2 || end.bottom > within.bottom + 2)) seen = false;
        }
        if (!seen) cut.push(`${el.className || el.tagName}: ${text.data}`);
    }
    return [...new Set(cut)].slice(0, 12)";

async fn whole(window: &Window, place: &str, found: &mut Vec<String>) -> Outcome {
    let cut = window.ask(CUT, vec![]).await?;
    let cut = cut.as_array().cloned().unwrap_or_default();
    found.extend(cut.iter().map(|text| format!("{place}: {}", text.as_str().unwrap_or_default())));
    Ok(())
}

async fn walk(width: u32) -> Result<Vec<String>, trente_test_support::harness::Trouble> {
    let mut found = Vec::new();
    let stage = Stage::set().await?;
    let window = stage.app().size(width, 844).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    choose(&window, Some("en-XA"), "system").await?;
    window.wait_for(&role("article")).await?;
    whole(&window, "welcome", &mut found).await?;
    window.close().await?;

    log_in_before(&stage.server, &stage.home, "ada").await;
    crate::answers::fill(&stage);
    let window = stage.app().size(width, 844).open(&stage.desk, &stage.home).await?;
    choose(&window, Some("en-XA"), "system").await?;
    window.wait_for(&role("article")).await?;
    whole(&window, "home", &mut found).await?;
    let more = [
        ("/settings", ".settings .row"),
        ("/translating", ".field__input"),
        ("/words", "dt"),
        ("/write", "textarea"),
        ("/drafts", "main h1"),
        ("/search", ".rulebox"),
        ("/live", "article"),
        ("/live/people", "#panel-people h2, #panel-people .row__title"),
        ("/lists", ".row__icon"),
        ("/profile", "#yourself-bio"),
        ("/findable", ".row--choice"),
        ("/presets", ".preset"),
        ("/bothered/3", ".row--choice"),
        ("/take-along", ".group"),
        ("/move", ".btn"),
    ];
    for (path, ready) in more.into_iter().chain(crate::answers::SCREENS.iter().copied()) {
        crate::answers::go(&window, path, ready).await?;
        whole(&window, path, &mut found).await?;
    }
    window.close().await?;
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sentence_is_cut_on_a_phone() -> Outcome {
    assert_eq!(json!(walk(390).await?), json!([]), "cut at 390 px");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sentence_is_cut_in_the_narrowest_window() -> Outcome {
    assert_eq!(json!(walk(320).await?), json!([]), "cut at 320 px");
    Ok(())
}
