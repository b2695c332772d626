//! What only a phone has: parts of the window that the device covers, a keyboard on the screen, a gesture back, fingers.

use crate::answers::go;
use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Key, Window, article, button, heading, link, role};

pub(crate) const WIDTH: u32 = 360;
pub(crate) const HEIGHT: u32 = 780;

/// What the device covers above and below, in pixels: a notch and a bar for gestures. Custom properties stand in for `env()`, which
/// no page can set.
const NOTCH: f64 = 47.0;
const GESTURES: f64 = 34.0;

async fn cover(window: &Window) -> Outcome {
    let script = "const style = document.documentElement.style;
        style.setProperty('--safe-top', arguments[0] + 'px'); style.setProperty('--safe-bottom', arguments[1] + 'px')";
    window.script(script, vec![json!(NOTCH), json!(GESTURES)]).await.map(drop)
}

/// Nothing that can be tapped stays under what the device covers: neither in bars that stand still, nor at the page's two ends.
async fn is_clear(window: &Window, place: &str) -> Outcome {
    let script = "const [above, below] = arguments, found = [];
        const stands = el => { for (let at = el; at; at = at.parentElement)
            if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true; return false };
        scrollTo(0, 0);
        const open = document.querySelector('dialog[open]');
        for (const el of document.querySelectorAll('a[href], button, input, select, textarea, h1')) {
            if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('.skip, .visually-hidden')) continue;
            const box = el.getBoundingClientRect(), middle = (box.top + box.bottom) / 2;
            if (!box.height || middle < 0 || middle > innerHeight || (open && !open.contains(el))) continue;
            // What scrolls is under the lower edge for a moment; what stands still stays there.
            if (box.top < above - 1 || (stands(el) && box.bottom > innerHeight - below + 1))
                found.push(el.outerHTML.slice(0, 90) + ' ' + Math.round(box.top) + '-' + Math.round(box.bottom)); }
        return found";
    let found = window.script(script, vec![json!(NOTCH), json!(GESTURES)]).await?;
    assert_eq!(found, json!([]), "{place}: under what the device covers");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn bars_stay_clear_of_what_the_device_covers() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().size(WIDTH, HEIGHT).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    cover(&window).await?;
    is_clear(&window, "welcome").await?;
    for (path, ready) in [("/join", "#join-name"), ("/login", "#login-server, input")] {
        go(&window, path, ready).await?;
        is_clear(&window, path).await?;
    }
    window.close().await?;

    let window = stage.open_as_member_at(WIDTH, HEIGHT).await?;
    cover(&window).await?;
    is_clear(&window, "home").await?;
    for (path, ready) in [
        ("/write", "textarea"),
        ("/search", "input"),
        ("/notifications", "h1"),
        ("/person/7", "article"),
        ("/settings", "select"),
    ] {
        go(&window, path, ready).await?;
        is_clear(&window, path).await?;
    }
    stage.server.publish_with("7", "Seen from the pier", &[("image", "pier.png", Some("A pier"))]);
    go(&window, "/person/7", "article").await?;
    window.client().refresh().await?;
    window.wait_for(&article("Seen from the pier")).await?;
    cover(&window).await?;
    window.tap(&button("Open the picture: A pier")).await?;
    window.wait_for(&role("dialog")).await?;
    is_clear(&window, "the viewer").await?;
    window.close().await
}

/// The keyboard of a phone, so many pixels high: it makes what is seen of the page lower, and not the page.
async fn keyboard(window: &Window, height: u32) -> Outcome {
    let script =
        "Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => innerHeight - arguments_0 });
        visualViewport.dispatchEvent(new Event('resize'));
        return getComputedStyle(document.documentElement).getPropertyValue('--keyboard')";
    let told = window.script(&format!("const arguments_0 = arguments[0]; {script}"), vec![json!(height)]).await?;
    assert_eq!(told, json!(format!("{height}px")), "the styles are told");
    Ok(())
}

