//! One's own profile: only what is changed is sent, and what is not saved is kept.

use super::app::ada;
use super::drafts::draft;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::commands::{
    CreatePost, FeatureTag, KeepProfile, LogOut, ShowFeaturedTags, ShowOwnProfile, UnfeatureTag, UpdateProfile,
};
use trente_contract::ids::AccountKey;
use trente_contract::post::{QuotePolicy, Visibility};
use trente_contract::yourself::{Change, Field, Findable, OwnProfile};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const CHANGE: &str = "PATCH /api/v1/accounts/update_credentials";

async fn own(trente: &Trente, account: &AccountKey) -> OwnProfile {
    trente.own_profile(ShowOwnProfile { account: account.clone() }).await.expect("it is there")
}

fn update(account: &AccountKey, change: Change) -> UpdateProfile {
    UpdateProfile { account: account.clone(), change }
}

fn field(name: &str, value: &str) -> Field {
    Field { name: name.to_owned(), value: value.to_owned() }
}

#[tokio::test]
async fn profile_is_read_as_it_was_written_with_what_the_server_takes() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let told = own(&trente, &account.key).await;
    assert_eq!(told.written.bio, "Boats, bread and #maps. She/her.", "as it was typed");
    assert_eq!(told.written.fields, [field("Home", "https://lindqvist.example"), field("Boat", "Fulmar, 1974")]);
    assert_eq!((told.written.visibility, told.written.quotes), (Visibility::Public, Some(QuotePolicy::Public)));
    assert_eq!((told.limits.name, told.limits.bio, told.limits.fields), (Some(40), Some(500), 4), "the server's own");
    assert_eq!(told.limits.picture_words, Some(150), "pictures can be described");
    assert!(told.header.is_some() && told.begun.is_none());
}

#[tokio::test]
async fn only_what_was_changed_is_sent() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let words = Change { bio: Some("Boats".into()), locked: Some(true), ..Change::default() };
    let saved = trente.update_profile(update(&account.key, words)).await.expect("it is taken");
    assert_eq!((saved.written.bio.as_str(), saved.written.locked), ("Boats", true));
    let defaults = Change {
        visibility: Some(Visibility::Private),
        language: Some("fr".into()),
        quotes: Some(QuotePolicy::Followers),
        ..Change::default()
    };
    let saved = trente.update_profile(update(&account.key, defaults)).await.expect("it is taken");
    assert_eq!(saved.account.defaults.visibility, Visibility::Private, "the next post begins with it");
    assert_eq!((saved.written.language.as_deref(), saved.written.quotes), (Some("fr"), Some(QuotePolicy::Followers)));
    let found = Findable { discoverable: Some(false), indexable: Some(false), hides_lists: Some(true) };
    let change = Change { found, ..Change::default() };
    let saved = trente.update_profile(update(&account.key, change)).await.expect("it is taken");
    assert_eq!(saved.written.found, found);
    let sent: Vec<Vec<String>> = server.profile_changes().into_iter().map(sorted).collect();
    let due: [&[&str]; 3] = [
        &["locked", "note"],
        &["source[language]", "source[privacy]", "source[quote_policy]"],
        &["discoverable", "hide_collections", "indexable"],
    ];
    assert_eq!(sent, due.map(|names| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()));
    let own = server.own_profile("ada");
    assert_eq!((&own["display_name"], &own["bot"]), (&json!("Ada Lindqvist"), &json!(false)), "the rest is as it was");
    let none = trente.update_profile(update(&account.key, Change::default())).await.expect_err("there is nothing");
    assert_eq!(none.code, FaultCode::Empty);
    assert_eq!(server.count(CHANGE), 3, "nothing is not sent");
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[tokio::test]
async fn facts_are_sent_together_and_can_all_go() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let fields = vec![field(" Boat ", "Fulmar"), field("", " "), field("Speaks", "sv")];
    let change = Change { fields: Some(fields), ..Change::default() };
    let saved = trente.update_profile(update(&account.key, change)).await.expect("it is taken");
    assert_eq!(saved.written.fields, [field("Boat", "Fulmar"), field("Speaks", "sv")], "empty ones are left out");
    // With a picture it goes as a form, without one as JSON: both take all away.
    for picture in [None, Some(png())] {
        let fields = vec![field("Boat", "Fulmar")];
        let change = Change { fields: Some(fields), ..Change::default() };
        trente.update_profile(update(&account.key, change)).await.expect("it is taken");
        let change = Change { fields: Some(Vec::new()), header: picture, ..Change::default() };
        let saved = trente.update_profile(update(&account.key, change)).await.expect("it is taken");
        assert!(saved.written.fields.is_empty(), "none are left: {:?}", saved.written.fields);
    }
}

fn png() -> String {
    STANDARD.encode(StrictServer::painted("quay"))
}

