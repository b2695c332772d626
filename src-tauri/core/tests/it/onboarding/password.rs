//! The password that is suggested: the same until it is used, kept with the account, told to nobody but the server.

use super::{app, form, join, look, refusal, rooms, send};
use crate::surface::app::App;
use trente_contract::commands::{ForgetPassword, KeptPasswords, LeaveRoom, LogOut, ShowPassword, SuggestPassword};
use trente_contract::ids::AccountKey;
use trente_contract::join::{FieldFault, Form, SignedUp, Whose};
use trente_contract::settings::SecretPlace;
use trente_contract::waiting::{Room, Stage};
use trente_core::Trente;
use trente_core::session::SecretStore;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const SIGN_UP: &str = "POST /api/v1/accounts";

async fn suggested(trente: &Trente) -> String {
    let suggestion = trente.suggest_password(SuggestPassword { anew: false }).await.expect("one can be made");
    assert_eq!(suggestion.place, SecretPlace::Keychain, "the person is told where it will be");
    suggestion.password.0
}

/// The form of this name with the suggested password.
async fn with_suggested(trente: &Trente, name: &str) -> Form {
    Form { password: suggested(trente).await, ..form(name) }
}

fn waiting(signed_up: SignedUp) -> Room {
    match signed_up {
        SignedUp::Waiting(room) => room,
        SignedUp::Refused(refusal) => panic!("the form was refused: {refusal:?}"),
    }
}

async fn shown(trente: &Trente, whose: Whose) -> Option<String> {
    let shown = trente.show_password(ShowPassword { whose }).await.expect("the secrets can be read");
    shown.map(|password| password.0)
}

/// What lies with the secrets for this name.
fn kept(app: &App, server: &StrictServer, name: &str) -> Option<String> {
    let key = format!("password {name}@{}", server.domain());
    app.secrets.get(&key).expect("they can be read").map(|secret| secret.reveal().to_owned())
}

/// Whether these words stand in any file of the app.
fn is_written(app: &App, words: &str) -> bool {
    let mut folders = vec![app.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("it can be listed").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read(&path).unwrap_or_default().windows(words.len()).any(|part| part == words.as_bytes())
            {
                return true;
            }
        }
    }
    false
}

#[tokio::test]
async fn it_is_the_same_until_it_is_used_and_lies_with_the_secrets_alone() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let first = suggested(&trente).await;
    assert_eq!(suggested(&trente).await, first, "a second look shows the same");
    assert_eq!(kept(&app, &server, "wren"), None, "whoever only looks at the form leaves nothing behind");
    let room = waiting(send(&trente, &server, with_suggested(&trente, "wren").await).await);
    assert!(room.suggested, "the room knows");
    assert!(server.takes_password("wren", &first), "the server has it");
    assert_eq!(kept(&app, &server, "wren").as_deref(), Some(first.as_str()), "it is kept");
    assert_ne!(suggested(&trente).await, first, "the next account gets another");
    assert!(is_written(&app, "wren@mail.example"), "the form is kept");
    assert!(!is_written(&app, &first), "but no file has the password");
    drop(trente);

    let trente = app.start();
    let whose = Whose::Room(room.id.clone());
    assert_eq!(shown(&trente, whose).await.as_deref(), Some(first.as_str()), "it is there after a restart, too");
    server.confirm("wren");
    let open = look(&trente, &room).await;
    let account = open.account.expect("the account works").key;
    assert_eq!(shown(&trente, Whose::Account(account.clone())).await, Some(first.clone()), "and with the account");
    let all = async || trente.kept_passwords(KeptPasswords {}).await.expect("they can be read");
    assert_eq!(all().await, std::slice::from_ref(&account), "the settings know of it");
    trente.forget_password(ForgetPassword { account: account.clone() }).await.expect("it is forgotten");
    assert_eq!((all().await, kept(&app, &server, "wren")), (Vec::<AccountKey>::new(), None), "when the person says so");
    assert_eq!(shown(&trente, Whose::Account(account)).await, None, "nothing is shown then");
}

#[tokio::test]
async fn a_log_out_forgets_it() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = waiting(send(&trente, &server, with_suggested(&trente, "Wren").await).await);
    server.confirm("Wren");
    let account = look(&trente, &room).await.account.expect("the account works").key;
    assert!(kept(&app, &server, "wren").is_some(), "it is kept under the name in small letters");
    trente.log_out(LogOut { account }).await.expect("it goes");
    assert_eq!(kept(&app, &server, "wren"), None, "nothing stays");
}

