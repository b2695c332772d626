//! At 320 pixels, and with text twice as large, nothing has to be scrolled sideways (WCAG 1.4.10, 1.4.4).

use crate::stage::{Outcome, Stage, log_in};
use serde_json::json;
use trente_test_support::harness::{Window, article, field, heading, link, role};

async fn fits(window: &Window, place: &str) -> Outcome {
    let script = "const wide = document.documentElement.scrollWidth - innerWidth;
        const out = [...document.querySelectorAll('body *')].filter(el => { const box = el.getBoundingClientRect();
            return box.width > 0 && box.right > innerWidth + 1 && getComputedStyle(el).position !== 'absolute' && !el.closest('pre, .visually-hidden, [data-scrolls]'); });
        return wide > 0 ? [wide, ...out.slice(0, 5).map(el => el.outerHTML.slice(0, 120))] : []";
    let wide = window.script(script, vec![]).await?;
    assert_eq!(wide, json!([]), "{place} is wider than the window");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn narrow_windows_need_no_sideways_scrolling() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().size(320, 640).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    fits(&window, "welcome").await?;
    window.tap(&link("Join ")).await?;
    window.wait_for(&field("Password")).await?;
    fits(&window, "join").await?;
    window.tap(&link("Back to reading")).await?;
    log_in(&window, stage.server.url()).await?;
    fits(&window, "home").await?;
    window.tap(&link("Rosa Okonkwo").within(article("Who else is awake?"))).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.wait_for(&role("article")).await?;
    fits(&window, "profile").await?;
    window.script("document.querySelector('article time').closest('a').click()", vec![]).await?;
    window.wait_for(&heading("Post")).await?;
    fits(&window, "thread").await?;
    window.tap(&link("Settings")).await?;
    window.wait_for(&heading("Settings")).await?;
    fits(&window, "settings").await?;
    window.tap(&link("Write a post")).await?;
    window.wait_for(&field("Your post")).await?;
    fits(&window, "compose").await?;
    window.close().await
}
