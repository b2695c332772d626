//! The interface speaks the reader's language.

use crate::stage::{Outcome, Stage, choose};
use crate::town::Town;
use serde_json::json;
use trente_test_support::directory::listed;
use trente_test_support::harness::{article, button, link, role, switch};

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

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_ticks_the_language_of_the_posts_and_english_can_be_chosen() -> Outcome {
    let town = Town::of(2).await?;
    let [swedish, english] = [&town.servers[0], &town.servers[1]];
    let mut entry = listed(swedish);
    (entry["languages"], entry["language"]) = (json!(["sv"]), json!("sv"));
    town.directory.set(vec![entry, listed(english)]);
    // The interface has no Swedish; the posts have.
    let window = town.app().locale("sv_SE.UTF-8").open(&town.desk, &town.home).await?;
    window.wait_for(&link(&format!("Join {}", swedish.domain()))).await?;
    window.tap(&button("Language: Svenska")).await?;
    let ticked = "return [...document.querySelectorAll('[role=menuitemradio][aria-checked=true]')].map(nameOf)";
    let ticked = window.ask(ticked, vec![]).await?;
    assert!(ticked[0].as_str().is_some_and(|name| name.starts_with("Svenska")), "what is read is ticked: {ticked}");
    assert_eq!(ticked.as_array().map(Vec::len), Some(1), "and nothing else: {ticked}");
    window.tap(&switch("English")).await?;
    window.wait_for(&link(&format!("Join {}", english.domain()))).await?;
    window.wait_for(&button("Language: English")).await?;
    window.tap(&button("Language: English")).await?;
    window.tap(&switch("Svenska")).await?;
    window.wait_for(&link(&format!("Join {}", swedish.domain()))).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_resort_is_not_called_a_language_of_theirs() -> Outcome {
    for (locale, said) in [
        ("fa_IR.UTF-8", "in English, the most common language here"),
        ("hi_IN.UTF-8", "in English, the most common language here"),
        ("en_GB.UTF-8", "in English"),
    ] {
        let town = Town::of(1).await?;
        let window = town.app().locale(locale).open(&town.desk, &town.home).await?;
        let why = "return document.querySelector('.pick__why li')?.textContent.replace(/[\\u2068\\u2069]/g, '') === arguments[0]";
        window.wait_until(locale, why, vec![json!(said)]).await?;
        window.close().await?;
    }
    Ok(())
}

/// The tag that the document says, and `log-in` as each language has it.
const ALL: [(&str, &str); 13] = [
    ("en_GB.UTF-8", "en"),
    ("fr_FR.UTF-8", "fr"),
    ("de_AT.UTF-8", "de"),
    ("es_MX.UTF-8", "es"),
    ("pt_PT.UTF-8", "pt-BR"),
    ("it_IT.UTF-8", "it"),
    ("nl_BE.UTF-8", "nl"),
    ("pl_PL.UTF-8", "pl"),
    ("ja_JP.UTF-8", "ja"),
    ("ko_KR.UTF-8", "ko"),
    ("zh_CN.UTF-8", "zh-Hans"),
    ("zh_HK.UTF-8", "zh-Hant-TW"),
    ("ar_EG.UTF-8", "ar"),
];

/// What a language's file says of a message, one line long.
fn sentence(language: &str, file: &str, id: &str) -> String {
    let path = format!("{}/locales/{language}/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let begin = format!("{id} = ");
    let line = text.lines().find_map(|line| line.strip_prefix(&begin));
    line.unwrap_or_else(|| panic!("{path} has no {id}")).to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_thirteen_systems_is_welcomed_in_its_language() -> Outcome {
    for (locale, language) in ALL {
        let stage = Stage::set().await?;
        let window = stage.app().locale(locale).open(&stage.desk, &stage.home).await?;
        window.wait_for_text(&sentence(language, "welcome", "welcome-headline")).await?;
        window.wait_for(&link(&sentence(language, "common", "log-in"))).await?;
        let told =
            window.script("return [document.documentElement.lang, document.documentElement.dir]", vec![]).await?;
        assert_eq!(told, json!([language, if language == "ar" { "rtl" } else { "ltr" }]), "{locale}");
        window.close().await?;
    }
    Ok(())
}
