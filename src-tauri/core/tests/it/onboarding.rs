//! From a form to an account that works.

mod again;
mod clock;
mod elsewhere;
mod form;
mod kill;
mod password;
mod queue;
mod sign_up;
mod waiting;

use crate::surface::app::App;
use trente_contract::commands::{LookAgain, SignUp, WaitingRooms};
use trente_contract::join::{Form, SignUpRefusal, SignedUp};
use trente_contract::waiting::Room;
use trente_core::Trente;
use trente_test_support::StrictServer;

/// What somebody of this name typed.
pub(crate) fn form(name: &str) -> Form {
    Form {
        name: name.into(),
        email: format!("{name}@mail.example"),
        password: "tide table 1912".into(),
        agreed: true,
        ..Form::default()
    }
}

/// Sends a form.
pub(crate) async fn send(trente: &Trente, server: &StrictServer, form: Form) -> SignedUp {
    trente.sign_up(SignUp { server: server.url().to_owned(), form }).await.expect("the form can be sent")
}

/// Sends a form that is taken.
pub(crate) async fn join(trente: &Trente, server: &StrictServer, name: &str) -> Room {
    match send(trente, server, form(name)).await {
        SignedUp::Waiting(room) => room,
        SignedUp::Refused(refusal) => panic!("the form was refused: {refusal:?}"),
    }
}

/// What was refused.
pub(crate) fn refusal(signed_up: SignedUp) -> SignUpRefusal {
    match signed_up {
        SignedUp::Refused(refusal) => refusal,
        SignedUp::Waiting(room) => panic!("the form was taken: {room:?}"),
    }
}

/// An app that reads this server, and its core.
pub(crate) fn app(server: &StrictServer) -> (App, Trente) {
    let app = App::new(server.url()).choosing_among(&[server]);
    let trente = app.start();
    (app, trente)
}

/// How a room stands when the server is asked now.
pub(crate) async fn look(trente: &Trente, room: &Room) -> Room {
    trente.look_again(LookAgain { room: room.id.clone() }).await.expect("there is such a room")
}

/// All rooms as they stand.
pub(crate) async fn rooms(trente: &Trente) -> Vec<Room> {
    trente.waiting_rooms(WaitingRooms { seen: None }).await.expect("they can be read").rooms
}
