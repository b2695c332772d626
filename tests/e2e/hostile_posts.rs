//! Markup that means harm, in posts, names and bios, does nothing: no script runs, nothing is fetched, nobody leaves, and
//! nothing is in the page that is not ours.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Window, article, button, heading, link, role};

/// What the pages are made of. Anything else in them came from a post.
const FOREIGN: &str = "script:not([src]):not([type=module]),iframe,object,embed,form[action],base,style,link[href*='trap'],meta[http-equiv=refresh],math,template,dialog:not([class])";

async fn unharmed(window: &Window, stage: &Stage, place: &str) -> Outcome {
    let pwned = window.script("return window.__pwned ?? null", vec![]).await?;
    assert!(pwned.is_null(), "{place}: a script ran: {pwned}");
    let foreign = window
        .script(
            "return [...document.body.querySelectorAll(arguments[0])].map(el => el.outerHTML.slice(0, 200))",
            vec![json!(FOREIGN)],
        )
        .await?;
    assert_eq!(foreign, json!([]), "{place}: foreign elements");
    let script = "return [...document.querySelectorAll('*')].flatMap(el => [...el.attributes].filter(a =>
        /^on/.test(a.name) || a.name === 'style' && /trap|fixed/.test(a.value) || a.name === 'srcdoc' ||
        ['href', 'src', 'action', 'srcset', 'poster', 'data'].includes(a.name) && /^\\s*(javascript|vbscript|file|data:text)/i.test(a.value) ||
        ['src', 'srcset', 'poster'].includes(a.name) && /^https?:/.test(a.value)).map(a => a.name + '=' + a.value))";
    let attributes = window.script(script, vec![]).await?;
    assert_eq!(attributes, json!([]), "{place}: attributes that act");
    let here = window.client().current_url().await?;
    assert_eq!(here.scheme(), "tauri", "{place}: the window has not left");
    let trapped: Vec<_> = stage.server.requests().into_iter().filter(|asked| asked.path.contains("trap")).collect();
    assert!(trapped.is_empty(), "{place}: something was fetched: {trapped:?}");
    Ok(())
}

/// Clicks and points at everything that was made of a hostile post, as a curious person might.
const POKE: &str = "for (const post of document.querySelectorAll('article')) {
    if (!/hostile|warning/.test(post.textContent)) continue;
    for (const el of post.querySelectorAll('p, p *, summary, figure *')) for (const kind of ['pointerover', 'mouseover', 'focus'])
        el.dispatchEvent(new Event(kind, {bubbles: true}));
    for (const el of post.querySelectorAll('p *')) if (!el.closest('a[href^=\"/\"]')) el.click();
}";

#[tokio::test(flavor = "multi_thread")]
async fn hostile_posts_do_nothing_in_a_list() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.hostile_posts = true);
    let window = stage.open().await?;
    for words in
        ["hostile script", "hostile handler", "hostile link", "hostile frames", "hostile namespaces", "deepend"]
    {
        window.wait_for(&article(words)).await?;
    }
    window.script(POKE, vec![]).await?;
    unharmed(&window, &stage, "list").await?;
    let opened = window.opened();
    assert!(opened.iter().all(|url| url.starts_with("http")), "only web addresses reach the browser: {opened:?}");
    let name = window.name_of(&link("Mallory").nth(0)).await?;
    assert!(name.contains("<script>"), "a name is shown as it is written: {name:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_person_and_thread_do_nothing() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.hostile_posts = true);
    let window = stage.open_as_member().await?;
    window.scroll_down_to(&article("hostile script")).await?;
    window.tap(&link("Mallory").within(article("hostile script"))).await?;
    window.wait_for(&heading("Mallory")).await?;
    window.wait_for_text("tap here").await?;
    window.tap(&button("Show").within(article("warning"))).await?;
    window.wait_for(&article("hostile surroundings")).await?;
    window.script(POKE, vec![]).await?;
    unharmed(&window, &stage, "profile").await?;
    // Poking at a post opens it, as a tap would; by address it is certain which one is shown.
    let open = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
    let link = stage.server.find_post("hostile link").unwrap_or_default();
    window.script(open, vec![json!(format!("/post/{link}"))]).await?;
    window.wait_for(&heading("Post")).await?;
    window.wait_for(&role("article").containing("hostile")).await?;
    unharmed(&window, &stage, "thread").await?;
    window.close().await
}