/// Where the composer's bar is: its top and bottom, and the bottom of the last thing above it.
async fn bar(window: &Window) -> Result<[f64; 3], trente_test_support::harness::Trouble> {
    let script = "const box = name => document.querySelector('.outlet ' + name).getBoundingClientRect();
        const tools = box('.compose__tools'); return [tools.top, tools.bottom, box('.compose__text').bottom]";
    let told = window.script(script, vec![]).await?;
    let number = |at: usize| told.get(at).and_then(Value::as_f64).unwrap_or(f64::NAN);
    Ok([number(0), number(1), number(2)])
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_of_the_composer_stays_above_the_keyboard() -> Outcome {
    const KEYBOARD: u32 = 300;
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(WIDTH, HEIGHT).await?;
    cover(&window).await?;
    window.tap(&link("Write a post")).await?;
    window.wait_for(&heading("New post")).await?;
    let bottom = f64::from(HEIGHT);
    let [_, before, _] = bar(&window).await?;
    assert!((before - bottom).abs() < 1.5, "without a keyboard it stands at the foot of the window: {before}");
    keyboard(&window, KEYBOARD).await?;
    let [_, above, _] = bar(&window).await?;
    assert!((above - (bottom - f64::from(KEYBOARD))).abs() < 1.5, "with one right above that: {above}");
    // A text that is longer than what is left of the window.
    let long = vec!["Tide at nine"; 40].join("\n");
    let typed = "const text = document.querySelector('.outlet .compose__text'); text.value = arguments[0];
        text.dispatchEvent(new Event('input', { bubbles: true }))";
    window.script(typed, vec![json!(long)]).await?;
    let grown = "return document.documentElement.scrollHeight > innerHeight + 400";
    window.wait_until("the text does not grow", grown, vec![]).await?;
    for place in ["0", "document.documentElement.scrollHeight"] {
        window.script(&format!("scrollTo(0, {place})"), vec![]).await?;
        let [_, above, _] = bar(&window).await?;
        assert!((above - (bottom - f64::from(KEYBOARD))).abs() < 1.5, "wherever one reads: {above} at {place}");
    }
    let [top, _, text] = bar(&window).await?;
    assert!(text <= top + 1.0, "the end of the text can be scrolled above it: {text} and {top}");
    // A question stands in what is left of the window.
    window.tap(&button("Who can see this")).await?;
    window.wait_for(&role("dialog")).await?;
    let placed =
        "const box = document.querySelector('dialog[open]').getBoundingClientRect(); return [box.top, box.bottom]";
    let placed = window.script(placed, vec![]).await?;
    let edge = |at: usize| placed.get(at).and_then(Value::as_f64).unwrap_or(f64::NAN);
    assert!(edge(0) >= NOTCH && edge(1) <= bottom - f64::from(KEYBOARD), "between notch and keyboard: {placed}");
    window.press(Key::Escape).await?;
    window.wait_gone(&role("dialog")).await?;
    keyboard(&window, 0).await?;
    let [_, after, _] = bar(&window).await?;
    assert!((after - bottom).abs() < 1.5, "and at the foot again without it: {after}");
    window.close().await
}

/// As the gesture does in a phone's webview.
pub(crate) async fn gesture_back(window: &Window) -> Outcome {
    window.script("history.back()", vec![]).await.map(drop)
}

pub(crate) async fn is_at(window: &Window, path: &str) -> Outcome {
    let script = "return location.pathname === arguments[0]";
    window.wait_until(&format!("the window does not come to {path}"), script, vec![json!(path)]).await.map(drop)
}

/// It stands on a page's own entry of the history, and nothing is left of what lay over it.
pub(crate) async fn nothing_is_left(window: &Window, place: u32) -> Outcome {
    let script = "return history.state === arguments[0]";
    window.wait_until("an entry of the history is left over", script, vec![json!(place)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn back_closes_what_lies_over_the_page_and_then_leaves_it() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.publish_with("7", "Seen from the pier", &[("image", "pier.png", Some("A pier"))]);
    let window = stage.open_as_member_at(WIDTH, HEIGHT).await?;
    let (pier, picture) = (article("Seen from the pier"), button("Open the picture: A pier"));
    window.wait_for(&pier).await?;
    let home = "return location.pathname";
    let home = window.script(home, vec![]).await?;
    let home = home.as_str().unwrap_or_default().to_owned();

    // The viewer, a menu, a question that a menu leads to.
    window.tap(&picture).await?;
    window.wait_for(&role("dialog")).await?;
    gesture_back(&window).await?;
    window.wait_gone(&role("dialog")).await?;
    is_at(&window, &home).await?;
    let more = button("More").exactly().within(pier.clone());
    window.tap(&more).await?;
    window.wait_for(&role("menu")).await?;
    gesture_back(&window).await?;
    window.wait_gone(&role("menu")).await?;
    window.tap(&more).await?;
    window.tap(&role("menuitem").named("Mute Rosa Okonkwo")).await?;
    window.wait_for(&role("dialog")).await?;
    gesture_back(&window).await?;
    window.wait_gone(&role("dialog")).await?;
    is_at(&window, &home).await?;
    window.wait_for(&pier).await?;
    nothing_is_left(&window, 0).await?;

    // What is closed by its own button is no step: from the first page the next gesture leaves the app.
    window.tap(&picture).await?;
    window.wait_for(&role("dialog")).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("dialog")).await?;
    nothing_is_left(&window, 0).await?;

    // On a page: the sheet, then the page, one step each, however often something was opened on it.
    let open = "one(arguments[0]).querySelector('time').closest('a').click()";
    window.ask(open, vec![json!(pier)]).await?;
    window.wait_for(&heading("Post")).await?;
    let thread = window.script("return location.pathname", vec![]).await?;
    for _ in 0..2 {
        window.tap(&picture).await?;
        window.wait_for(&role("dialog")).await?;
        window.press(Key::Escape).await?;
        window.wait_gone(&role("dialog")).await?;
    }
    window.tap(&picture).await?;
    window.wait_for(&role("dialog")).await?;
    gesture_back(&window).await?;
    window.wait_gone(&role("dialog")).await?;
    is_at(&window, thread.as_str().unwrap_or_default()).await?;
    window.tap(&picture).await?;
    window.wait_for(&role("dialog")).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("dialog")).await?;
    gesture_back(&window).await?;
    is_at(&window, &home).await?;
    nothing_is_left(&window, 0).await?;

    // The place that a menu leads to takes the entry over: one step back is the page with the menu.
    window.tap(&more).await?;
    window.tap(&role("menuitem").named("Report Rosa Okonkwo")).await?;
    window.wait_for(&heading("Report Rosa Okonkwo")).await?;
    nothing_is_left(&window, 1).await?;
    gesture_back(&window).await?;
    is_at(&window, &home).await?;
    window.wait_for(&pier).await?;
    window.close().await
}

/// The window as under fingers: the test's machine has a mouse, so the styles are told otherwise.
const FINGERS: &str = "const tell = rules => { for (const rule of rules) {
        const media = rule.media?.mediaText ?? '';
        if (media.includes('pointer: coarse')) rule.media.mediaText = 'all';
        if (media.includes('pointer: fine')) rule.media.mediaText = 'not all';
        if (rule.cssRules) tell(rule.cssRules); } };
    for (const sheet of document.styleSheets) tell(sheet.cssRules)";

