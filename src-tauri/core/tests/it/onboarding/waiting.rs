//! The waiting room: every state, and what can be done in it.

use super::{app, form, join, look, rooms, send};
use crate::surface::app::{App, until};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{
    HomeTimeline, LeaveRoom, LoadForm, LookAgain, MailAgain, OpenMail, SignUpElsewhere, Start, TakeLink, WaitingRooms,
};
use trente_contract::join::{Form, SignedUp};
use trente_contract::reading::Found;
use trente_contract::waiting::{Room, Stage};
use trente_core::Trente;
use trente_core::session::{SecretStore, Store};
use trente_test_support::StrictServer;
use trente_test_support::strict::{Failure, Registrations};

async fn mail_again(trente: &Trente, room: &Room, email: Option<&str>) -> Result<Room, trente_contract::Fault> {
    trente.mail_again(MailAgain { room: room.id.clone(), email: email.map(str::to_owned) }).await
}

fn with_approval(server: &StrictServer) {
    server.set(|switches| {
        switches.registrations = Registrations { approval_required: true, ..Registrations::default() };
    });
}

#[tokio::test]
async fn link_in_the_mail_opens_the_account_by_itself() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    assert_eq!(look(&trente, &room).await.stage, Stage::Unconfirmed, "the mail was not read yet");
    let mail = server.mail_to("wren@mail.example").expect("it was sent");
    let landing = server.follow_mail(&mail).await.expect("the link works").expect("it leads on");
    assert_eq!(landing.as_str(), "trente://login", "it leads back into the app");
    // Nobody taps anything: the background looks.
    let mut seen = None;
    let opened = loop {
        let rooms = trente.waiting_rooms(WaitingRooms { seen }).await.expect("they can be read");
        seen = Some(rooms.version);
        if let Some(room) = rooms.rooms.into_iter().find(|room| room.stage == Stage::Open) {
            break room;
        }
    };
    let account = opened.account.expect("it is one of this device now");
    assert_eq!(account.key.as_str(), format!("wren@{}", server.domain()), "under its name");
    let started = trente.start(Start {}).await.expect("it answers");
    assert_eq!(started.current.as_ref(), Some(&account.key), "the app opens with it");
    trente
        .home_timeline(HomeTimeline { account: account.key.clone(), cursor: None, anew: false })
        .await
        .expect("Home can be read");
    assert_eq!(app.secrets.get(&format!("room {}", room.id)).expect("it is read"), None, "the token has its own name");
    drop(trente);
    let trente = app.start();
    until("the end of the room", async || rooms(&trente).await.is_empty()).await;
    assert_eq!(trente.start(Start {}).await.expect("it answers").current, Some(account.key), "the account stays");
}

#[tokio::test]
async fn moderator_s_word_is_waited_for() {
    let server = StrictServer::start();
    with_approval(&server);
    let (app, trente) = app(&server);
    let room = match send(&trente, &server, Form { reason: "Boats".into(), ..form("wren") }).await {
        SignedUp::Waiting(room) => room,
        refused => panic!("{refused:?}"),
    };
    assert_eq!(look(&trente, &room).await.stage, Stage::Unconfirmed, "first the mail");
    server.confirm("wren");
    assert_eq!(look(&trente, &room).await.stage, Stage::Pending, "then the moderator");
    drop(trente);
    let trente = app.start();
    assert_eq!(rooms(&trente).await[0].stage, Stage::Pending, "which outlives a restart");
    server.approve("wren");
    let opened = look(&trente, &room).await;
    assert_eq!(opened.stage, Stage::Open, "let in");
    assert!(opened.account.is_some(), "with the account");
}

/// Makes what the server said of these rooms so far a quarter of an hour old.
async fn a_quarter_of_an_hour_later(app: &App, rooms: &[Room]) {
    let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
    for room in rooms {
        let back = |at: &mut Timestamp| *at -= SignedDuration::from_mins(15);
        store.change_room(&room.id, move |room| room.gone.iter_mut().for_each(back)).await.expect("it is changed");
    }
}

