//! First steps with an account.

use crate::surface::app::{App, ada, log_in};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trente_contract::FaultCode;
use trente_contract::commands::{CreatePost, DismissSteps, LogOut, Mark, UpdateProfile, WatchFirstSteps};
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;
use trente_contract::reading::FirstSteps;
use trente_contract::settings::Moment;
use trente_contract::yourself::Change;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn steps(trente: &Trente, account: &AccountKey) -> FirstSteps {
    trente.first_steps(WatchFirstSteps { account: account.clone() }).await.expect("the server tells")
}

async fn post(trente: &Trente, account: &AccountKey, text: &str, in_reply_to: Option<PostId>) {
    let draft = Draft {
        key: text.to_owned(),
        text: text.to_owned(),
        warning: String::new(),
        visibility: Visibility::Public,
        language: None,
        in_reply_to,
        media: Vec::new(),
        sensitive: false,
        poll: None,
        quotes: None,
        edits: None,
        quoting: None,
        parts: Vec::new(),
        local_only: false,
        markdown: false,
    };
    trente.create_post(CreatePost { account: account.clone(), draft }).await.expect("it is taken");
}

/// The smallest PNG: its mark, and enough behind it to be no accident.
fn png() -> String {
    STANDARD.encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0")
}

fn change(account: &AccountKey, change: Change) -> UpdateProfile {
    UpdateProfile { account: account.clone(), change }
}

#[tokio::test]
async fn steps_tick_themselves() {
    let server = StrictServer::start();
    server.set_follows("ada", &["2", "4"], &[]);
    let (_app, trente, account) = ada(&server).await;
    let key = &account.key;
    let before = steps(&trente, key).await;
    assert_eq!((before.follows, before.follows_goal), (2, 7), "as the server counts");
    assert!(before.bio && before.picture, "ada has both");
    assert!(!before.introduced && !before.replied && !before.dismissed, "and did neither: {before:?}");
    post(&trente, key, "Hello, I bake. #Introduction", None).await;
    let answered = server.find_post("harbour is glass").expect("the strict server has it");
    post(&trente, key, "@rosa So it is.", Some(answered.as_str().into())).await;
    let after = steps(&trente, key).await;
    assert!(after.introduced && after.replied, "both are seen: {after:?}");
    server.fail("GET /api/v1/accounts/1/statuses", 99, Failure::Refused(401, "no".into()));
    let later = steps(&trente, key).await;
    assert!(later.introduced && later.replied, "what was seen once stays ticked");
}

#[tokio::test]
async fn hashtags_that_are_followed_count_as_people_do() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for (people, tags, follows) in [
        (&[][..], &["tide", "fog", "bread"][..], 3),
        (&["2", "4", "5"], &["tide", "fog", "bread", "boats"], 7),
        (&["2"], &[], 1),
    ] {
        server.set_follows("ada", people, tags);
        let seen = steps(&trente, &account.key).await;
        assert_eq!(seen.follows, follows, "{people:?} and {tags:?} were chosen");
    }
    server.fail("GET /api/v1/followed_tags", 99, Failure::Refused(404, "no".into()));
    assert_eq!(steps(&trente, &account.key).await.follows, 1, "a server without them counts people");
}

#[tokio::test]
async fn steps_are_put_away_for_ever() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    trente.dismiss_steps(DismissSteps { account: account.key.clone() }).await.expect("it is noted");
    drop(trente);
    let trente = app.start();
    server.forget_requests();
    assert!(steps(&trente, &account.key).await.dismissed, "after a restart too");
    assert_eq!(server.count("GET /api/v1/accounts/1/statuses"), 0, "nothing is asked for them any more");
    trente.log_out(LogOut { account: account.key.clone() }).await.expect("it is forgotten");
    let again = log_in(&trente, &server, "ada").await;
    assert!(!steps(&trente, &again.key).await.dismissed, "a log-out leaves nothing behind");
}

#[tokio::test]
async fn profile_is_changed_with_words_and_a_picture() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let words = Change { name: Some("Ada L.".into()), bio: Some("Boats & bread".into()), ..Change::default() };
    let changed = trente.update_profile(change(&account.key, words)).await.expect("it is taken").account;
    assert_eq!(changed.person.name_text, "Ada L.", "the new name");
    let picture = Change { bio: Some("Boats".into()), avatar: Some(png()), ..Change::default() };
    let changed = trente.update_profile(change(&account.key, picture)).await.expect("it is taken").account;
    assert_ne!(changed.person.avatar, account.person.avatar, "the new picture");
    assert_eq!(changed.person.name_text, "Ada L.", "what was not changed stays");
    let started = trente.start(trente_contract::commands::Start {}).await.expect("it answers");
    assert_eq!(started.accounts[0].person.name_text, "Ada L.", "and is known at the next start");
}

#[tokio::test]
async fn pictures_that_no_server_takes_are_refused_here() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let large = STANDARD.encode([b"\x89PNG\r\n\x1a\n".as_slice(), &vec![0; 8 * 1024 * 1024]].concat());
    for (picture, code) in [
        ("not base64 at all".to_owned(), FaultCode::NoPicture),
        (STANDARD.encode("<svg onload='alert(1)'/>"), FaultCode::NoPicture),
        (STANDARD.encode(b"\0\0\0\x18ftypmp42"), FaultCode::NoPicture),
        (large, FaultCode::PictureTooLarge),
    ] {
        let request = change(&account.key, Change { avatar: Some(picture), ..Change::default() });
        assert_eq!(trente.update_profile(request).await.expect_err("it is refused").code, code, "before it is sent");
    }
    assert_eq!(server.count("PATCH "), 0, "the server is not asked");
    let long = change(&account.key, Change { name: Some("a".repeat(41)), ..Change::default() });
    let fault = trente.update_profile(long).await.expect_err("the server refuses");
    assert_eq!(fault.code, FaultCode::Refused, "{fault:?}");
    assert!(fault.said.is_some_and(|said| said.contains("too long")), "in its own words");
}

#[tokio::test]
async fn stopwatch_runs_from_the_very_first_start() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    for moment in [Moment::FirstPaint, Moment::FirstPosts, Moment::Submitted] {
        trente.mark(Mark { moment }).await.expect("it is noted");
    }
    drop(trente);
    let trente = app.start();
    let account = log_in(&trente, &server, "ada").await;
    let shown = async || steps(&trente, &account.key).await.stopwatch;
    crate::surface::app::until("the account's opening", async || {
        app.folder.path().join("data/first-run.json").exists()
    })
    .await;
    let before = shown().await;
    assert!(before.posts.is_some() && before.posts <= before.submitted, "across runs: {before:?}");
    assert_eq!(before.home, None, "Home was not seen yet");
    trente.mark(Mark { moment: Moment::HomePosts }).await.expect("it is noted");
    assert!(shown().await.home.is_some(), "from the account's opening");
}