/// What is smaller than 44 by 44 pixels, with its label and what is laid around it to be tapped, but for what WCAG 2.5.5 lets be: links
/// in a sentence, and those that lead where a larger one beside them leads.
const SMALL: &str = "const least = 43.5, all = [];
    for (const el of document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=tab], [role=option]')) {
        if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('.visually-hidden, .skip, [inert]') || el.disabled) continue;
        const after = getComputedStyle(el, '::after');
        let { width, height } = el.getBoundingClientRect();
        if (!width || !height) continue;
        for (const label of el.labels ?? []) { const box = label.getBoundingClientRect();
            width = Math.max(width, box.width); height = Math.max(height, box.height); }
        if (after.content !== 'none' && after.position === 'absolute') {
            width = Math.max(width, parseFloat(after.width) || 0); height = Math.max(height, parseFloat(after.height) || 0); }
        all.push({ el, width, height, small: width < least || height < least });
    }
    const inSentence = el => { const around = el.closest('p, li, .prose, .post__body');
        return el.matches('a, .textlink, .explain') && !!around && around.textContent.trim().length > el.textContent.trim().length + 8 };
    const hasTwin = el => el.matches('a') && all.some(other => !other.small && other.el !== el && other.el.href === el.href
        && other.el.closest('article, .row') === el.closest('article, .row'));
    return [...new Set(all.filter(({ el, small }) => small && !inSentence(el) && !hasTwin(el)).map(({ el, width, height }) =>
        `${el.localName}.${[...el.classList].join('.')} ${Math.round(width)}x${Math.round(height)} ${el.textContent.trim().slice(0, 24)}`))]";