#[tokio::test]
async fn refused_and_expired_are_told_apart() {
    let server = StrictServer::start();
    with_approval(&server);
    let (app, trente) = app(&server);
    let wanted = |name: &str| Form { reason: "Boats".into(), ..form(name) };
    let mut waiting = Vec::new();
    for name in ["wren", "dunnock", "siskin"] {
        let SignedUp::Waiting(room) = send(&trente, &server, wanted(name)).await else { panic!("{name} is refused") };
        waiting.push(room);
    }
    server.confirm("wren");
    assert_eq!(look(&trente, &waiting[0]).await.stage, Stage::Pending, "a moderator looks");
    server.reject("wren");
    server.reject("dunnock");
    server.expire("siskin");
    for _ in 0..3 {
        assert_eq!(look(&trente, &waiting[0]).await.stage, Stage::Pending, "what is said once is not yet believed");
        assert_eq!(look(&trente, &waiting[1]).await.stage, Stage::Unconfirmed, "nor what is said thrice at once");
        assert_eq!(look(&trente, &waiting[2]).await.stage, Stage::Unconfirmed, "by nobody");
    }
    drop(trente);
    a_quarter_of_an_hour_later(&app, &waiting).await;
    let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
    let then = Timestamp::now() - SignedDuration::from_hours(8 * 24);
    store.change_room(&waiting[2].id, move |room| room.mails = vec![then]).await.expect("it is changed");
    drop(store);
    let trente = app.start();
    assert_eq!(look(&trente, &waiting[0]).await.stage, Stage::Refused, "a moderator said no");
    assert_eq!(look(&trente, &waiting[1]).await.stage, Stage::Refused, "gone within the week: a person did it");
    assert_eq!(look(&trente, &waiting[2]).await.stage, Stage::Expired, "gone after the week: nobody answered the mail");
    let begun = trente.leave_room(LeaveRoom { room: waiting[2].id.clone() }).await.expect("it can be left");
    let begun = begun.expect("the form comes back");
    assert_eq!(begun.form, Form { password: String::new(), ..wanted("siskin") }, "with everything that was typed");
    assert_eq!(
        trente.load_form(LoadForm {}).await.expect("it is read"),
        Some(begun),
        "which is kept for the next server"
    );
    assert_eq!(rooms(&trente).await.len(), 2, "the others stay");
    let token = app.secrets.get(&format!("room {}", waiting[2].id)).expect("it is read");
    assert_eq!(token, None, "a room that was left leaves no token behind");
}

#[tokio::test]
async fn a_refusal_that_was_none_is_taken_back() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    let gone = || Failure::Refused(401, "The access token is invalid".into());
    server.fail("GET /api/v1/", 99, gone());
    for _ in 0..3 {
        assert_eq!(look(&trente, &room).await.stage, Stage::Unconfirmed, "one bad machine of many says so");
    }
    drop(trente);
    a_quarter_of_an_hour_later(&app, std::slice::from_ref(&room)).await;
    let trente = app.start();
    assert_eq!(look(&trente, &room).await.stage, Stage::Refused, "for a quarter of an hour");
    assert!(app.secrets.get(&format!("room {}", room.id)).expect("it is read").is_some(), "the token stays");
    server.heal();
    let mail = server.mail_to("wren@mail.example").expect("it was sent");
    let landing = server.follow_mail(&mail).await.expect("the link works").expect("it leads on");
    let reader = crate::surface::app::guest(&server);
    trente.take_link(TakeLink { reader, text: landing.into() }).await.expect("it is ours");
    assert_eq!(rooms(&trente).await[0].stage, Stage::Open, "the mail's link opens the account all the same");
}

#[tokio::test]
async fn disabled_accounts_are_said_to_be_so() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    server.confirm("wren");
    server.disable("wren");
    let stage = look(&trente, &room).await.stage;
    assert_eq!(stage, Stage::Disabled, "switched off");
    assert!(stage.is_over(), "another server is the way on, as after a refusal");
    assert_eq!(rooms(&trente).await.len(), 1, "though it is not forgotten: it may be switched on again");
}

#[tokio::test]
async fn unknown_words_are_settled_by_the_other_question() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    server.fail("GET /api/v1/accounts/verify_credentials", 9, Failure::Refused(403, "Votre compte dort".into()));
    assert_eq!(look(&trente, &room).await.stage, Stage::Unconfirmed, "the address is not confirmed");
    server.confirm("wren");
    assert_eq!(look(&trente, &room).await.stage, Stage::Pending, "it is, so a person has to look");
    server.heal();
    assert_eq!(look(&trente, &room).await.stage, Stage::Open, "they did");
}

