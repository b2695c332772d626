//! Completing words, and emoji to choose from.

use super::app::{ada, kept, until};
use super::drafts::draft;
use trente_contract::commands::{Complete, CreatePost, HomeTimeline, ListEmoji, LogOut, SaveSettings, UseEmoji};
use trente_contract::compose::{Completing, EmojiGroup, EmojiSection, EmojiSlice, Offer};
use trente_contract::reader::Account;
use trente_contract::settings::{Settings, SkinTone};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const PEOPLE: &str = "GET /api/v1/accounts/search";
const EMOJI: &str = "GET /api/v1/custom_emojis";

async fn complete(trente: &Trente, account: &Account, what: Completing, text: &str, ask: bool) -> Vec<String> {
    let request = Complete { account: account.key.clone(), what, text: text.to_owned(), ask };
    let word = |offer| match offer {
        Offer::Person { person, .. } => person.handle.split('@').next().unwrap_or_default().to_owned(),
        Offer::Tag { name } => name,
        Offer::Emoji { emoji } => emoji.insert,
    };
    trente.complete(request).await.expect("it answers").into_iter().map(word).collect()
}

async fn emoji(trente: &Trente, account: &Account, find: &str, from: u32, wait: bool) -> EmojiSlice {
    let request = ListEmoji { account: account.key.clone(), find: find.to_owned(), from, most: 50, wait };
    trente.list_emoji(request).await.expect("it answers")
}

#[tokio::test]
async fn people_of_kept_posts_come_at_once_and_the_server_s_later() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    trente.home_timeline(HomeTimeline { account: account.key.clone(), cursor: None, anew: false }).await.expect("Home");
    kept(&app, "home").await;
    let asked = server.count(PEOPLE);
    assert_eq!(complete(&trente, &account, Completing::Person, "ros", false).await, ["rosa"], "she wrote what is kept");
    assert_eq!(
        complete(&trente, &account, Completing::Person, "Rosa Ok", false).await,
        ["rosa"],
        "by two words of her name"
    );
    assert_eq!(server.count(PEOPLE), asked, "nobody was asked");
    until("those who are followed", async || {
        complete(&trente, &account, Completing::Person, "", false).await.len() > 3
    })
    .await;
    server.fail(PEOPLE, 1, Failure::Refused(500, "no".into()));
    let found = complete(&trente, &account, Completing::Person, "ros", true).await;
    assert_eq!(found, ["rosa"], "what is known stays when the server does not answer");
    let own = complete(&trente, &account, Completing::Person, "ada", true).await;
    assert!(!own.contains(&"ada".to_owned()), "nobody writes to themselves: {own:?}");
}

#[tokio::test]
async fn hashtags_are_offered_as_they_are_written() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    server.publish("4", &["#BlackCat asleep", "#blackcat awake", "#blackcat again"]);
    trente.home_timeline(HomeTimeline { account: account.key.clone(), cursor: None, anew: false }).await.expect("Home");
    kept(&app, "home").await;
    assert_eq!(
        complete(&trente, &account, Completing::Tag, "bla", false).await,
        ["BlackCat"],
        "with the words told apart, though most write it otherwise"
    );
    let found = complete(&trente, &account, Completing::Tag, "aut", true).await;
    assert_eq!(found, ["autumn"], "what the server knows is there, too");
}

#[tokio::test]
async fn emoji_of_the_server_are_fetched_once_a_day_and_survive_a_restart() {
    let server = StrictServer::start();
    server.set(|switches| switches.emoji = 300);
    let (app, trente, account) = ada(&server).await;
    let first = emoji(&trente, &account, "", 0, false).await;
    assert!(first.coming && server.count(EMOJI) == 0, "what is here comes at once");
    assert_eq!(first.parts[0].section, EmojiSection::Unicode { group: EmojiGroup::Smileys });
    let all = emoji(&trente, &account, "", 0, true).await;
    assert_eq!((all.coming, server.count(EMOJI), all.items.len()), (false, 1, 50), "then the server's own");
    let custom: u32 = all
        .parts
        .iter()
        .filter(|part| matches!(part.section, EmojiSection::Custom { .. }))
        .map(|part| part.count)
        .sum();
    assert_eq!((custom, all.parts[0].section.clone()), (301, EmojiSection::Custom { name: Some("Blobs 0".into()) }));
    assert!(
        all.items[0].picture.as_ref().is_some_and(|picture| picture.src.starts_with("media:")),
        "{:?}",
        all.items[0]
    );
    let far = emoji(&trente, &account, "", 290, false).await;
    assert_eq!((far.from, far.items[0].insert.as_str()), (290, ":blob_0140:"), "any stretch can be had");
    drop(trente);
    let trente = app.start();
    let again = emoji(&trente, &account, "", 0, false).await;
    assert!(!again.coming && server.count(EMOJI) == 1, "kept for a day");
    let found = emoji(&trente, &account, "tada", 0, false).await;
    assert_eq!(
        (found.parts[0].section.clone(), found.items[0].insert.as_str()),
        (EmojiSection::Found, "🎉"),
        "by its name"
    );
    assert_eq!(complete(&trente, &account, Completing::Emoji, "maple", false).await[0], ":maple:", "while one writes");
}

