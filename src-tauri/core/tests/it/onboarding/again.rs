//! Asking a second time.

use super::{app, form, join, refusal, rooms, send};
use trente_contract::join::{Field, FieldFault, Form, SignedUp};
use trente_contract::waiting::Stage;
use trente_core::session::{SecretStore, Store};
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const SIGN_UP: &str = "POST /api/v1/accounts";

#[tokio::test]
async fn another_password_is_not_taken_for_the_first() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    let other = |password: &str| Form { password: password.into(), ..form("Wren") };
    for password in ["tide table 1913", "another one altogether"] {
        let refused = refusal(send(&trente, &server, other(password)).await);
        let found: Vec<_> = refused.fields.iter().map(|one| (one.field, one.why)).collect();
        assert_eq!(
            found,
            [(Field::Password, FieldFault::Another)],
            "{password}: the first one counts, and that is said"
        );
        assert_eq!(refused.next, None, "no other server is of use");
    }
    let SignedUp::Waiting(same) = send(&trente, &server, form("wren")).await else { panic!("it is the same request") };
    assert_eq!(same.id, room.id, "the same password leads to the same room");
    assert_eq!(server.count(SIGN_UP), 1, "one form was sent");
    assert_eq!(rooms(&trente).await.len(), 1, "and one room is there");
    drop(trente);
    let refused = refusal(send(&app.start(), &server, other("another one altogether")).await);
    assert_eq!(refused.fields[0].why, FieldFault::Another, "nor after a restart");
    assert_eq!(server.count(SIGN_UP), 1, "still one");
}

#[tokio::test]
async fn unclear_room_is_forgotten_by_its_own_name_only() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    for name in ["rosa", "kenji"] {
        server.fail(SIGN_UP, 1, Failure::Truncated);
        let SignedUp::Waiting(room) = send(&trente, &server, form(name)).await else { panic!("nobody can know") };
        assert_eq!(room.stage, Stage::Sending, "{name} is unclear");
    }
    let names = async || {
        let mut names: Vec<_> = rooms(&trente).await.into_iter().map(|room| room.name).collect();
        names.sort();
        names
    };
    assert_eq!(names().await, ["kenji", "rosa"], "both may have arrived");
    join(&trente, &server, "wren").await;
    assert_eq!(names().await, ["kenji", "rosa", "wren"], "another name is another account");
    server.fail(SIGN_UP, 1, Failure::Truncated);
    send(&trente, &server, form("Rosa")).await;
    assert_eq!(names().await, ["Rosa", "kenji", "wren"], "the same name is asked for again");
}

#[tokio::test]
async fn account_that_arrived_and_could_not_be_noted_is_not_asked_for_again() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    drop(trente);
    // As the room was left when the token was kept, and the store could not be written then.
    let store = Store::open(&app.folder.path().join("data/trente.db")).expect("the store opens").store;
    store.change_room(&room.id, |room| room.stage = Stage::Sending).await.expect("it is changed");
    server.fail("GET /api/v1/", 99, Failure::Busy(None));
    let trente = app.start();
    send(&trente, &server, form("wren")).await;
    let kept = app.secrets.get(&format!("room {}", room.id)).expect("it can be read");
    assert!(kept.is_some(), "the token that opens the account is still there");
    assert_eq!(server.count(SIGN_UP), 1, "and the account is not asked for again");
}
