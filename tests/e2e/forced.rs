//! Forced colours: without backgrounds, shadows and colours of ours each state is seen by something else. WebKitGTK knows the question and forces none, so the
//! rules that hold then are put to work here by hand, over a page that has lost what such a system takes away.

use crate::answers::go;
use crate::stage::{Outcome, Stage, at_home};
use serde_json::json;
use trente_test_support::harness::Window;

/// Takes away what a system with forced colours takes away, and lets the rules hold that are for it. Tells how many there are.
const FORCE: &str = "const rules = [];
    const into = (list, within) => { for (const rule of list) {
        if (rule instanceof CSSMediaRule && /forced-colors/.test(rule.conditionText ?? rule.media.mediaText)) rules.push(...[...rule.cssRules].map(rule => rule.cssText));
        else if (rule.cssRules) into(rule.cssRules);
    } };
    for (const sheet of document.styleSheets) into(sheet.cssRules);
    const taken = new CSSStyleSheet(), forced = new CSSStyleSheet();
    taken.replaceSync('*, *::before, *::after { background-color: Canvas; box-shadow: none; text-shadow: none; color: CanvasText; border-color: CanvasText; font-weight: 400 }');
    forced.replaceSync(rules.join('\\n'));
    document.adoptedStyleSheets = [taken, forced];
    return rules.length";

/// Whether a thing looks otherwise when it has a state than when it has not, by lines, fills and places alone.
const DIFFERS: &str = "const [selector, name, on, off] = arguments, el = document.querySelector(selector);
    if (!el) return 'missing';
    const look = () => [el, ...el.querySelectorAll('*')].flatMap(one => [null, '::before', '::after'].map(part => {
        const style = getComputedStyle(one, part);
        return ['borderTopWidth', 'borderBottomWidth', 'borderInlineStartWidth', 'borderTopColor', 'outlineStyle', 'outlineWidth', 'backgroundColor', 'backgroundImage', 'fill', 'strokeWidth', 'insetInlineStart', 'content']
            .map(property => style[property]).join();
    })).join(';');
    const set = value => name === 'checked' ? (el.matches('input') ? el : el.querySelector('input')).checked = value
        : name === 'class' ? el.classList.toggle(on, value) : el.setAttribute(name, value ? on : off);
    set(true); const with_it = look();
    set(false); const without = look();
    return with_it === without ? 'the same' : 'differs'";

async fn differs(window: &Window, selector: &str, name: &str, on: &str, off: &str) -> Outcome {
    let told = window.script(DIFFERS, vec![json!(selector), json!(name), json!(on), json!(off)]).await?;
    assert_eq!(told, "differs", "{selector} with and without {name}");
    Ok(())
}

async fn force(window: &Window) -> Outcome {
    let rules = window.script(FORCE, vec![]).await?;
    assert!(rules.as_u64().unwrap_or_default() > 20, "the rules for forced colours are in the window: {rules}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_state_is_seen_without_colours_of_ours() -> Outcome {
    let stage = Stage::set().await?;
    crate::answers::fill(&stage);
    let window = stage.app().size(390, 844).open(&stage.desk, &stage.home).await?;
    let knows = window.script("return matchMedia('(forced-colors: none)').matches", vec![]).await?;
    eprintln!("forced_colors_known_to_this_web_view {knows}");
    crate::stage::log_in(&window, stage.server.url()).await?;
    at_home(&window).await?;
    force(&window).await?;
    for act in ["boost", "like", "save"] {
        differs(&window, &format!("article .act--{act}"), "aria-pressed", "true", "false").await?;
    }
    differs(&window, ".tabbar__item", "aria-current", "page", "false").await?;
    go(&window, "/settings", ".segmented").await?;
    differs(&window, ".settings .segmented label", "checked", "", "").await?;
    differs(&window, ".settings .switch", "checked", "", "").await?;
    go(&window, "/notifications", ".notif").await?;
    differs(&window, ".notif", "class", "notif--new", "").await?;
    differs(&window, ".outlet .tab", "aria-current", "page", "false").await?;
    go(&window, "/bothered/3", ".row--choice").await?;
    differs(&window, ".row--choice .checkbox", "checked", "", "").await?;
    go(&window, "/write", "textarea").await?;
    differs(&window, ".compose__tools .iconbtn[aria-pressed]", "aria-pressed", "true", "false").await?;
    // What is pressed has a frame, or words.
    let bare = "return [...document.querySelectorAll('.outlet .btn:not(.btn--quiet), .outlet .chip:not(.chip--fixed)')].filter(el => el.checkVisibility() && getComputedStyle(el).borderTopStyle === 'none').map(el => el.outerHTML.slice(0, 80))";
    assert_eq!(window.script(bare, vec![]).await?, json!([]), "buttons have a frame");
    window.close().await
}
