//! Words that are composed by an input method: its keys are its own.

use crate::stage::{Outcome, Stage, go_to_log_in};
use serde_json::json;
use trente_test_support::harness::{Key, Window, field, link, role};

/// What WebKit and others tell while a word is composed in the field that has the focus: each word is an event. `key` comes while it is
/// composed; `last` ends it, as WebKit tells it: after the composition, by its code alone; `plain` is a key of ours.
const COMPOSE: &str = "const [name, ctrlKey, ...steps] = arguments, el = document.activeElement;
    const key = more => el.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, ctrlKey, bubbles: true, cancelable: true, ...more }));
    const part = (type, data) => el.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, cancelable: true }));
    return steps.map(step => ({
        start: () => part('compositionstart', ''), update: () => part('compositionupdate', 'にほん'), end: () => part('compositionend', '日本'),
        key: () => key({ isComposing: true, keyCode: 229 }), last: () => key({ isComposing: false, keyCode: 229 }), plain: () => key({ keyCode: 13 }),
    })[step]())";

/// A word is composed, with this key before it ends and the same as the one that ends it.
async fn compose(window: &Window, key: &str, ctrl: bool) -> Outcome {
    let steps = ["start", "update", "key", "end", "last"];
    let arguments = [json!(key), json!(ctrl)].into_iter().chain(steps.map(|step| json!(step))).collect();
    let told = window.script(COMPOSE, arguments).await?;
    assert_eq!(told, json!([true, true, true, true, true]), "nobody takes {key} from the input method");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_is_composed_sends_no_post_and_looks_for_nothing() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("What’s on your mind?")).await?;
    window.type_into(&field("Your post"), "Tea with 日本").await?;
    compose(&window, "Enter", true).await?;
    compose(&window, "Enter", false).await?;
    compose(&window, "Escape", false).await?;
    assert_eq!(window.value_of(&field("Your post")).await?, "Tea with 日本", "the words stand");
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "Enter took a word, and sent nothing");
    window.script(COMPOSE, vec![json!("Enter"), json!(true), json!("plain")]).await?;
    window.wait_for_text("Posted.").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 1, "the same keys without it send");

    window.tap(&link("Search").exactly()).await?;
    let search = field("Search, or paste any link").within(role("main"));
    window.type_into(&search, "maple").await?;
    compose(&window, "Enter", false).await?;
    let place = "return location.pathname + location.search";
    assert_eq!(window.script(place, vec![]).await?, "/search", "nothing is looked for");
    assert_eq!(window.value_of(&search).await?, "maple", "what was typed stands");
    window.press(Key::Enter).await?;
    let looked = "return location.search.includes('maple')";
    window.wait_until("Enter alone looks for nothing", looked, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_is_composed_takes_no_server_from_the_list() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    let server = field("Where is your account?");
    window.type_into(&server, "piail").await?;
    window.wait_for(&role("option").containing("piaille.fr")).await?;
    let active = "return document.activeElement.getAttribute('aria-activedescendant')";
    compose(&window, "ArrowDown", false).await?;
    assert_eq!(window.script(active, vec![]).await?, json!(null), "arrows choose among readings, not servers");
    window.press(Key::Down).await?;
    window.wait_until("an arrow alone chooses none", &format!("{active} !== null"), vec![]).await?;
    compose(&window, "Enter", false).await?;
    compose(&window, "Escape", false).await?;
    assert_eq!(window.value_of(&server).await?, "piail", "no server is taken");
    assert_eq!(window.count(&role("option").containing("piaille.fr")).await?, 1, "and the list stands");
    window.close().await
}