async fn note_small(window: &Window, place: &str, found: &mut Vec<String>) -> Outcome {
    window.script(FINGERS, vec![]).await?;
    let small = window.script(SMALL, vec![]).await?;
    found.extend(
        small.as_array().into_iter().flatten().map(|one| format!("{place}: {}", one.as_str().unwrap_or_default())),
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_tapped_is_as_large_as_a_finger() -> Outcome {
    let stage = Stage::set().await?;
    let mut found = Vec::new();
    let window = stage.app().size(WIDTH, HEIGHT).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    note_small(&window, "welcome", &mut found).await?;
    for (path, ready) in [("/join", "#join-name"), ("/login", "input")] {
        go(&window, path, ready).await?;
        note_small(&window, path, &mut found).await?;
    }
    window.close().await?;
    let window = stage.open_as_member_at(WIDTH, HEIGHT).await?;
    note_small(&window, "home", &mut found).await?;
    let opened = stage.server.find_post("Who else is awake?").unwrap_or_default();
    let thread = format!("/post/{opened}");
    for (path, ready) in [
        (thread.as_str(), "article"),
        ("/write", "textarea"),
        ("/search", "input"),
        ("/live", "article"),
        ("/person/7", "article"),
        ("/profile", "#yourself-bio"),
        ("/settings", "select"),
        ("/notifications", "h1"),
        ("/lists", ".row__icon"),
    ] {
        go(&window, path, ready).await?;
        note_small(&window, path, &mut found).await?;
    }
    go(&window, "/write", "textarea").await?;
    window.tap(&button("Who can see this")).await?;
    window.wait_for(&role("dialog")).await?;
    note_small(&window, "who will see it", &mut found).await?;
    assert!(found.is_empty(), "{} too small for a finger:\n{}", found.len(), found.join("\n"));
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_ticks_when_a_post_is_favourited_and_stays_still_for_who_wants_it_so() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_in(stage.app().size(WIDTH, HEIGHT).animated()).await?;
    let ticks = "globalThis.ticks = []; navigator.vibrate = long => ticks.push(long) > 0";
    window.script(ticks, vec![]).await?;
    let post = article("Who else is awake?");
    let favourite = |on: bool| button("Favourite").pressed(on).within(post.clone());
    window.tap(&favourite(false)).await?;
    window.wait_until("it does not tick", "return ticks.length === 1 && ticks[0] < 30", vec![]).await?;
    window.tap(&favourite(true)).await?;
    window.script("document.documentElement.dataset.motion = 'less'", vec![]).await?;
    window.tap(&favourite(false)).await?;
    window.wait_for(&favourite(true)).await?;
    assert_eq!(window.script("return ticks.length", vec![]).await?, json!(1), "neither when it is taken back, nor now");
    window.close().await
}