#[tokio::test]
async fn a_password_of_one_s_own_is_kept_nowhere() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let before = suggested(&trente).await;
    let room = join(&trente, &server, "wren").await;
    assert!(!room.suggested, "it was not suggested");
    assert_eq!(kept(&app, &server, "wren"), None, "nobody asked to keep it");
    assert_ne!(suggested(&trente).await, before, "what was seen beside another account is not used for the next");
}

#[tokio::test]
async fn a_refused_form_keeps_the_suggestion_and_leaves_nothing_behind() {
    let (first, next) = (StrictServer::start(), StrictServer::start());
    let app = App::new(first.url()).choosing_among(&[&first, &next]);
    let trente = app.start();
    let form = with_suggested(&trente, "admin").await;
    let refused = refusal(send(&trente, &first, form.clone()).await);
    assert_eq!(refused.fields[0].why, FieldFault::Reserved, "the name is not to be had");
    assert_eq!(kept(&app, &first, "admin"), None, "there is no account that it belongs to");
    assert_eq!(suggested(&trente).await, form.password, "the form is mended with the same");
    first.fail(SIGN_UP, 1, Failure::Busy(None));
    let form = Form { name: "wren".into(), ..form };
    assert!(matches!(send(&trente, &first, form.clone()).await, SignedUp::Refused(_)), "the server is full");
    let room = waiting(send(&trente, &next, form.clone()).await);
    assert_eq!(shown(&trente, Whose::Room(room.id)).await, Some(form.password), "the next server got the same");
    assert_eq!(kept(&app, &first, "wren"), None, "the first one has no account");
}

#[tokio::test]
async fn a_taken_name_does_not_cost_the_password_of_the_account_that_has_it() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = waiting(send(&trente, &server, with_suggested(&trente, "wren").await).await);
    server.confirm("wren");
    look(&trente, &room).await;
    let before = kept(&app, &server, "wren").expect("it is kept");
    let again = Form { email: "other@mail.example".into(), ..with_suggested(&trente, "wren").await };
    let refused = refusal(send(&trente, &server, again).await);
    assert_eq!(refused.fields[0].why, FieldFault::Taken, "somebody has that name: the same person");
    assert_eq!(kept(&app, &server, "wren"), Some(before), "their password is still there");
}

#[tokio::test]
async fn the_same_form_after_an_unclear_end_has_the_same_password() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    server.fail(SIGN_UP, 1, Failure::Truncated);
    server.fail("GET /api/v1/accounts/lookup", 99, Failure::Busy(None));
    let form = with_suggested(&trente, "wren").await;
    let room = waiting(send(&trente, &server, form.clone()).await);
    assert_eq!(room.stage, Stage::Sending, "nobody knows whether it arrived");
    drop(trente);
    let trente = app.start();
    assert_eq!(suggested(&trente).await, form.password, "if it did, this is the one that counts");
    let fresh = trente.suggest_password(SuggestPassword { anew: true }).await.expect("one can be made").password.0;
    assert_ne!(fresh, form.password, "a server that a link named gets none that another one saw");
    assert_eq!(suggested(&trente).await, fresh, "from then on it is that one");
}

#[tokio::test]
async fn a_request_that_is_given_up_gives_its_password_back() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let form = with_suggested(&trente, "wren").await;
    let room = waiting(send(&trente, &server, form.clone()).await);
    trente.leave_room(LeaveRoom { room: room.id }).await.expect("it is left");
    assert_eq!(kept(&app, &server, "wren"), None, "nothing is kept of what was given up");
    assert_eq!(suggested(&trente).await, form.password, "it goes along to the next server");
}

#[tokio::test]
async fn the_same_suggestion_leads_to_the_same_room_and_another_does_not() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let form = with_suggested(&trente, "wren").await;
    let room = waiting(send(&trente, &server, form.clone()).await);
    let same = waiting(send(&trente, &server, form).await);
    assert_eq!(same.id, room.id, "it is the same request");
    let other = with_suggested(&trente, "wren").await;
    let refused = refusal(send(&trente, &server, other.clone()).await);
    assert_eq!(refused.fields[0].why, FieldFault::Another, "the first one counts");
    let whose = Whose::Room(room.id);
    assert_ne!(shown(&trente, whose).await, Some(other.password), "and is the one that is kept");
    assert_eq!((server.count(SIGN_UP), rooms(&trente).await.len()), (1, 1), "one account was asked for");
}
