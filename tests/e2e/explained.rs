//! A special word is explained where it stands, with the same words everywhere: by pointer, by key and by touch.

use crate::answers::go;
use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Key, Trouble, Window, article, button, heading, role};

const WARNING: &str = "Tide tables, long";
const WORDS: &str = "Words on this post";
const TOLD: &str = "return Object.fromEntries([...document.querySelectorAll('dialog.meanings dl > div')].map(row => [...row.children].map(part => part.textContent)))";

/// A post with a warning that stays out of public timelines: four of the special words are on it, and its author's address.
async fn with_post() -> Result<(Stage, Window), Trouble> {
    let stage = Stage::set().await?;
    let changes = json!({ "spoiler_text": WARNING, "visibility": "unlisted" });
    stage.server.publish_ago("7", 0, "High at nine, low at three", changes);
    let window = stage.open_as_member().await?;
    window.wait_for(&article(WARNING)).await?;
    Ok((stage, window))
}

/// The words that are told, each with its meaning, as they stand in the list of all.
async fn as_listed(window: &Window, told: &Value) -> Outcome {
    let told = told.as_object().cloned().unwrap_or_default();
    let terms: Vec<&str> = told.keys().map(String::as_str).collect();
    for due in ["Address", "Boost", "Content warning", "Everyone, quietly", "Favourite"] {
        assert!(terms.contains(&due), "{due:?} is explained: {terms:?}");
    }
    assert_eq!(terms.len(), 5, "and what is not on the post is not: {terms:?}");
    go(window, "/words", "dt").await?;
    let listed = "return Object.fromEntries([...document.querySelectorAll('.outlet dl > div')].map(row => [...row.children].map(part => part.textContent)))";
    let listed = window.script(listed, vec![]).await?;
    for (term, meaning) in told {
        assert_eq!(listed[&term], meaning, "{term} means the same everywhere");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn by_pointer_and_the_same_everywhere() -> Outcome {
    let (_stage, window) = with_post().await?;
    window.tap(&button("More").within(article(WARNING))).await?;
    window.tap(&role("menuitem").named(WORDS)).await?;
    window.wait_for(&heading(WORDS)).await?;
    let told = window.script(TOLD, vec![]).await?;
    window.tap(&button("Close").within(role("dialog"))).await?;
    window.wait_gone(&heading(WORDS)).await?;
    let back = "return document.activeElement.classList.contains('act--more')";
    window.wait_until("the focus is not where it was", back, vec![]).await?;
    as_listed(&window, &told).await?;

    // Where one writes: beside the warning, and below each choice of who will see it.
    go(&window, "/write", "textarea").await?;
    window.tap(&button("Add a content warning")).await?;
    window.tap(&button("What does “Content warning” mean?")).await?;
    let warning = told["Content warning"].as_str().unwrap_or_default();
    window.wait_for(&role("note").containing(warning)).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("note")).await?;
    window.tap(&button("Who can see this")).await?;
    window.wait_for(&heading("Who can see this")).await?;
    let lines = "return [...document.querySelectorAll('dialog.seen .row__sub')].map(line => line.textContent)";
    let lines = window.script(lines, vec![]).await?;
    assert!(
        lines.as_array().is_some_and(|lines| lines.contains(&told["Everyone, quietly"])),
        "it says there what it means: {lines}"
    );
    window.press(Key::Escape).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn by_key() -> Outcome {
    let (stage, window) = with_post().await?;
    window
        .ask("one(arguments[0]).focus()", vec![json!({ "role": "article", "containing": WARNING, "nth": 0 })])
        .await?;
    window.tab_to("button More").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&role("menuitem").named(WORDS)).await?;
    for _ in 0..12 {
        if window.focus().await?.ends_with(WORDS) {
            break;
        }
        window.press(Key::Down).await?;
    }
    assert_eq!(window.focus().await?, format!("menuitem {WORDS}"), "the arrow comes there");
    window.press(Key::Enter).await?;
    window.wait_for(&heading(WORDS)).await?;
    assert_eq!(window.focus().await?, "button Close", "the way out has the focus");
    let told = window.script(TOLD, vec![]).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&heading(WORDS)).await?;
    assert_eq!(window.focus().await?, "button More", "and it goes back");
    as_listed(&window, &told).await?;

    // On the post's own page, beside who can see it.
    let id = stage.server.find_post("High at nine").unwrap_or_default();
    go(&window, &format!("/post/{id}"), ".post__who .explain").await?;
    window.tab_to("button What does “Everyone, quietly” mean?").await?;
    window.press(Key::Enter).await?;
    let quietly = told["Everyone, quietly"].as_str().unwrap_or_default();
    window.wait_for(&role("note").containing(quietly)).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("note")).await?;
    assert_eq!(window.focus().await?, "button What does “Everyone, quietly” mean?", "where it was");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn by_touch() -> Outcome {
    let (_stage, window) = with_post().await?;
    window.touch(&button("More").within(article(WARNING))).await?;
    window.touch(&role("menuitem").named(WORDS)).await?;
    window.wait_for(&heading(WORDS)).await?;
    let told = window.script(TOLD, vec![]).await?;
    window.touch(&button("Close").within(role("dialog"))).await?;
    window.wait_gone(&heading(WORDS)).await?;
    as_listed(&window, &told).await?;
    go(&window, "/person/7", ".profile__handle .explain").await?;
    window.touch(&button("What does “Address” mean?")).await?;
    let address = told["Address"].as_str().unwrap_or_default();
    window.wait_for(&role("note").containing(address)).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("note")).await?;
    window.close().await
}
