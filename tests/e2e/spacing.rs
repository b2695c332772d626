//! Text with more room between its lines, words and letters (WCAG 1.4.12): nothing is cut by it, nothing lies over another text.

use crate::answers::go;
use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home, go_to_log_in};
use serde_json::json;
use trente_test_support::harness::{Trouble, Window, field, link, role};

/// As the criterion has it, wherever a sheet says otherwise.
const SPACED: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
        + ' p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = arguments[0] ? [sheet] : [];
    return getComputedStyle(document.querySelector('main')).wordSpacing";

/// Texts whose letters lie outside of what shows them, and pairs of texts that lie over each other.
const LOOK: &str = "
    const shown = el => el.checkVisibility({visibilityProperty: true, opacityProperty: true}) && !el.closest('.visually-hidden, [data-scrolls], svg, option, [aria-hidden=true]');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), cut = [], lines = [];
    for (let text; (text = texts.nextNode());) {
        const el = text.parentElement;
        if (!text.data.trim() || !shown(el)) continue;
        const boxes = [];
        for (let box = el; box; box = box.parentElement) boxes.push([box, getComputedStyle(box)]);
        if (boxes.some(([, style]) => style.clipPath !== 'none')) continue;
        // What ends in an ellipsis, as a long address does without more room too, stands whole where it leads.
        if (boxes.slice(0, 3).some(([, style]) => style.textOverflow === 'ellipsis' || !['none', 'auto', ''].includes(style.webkitLineClamp))) continue;
        const scrolls = boxes.some(([box, style]) => ['auto', 'scroll'].includes(style.overflowX) && box.scrollWidth > box.clientWidth + 1);
        const range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter(rect => rect.width > 1);
        const name = `${el.className || el.tagName}: ${text.data.trim().slice(0, 60)}`;
        for (const rect of scrolls ? [] : rects) {
            let out = rect.left < -1 || rect.right > innerWidth + 1;
            for (const [box, style] of boxes) {
                const within = box.getBoundingClientRect(), letters = parseFloat(getComputedStyle(el).fontSize) / 4;
                if (['hidden', 'clip'].includes(style.overflowX) && (rect.left < within.left - 2 || rect.right > within.right + 2)) out = true;
                // A line is higher than its letters: only where they begin to go is something lost.
                if (['hidden', 'clip'].includes(style.overflowY) && (rect.top < within.top - letters || rect.bottom > within.bottom + letters)) out = true;
            }
            if (out) cut.push(name);
        }
        // What stands still over the page covers what scrolls below it, by design.
        if (!boxes.some(([, style]) => ['fixed', 'sticky'].includes(style.position))) lines.push(...rects.map(rect => [name, rect, el]));
    }
    const over = [];
    for (let a = 0; a < lines.length; a++) for (let b = a + 1; b < lines.length; b++) {
        const [one, first, here] = lines[a], [two, second, there] = lines[b];
        if (here === there) continue;
        const wide = Math.min(first.right, second.right) - Math.max(first.left, second.left);
        const high = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
        if (wide > 2 && high > Math.min(first.height, second.height) / 3) over.push(`${one} | ${two}`);
    }
    const wider = document.documentElement.scrollWidth - innerWidth;
    return {cut: [...new Set(cut)], over: [...new Set(over)], wider: wider > 0 ? [`${wider} px wider than the window`] : []}";

/// What is lost on this screen by the room between letters, and was not lost before.
async fn lost(window: &Window, place: &str, found: &mut Vec<String>) -> Outcome {
    window.script(SPACED, vec![json!(false)]).await?;
    let before = window.script(LOOK, vec![]).await?;
    let room = window.script(SPACED, vec![json!(true)]).await?;
    assert_ne!(room, "0px", "{place}: words stand further apart");
    let after = window.script(LOOK, vec![]).await?;
    window.script(SPACED, vec![json!(false)]).await?;
    for kind in ["cut", "over", "wider"] {
        let all = after[kind].as_array().into_iter().flatten();
        let new = all.filter(|one| !before[kind].as_array().is_some_and(|before| before.contains(one)));
        found.extend(new.map(|one| format!("{place}, {kind}: {}", one.as_str().unwrap_or_default())));
    }
    Ok(())
}

async fn walk(width: u32, height: u32) -> Result<Vec<String>, Trouble> {
    let mut found = Vec::new();
    let stage = Stage::set().await?;
    let window = stage.app().size(width, height).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    lost(&window, "welcome", &mut found).await?;
    window.tap(&link("Join ")).await?;
    window.wait_for(&field("Name")).await?;
    window.wait_for_text("Privacy").await?;
    lost(&window, "join", &mut found).await?;
    window.tap(&link("Back to reading")).await?;
    window.wait_for(&role("article")).await?;
    go_to_log_in(&window).await?;
    lost(&window, "log in", &mut found).await?;
    window.close().await?;

    log_in_before(&stage.server, &stage.home, "ada").await;
    crate::answers::fill(&stage);
    let window = stage.app().size(width, height).open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    lost(&window, "home", &mut found).await?;
    let opened = stage.server.find_post("Who else is awake?").unwrap_or_default();
    let (thread, more) = (
        format!("/post/{opened}"),
        [
            ("/settings", ".settings .row"),
            ("/translating", ".field__input"),
            ("/words", "dt"),
            ("/write", "textarea"),
            ("/drafts", "main h1"),
            ("/search", ".rulebox"),
            ("/search?q=the", "article"),
            ("/live", "article"),
            ("/live/people", "#panel-people h2, #panel-people .row__title"),
            ("/lists", ".row__icon"),
            ("/person/7", "article"),
            ("/profile", "#yourself-bio"),
            ("/findable", ".row--choice"),
            ("/presets", ".preset"),
            ("/bothered/3", ".row--choice"),
            ("/report/3", ".row--choice"),
            ("/take-along", ".group"),
            ("/move", ".btn"),
        ],
    );
    for (path, ready) in [(thread.as_str(), "article")].into_iter().chain(more).chain(crate::answers::SCREENS) {
        go(&window, path, ready).await?;
        lost(&window, path, &mut found).await?;
    }
    window.close().await?;
    Ok(found)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_on_a_phone_when_text_is_spaced() -> Outcome {
    let found = walk(390, 844).await?;
    assert!(found.is_empty(), "{} texts are lost at 390 px:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_on_a_desktop_when_text_is_spaced() -> Outcome {
    let found = walk(1280, 800).await?;
    assert!(found.is_empty(), "{} texts are lost at 1280 px:\n{}", found.len(), found.join("\n"));
    Ok(())
}