#[tokio::test]
async fn server_that_does_not_answer_changes_nothing_and_is_told() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    server.fail("GET /api/v1/", 99, Failure::ProxyPage);
    let looked = look(&trente, &room).await;
    assert_eq!(looked.stage, Stage::Unconfirmed, "nothing is known");
    assert_eq!(looked.fault.map(|fault| fault.code), Some(FaultCode::ServerBusy), "and why");
    server.heal();
    assert_eq!(look(&trente, &room).await.fault, None, "until it answers");
    let missing = trente.look_again(LookAgain { room: "none".into() }).await.expect_err("there is none");
    assert_eq!(missing.code, FaultCode::NotFound, "a room that is not there");
}

#[tokio::test]
async fn mail_comes_again_to_the_right_address() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    assert!((1..=30).contains(&room.mail_again_in), "not at once: {}", room.mail_again_in);
    let fault = mail_again(&trente, &room, None).await.expect_err("it is too soon");
    assert_eq!(fault.code, FaultCode::RateLimited, "{fault:?}");
    assert_eq!(server.mails().len(), 1, "the server was not asked");
    let fault = mail_again(&trente, &room, Some("no address")).await.expect_err("it is none");
    assert_eq!(fault.code, FaultCode::Refused, "{fault:?}");
    let changed = mail_again(&trente, &room, Some("right@mail.example")).await.expect("a wrong one is set right");
    assert_eq!(changed.email, "right@mail.example", "at once");
    let mail = server.mail_to("right@mail.example").expect("the mail goes there");
    server.follow_mail(&mail).await.expect("its link works");
    assert_eq!(look(&trente, &room).await.stage, Stage::Open, "and opens the same account");
}

#[tokio::test]
async fn server_that_sends_no_more_mails_is_believed() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    server.fail("POST /api/v1/emails/confirmations", 1, Failure::RateLimited(Duration::from_secs(600)));
    let fault = mail_again(&trente, &room, Some("right@mail.example")).await.expect_err("it refuses");
    assert_eq!(fault.code, FaultCode::RateLimited, "{fault:?}");
    let told = rooms(&trente).await[0].mail_again_in;
    assert!((500..=602).contains(&told), "the person is told how long: {told}");
    drop(trente);
    let trente = app.start();
    let told = rooms(&trente).await[0].mail_again_in;
    assert!((500..=602).contains(&told), "also after a restart: {told}");
}

#[tokio::test]
async fn mail_is_opened_where_it_is_read() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let SignedUp::Waiting(room) = send(&trente, &server, Form { email: "wren@gmail.com".into(), ..form("wren") }).await
    else {
        panic!("it is taken")
    };
    trente.open_mail(OpenMail { room: room.id }).await.expect("the browser opens");
    let opened = app.browser.urls.lock().expect("nobody panics with it").clone();
    assert_eq!(opened, ["https://mail.google.com/mail/"], "the provider's page");
}

#[tokio::test]
async fn sign_up_that_goes_on_in_the_browser_ends_with_a_log_in() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let page = format!("{}/auth/sign_up", server.url());
    let form = form("wren");
    let room = trente.sign_up_elsewhere(SignUpElsewhere { server: server.url().into(), form }).await.expect("it opens");
    assert_eq!((room.stage, room.page.as_deref()), (Stage::Elsewhere, Some(page.as_str())), "on the server's page");
    assert_eq!(app.browser.urls.lock().expect("nobody panics with it").clone(), [page], "the browser was sent there");
    let account = crate::surface::app::log_in(&trente, &server, "kenji").await;
    let rooms = rooms(&trente).await;
    assert_eq!(rooms[0].stage, Stage::Open, "the person came back");
    assert_eq!(rooms[0].account.as_ref(), Some(&account), "as somebody");
}

#[tokio::test]
async fn mail_s_way_back_into_the_app_opens_the_account_at_once() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    join(&trente, &server, "wren").await;
    let mail = server.mail_to("wren@mail.example").expect("it was sent");
    let landing = server.follow_mail(&mail).await.expect("the link works").expect("it leads on");
    let reader = crate::surface::app::guest(&server);
    let found = trente.take_link(TakeLink { reader, text: landing.into() }).await.expect("it is ours");
    assert_eq!(found, Found::Confirmed, "it is the mail's");
    assert_eq!(rooms(&trente).await[0].stage, Stage::Open, "the account is there");
}