#[tokio::test]
async fn emoji_used_last_stand_first_and_go_with_the_account() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for insert in ["🎉", ":maple:", ":gone:", "🎉"] {
        trente.use_emoji(UseEmoji { account: account.key.clone(), insert: insert.into() }).await.expect("it is noted");
    }
    let all = emoji(&trente, &account, "", 0, true).await;
    assert_eq!(
        (all.parts[0].section.clone(), all.parts[0].count),
        (EmojiSection::Recent, 2),
        "those that are still there"
    );
    assert_eq!([all.items[0].insert.as_str(), all.items[1].insert.as_str()], ["🎉", ":maple:"], "the last first");
    trente
        .create_post(CreatePost { account: account.key.clone(), draft: draft("k", "@rosa hi") })
        .await
        .expect("it is sent");
    trente.log_out(LogOut { account: account.key.clone() }).await.expect("it ends");
    let again = super::app::log_in(&trente, &server, "ada").await;
    let all = emoji(&trente, &again, "", 0, true).await;
    assert_ne!(all.parts[0].section, EmojiSection::Recent, "nothing is left of it");
}

#[tokio::test]
async fn people_and_hands_have_the_skin_that_was_chosen() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let choose = |skin| SaveSettings { settings: Settings { skin, ..Settings::default() } };
    trente.save_settings(choose(SkinTone::Medium)).await.expect("it is kept");
    let hand = async |trente: &Trente| emoji(trente, &account, "waving hand", 0, false).await.items[0].insert.clone();
    assert_eq!(hand(&trente).await, "👋🏽", "among all");
    assert_eq!(complete(&trente, &account, Completing::Emoji, "wave", false).await[0], "👋🏽", "while one writes");
    let used = UseEmoji { account: account.key.clone(), insert: "👋🏽".into() };
    trente.use_emoji(used).await.expect("it is noted");
    drop(trente);
    let trente = app.start();
    assert_eq!(hand(&trente).await, "👋🏽", "also after a restart");
    trente.save_settings(choose(SkinTone::Plain)).await.expect("it is kept");
    let all = emoji(&trente, &account, "", 0, false).await;
    assert_eq!((all.parts[0].count, all.items[0].insert.as_str()), (1, "👋"), "what was used last has it, too");
}

#[tokio::test]
async fn emoji_are_called_and_found_in_the_language_that_is_spoken() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let speak =
        |language: &str| SaveSettings { settings: Settings { language: Some(language.into()), ..Settings::default() } };
    for (language, typed, insert, name) in [
        ("de", "rotes Herz", "❤️", "rotes Herz"),
        ("es", "corazon rojo", "❤️", "corazón rojo"),
        ("pl", "urodziny", "🎂", "tort urodzinowy"),
        ("ja", "赤いハート", "❤️", "赤いハート"),
        ("zh-Hant-TW", "愛心", "❤️", "愛心"),
        ("ar", "قلب أحمر", "❤️", "قلب أحمر"),
        ("ar", "red heart", "❤️", "قلب أحمر"),
    ] {
        trente.save_settings(speak(language)).await.expect("it is kept");
        let found = emoji(&trente, &account, typed, 0, false).await;
        let known: Vec<_> = found.items.iter().map(|item| (item.insert.as_str(), item.name.as_str())).collect();
        assert!(known.contains(&(insert, name)), "{language}: {typed} finds {known:?}");
        let offered = complete(&trente, &account, Completing::Emoji, typed, false).await;
        assert!(offered.iter().any(|one| one == insert), "{language}: while one writes {typed}: {offered:?}");
    }
}
