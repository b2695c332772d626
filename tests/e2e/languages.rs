//! The interface speaks the reader's language.

use crate::stage::{Outcome, Stage, choose};
use trente_test_support::harness::{article, link, role};

#[tokio::test(flavor = "multi_thread")]
async fn a_french_system_shows_french() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().locale("fr_FR.UTF-8").open(&stage.desk, &stage.home).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    assert_eq!(window.script("return document.documentElement.lang", vec![]).await?, "fr", "the document says so");
    window.tap(&link("Se connecter")).await?;
    window.wait_for(&role("textbox|combobox").named("compte")).await?;
    let asked = stage.server.requests();
    let asked = asked
        .iter()
        .find(|asked| asked.path == "/api/v1/trends/statuses")
        .and_then(|asked| asked.header("accept-language"));
    assert!(asked.is_some_and(|languages| languages.starts_with("fr")), "the server is told: {asked:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chosen_language_is_kept() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    choose(&window, Some("fr"), "system").await?;
    window.wait_for(&link("Se connecter")).await?;
    window.close().await?;
    let window = stage.open().await?;
    window.wait_for(&link("Se connecter")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn posts_keep_their_own_language_and_direction() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&article("夜明け前の駅")).await?;
    // Each paragraph finds its own direction; what holds the paragraphs takes no part in that.
    let script = "const post = one({role: 'article', containing: arguments[0], nth: 0});
        const text = [...post.querySelectorAll('[lang]')].find(el => el.textContent.includes(arguments[0]));
        const paragraph = [...text.querySelectorAll('p')].find(el => el.textContent.includes(arguments[0]));
        return [text?.lang, getComputedStyle(paragraph).direction]";
    for (words, lang, direction) in [("夜明け前の駅", "ja", "ltr"), ("البحر هادئ", "ar", "rtl")] {
        let told = window.wait_until(words, script, vec![words.into()]).await?;
        assert_eq!(told, serde_json::json!([lang, direction]), "{words}");
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_untranslated() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    choose(&window, Some("en-XA"), "system").await?;
    window.wait_for(&role("article")).await?;
    window.wait_gone(&link("Log in")).await?;
    // This pseudo-locale changes every letter of ours: words in plain letters never went through the translators. Posts, names
    // and addresses are other people's.
    let script = "const own = el => !el.closest('article') && !/[@:]/.test(nameOf(el));
        return all({role: 'button|link|heading|textbox', nth: 0}).filter(own).map(nameOf).filter(name => /[A-Za-z]{4}/.test(name))";
    let plain = window.ask(script, vec![]).await?;
    assert_eq!(plain, serde_json::json!([]), "these words skip the translators");
    window.close().await
}