#[tokio::test]
async fn both_pictures_go_along_with_their_descriptions() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let before = own(&trente, &account.key).await;
    let change = Change {
        avatar: Some(png()),
        header: Some(png()),
        avatar_words: Some("Ada at the helm".into()),
        header_words: Some("A quay in the evening".into()),
        visibility: Some(Visibility::Unlisted),
        ..Change::default()
    };
    let saved = trente.update_profile(update(&account.key, change)).await.expect("it is taken");
    assert_eq!(saved.written.avatar_words, "Ada at the helm");
    assert_eq!(saved.written.header_words, "A quay in the evening");
    assert_eq!(saved.written.visibility, Visibility::Unlisted, "what lies deeper arrives in a form, too");
    let after = own(&trente, &account.key).await;
    assert_ne!(before.header, after.header, "the wide picture is another one");
    assert_ne!(before.person.avatar, after.person.avatar, "and the picture");
    let due = ["avatar", "avatar_description", "header", "header_description", "source[privacy]"];
    assert_eq!(server.profile_changes().pop().map(sorted), Some(due.map(str::to_owned).to_vec()));
}

#[tokio::test]
async fn what_is_not_saved_is_kept_over_a_restart_until_it_is() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let key = account.key.clone();
    let begun =
        Change { bio: Some("Boats, and".into()), name: Some("A.".into()), avatar: Some(png()), ..Change::default() };
    trente.keep_profile(KeepProfile { account: key.clone(), change: begun.clone() }).await.expect("it is kept");
    drop(trente);
    let trente = app.start();
    let kept = Change { avatar: None, ..begun };
    assert_eq!(own(&trente, &key).await.begun, Some(kept.clone()), "words are, pictures are not");
    // A server that fails takes nothing away.
    server.fail(CHANGE, 9, Failure::Refused(422, "Validation failed: Bio is silly".into()));
    let fault = trente.update_profile(update(&key, kept.clone())).await.expect_err("it is refused");
    assert_eq!(fault.said.as_deref(), Some("Validation failed: Bio is silly"), "in the server's words");
    assert_eq!(own(&trente, &key).await.begun, Some(kept), "it is still there");
    server.heal();
    // What another page saves takes only that away.
    let bio = Change { bio: Some("Boats".into()), ..Change::default() };
    trente.update_profile(update(&key, bio)).await.expect("it is taken");
    let rest = Change { name: Some("A.".into()), ..Change::default() };
    assert_eq!(own(&trente, &key).await.begun, Some(rest));
    trente
        .keep_profile(KeepProfile { account: key.clone(), change: Change::default() })
        .await
        .expect("it is thrown away");
    assert_eq!(own(&trente, &key).await.begun, None);
    let again = Change { bio: Some("x".into()), ..Change::default() };
    trente.keep_profile(KeepProfile { account: key.clone(), change: again.clone() }).await.expect("it is kept");
    trente.log_out(LogOut { account: key.clone() }).await.expect("it is forgotten");
    trente.keep_profile(KeepProfile { account: key.clone(), change: again }).await.expect("nothing is kept for nobody");
    let account = super::app::log_in(&trente, &server, "ada").await;
    assert_eq!(own(&trente, &account.key).await.begun, None, "a log-out leaves nothing behind");
}

#[tokio::test]
async fn hashtags_come_to_the_profile_and_go() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let key = || account.key.clone();
    let post = CreatePost { account: key(), draft: draft("k", "The #tide is out, #BlackCat") };
    trente.create_post(post).await.expect("it is out");
    let found =
        trente.featured_tags(ShowFeaturedTags { account: key() }).await.expect("it is told").expect("it has some");
    assert!(found.tags.is_empty(), "none stands there yet");
    assert!(found.suggested.iter().any(|tag| tag == "tide"), "what was used is suggested: {:?}", found.suggested);
    let add = |tag: &str| FeatureTag { account: key(), tag: tag.into() };
    let now = trente.feature_tag(add("#BlackCat")).await.expect("it is taken");
    let names: Vec<_> = now.tags.iter().map(|tag| (tag.name.as_str(), tag.posts)).collect();
    assert_eq!(names, [("BlackCat", Some(1))], "as it was written, with its posts");
    assert!(now.suggested.iter().all(|tag| tag != "blackcat"), "it is suggested no more");
    let again = trente.feature_tag(add("blackcat")).await.expect("what stands there already is no failure");
    assert_eq!(again.tags.len(), 1, "once");
    let refused = trente.feature_tag(add("two words")).await.expect_err("that is no hashtag");
    assert!(refused.said.as_deref().is_some_and(|said| said.contains("invalid")), "in the server's words: {refused:?}");
    let gone = || UnfeatureTag { account: key(), id: now.tags[0].id.clone() };
    assert!(trente.unfeature_tag(gone()).await.expect("it goes").tags.is_empty(), "none is left");
    trente.unfeature_tag(gone()).await.expect("what is gone already is no failure");
    server.fail("GET /api/v1/featured_tags", 9, Failure::Refused(404, "Record not found".into()));
    let none = trente.featured_tags(ShowFeaturedTags { account: key() }).await.expect("that is no failure");
    assert_eq!(none, None, "other software knows nothing of it");
}
