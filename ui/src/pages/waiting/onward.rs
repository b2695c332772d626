//! The ways on from a room: an account elsewhere meanwhile, another server instead, giving up. What was typed goes along.

use crate::components::dialog::{self, Question};
use crate::components::icon::icon_small;
use crate::components::pick;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::choosing::choosing;
use crate::store::joining::joining;
use crate::store::{rooms, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{LeaveRoom, SaveForm};
use trente_contract::join::Form;
use trente_contract::waiting::{Room, Stage};

/// The best server where no account was asked for yet; none until it is known, and none when there is no other.
fn other(instant: bool) -> Memo<Option<String>> {
    let choosing = choosing();
    Memo::new(move |_| {
        let all = choosing.ordered();
        rooms::all().with(|rooms| {
            let asked = |domain: &str| rooms.iter().any(|room| pick::shown(&room.server) == pick::shown(domain));
            let other = all.into_iter().find(|one| (one.instant || !instant) && !asked(&one.domain));
            other.map(|choice| choice.domain)
        })
    })
}

/// While a person at the server decides: an account that opens at once, at another one. This room stays.
pub(super) fn meanwhile(room: &Room) -> AnyView {
    let found = other(true);
    let form = typed_in(room);
    (move || {
        found.get().map(|server| {
            let (form, label) =
                (form.clone(), t_args("waiting-meanwhile-join", &[("server", pick::shown(&server).into())]));
            let go = move |_| fill_in(server.clone(), form.clone());
            view! { <button class="btn btn--ink" type="button" on:click=go>{icon_small("bolt")}{label}</button> }
        })
    })
    .into_any()
}

/// After a no, when the link was never followed, or the account is barred: the next server, or the same once more, with the
/// form still filled.
pub(super) fn instead(room: &Room) -> AnyView {
    let found = other(false);
    let again = matches!(room.stage, Stage::Expired | Stage::Sending);
    // An account that is barred exists: it cannot be asked for once more, and its room stays, since it may open yet.
    let barred = room.stage == Stage::Disabled;
    let same = room.clone();
    // After a no, asking there once more is only the way on when there is no other.
    let once_more = move || {
        let same = same.clone();
        (!barred && (again || found.with(Option::is_none))).then(|| {
            let label = t_args("waiting-expired-again", &[("server", same.server.as_str().into())]);
            let go = move |_| move_on(same.clone(), same.server.clone());
            view! { <button class="btn btn--primary" type="button" on:click=go>{icon_small("refresh")}{label}</button> }
        })
    };
    let class = if again { "btn btn--outline" } else { "btn btn--primary" };
    let room = room.clone();
    view! {
        {once_more}
        {move || {
            let room = room.clone();
            found.get().map(|server| {
                let label = t_args("waiting-refused-join", &[("server", pick::shown(&server).into())]);
                let go = move |_| match barred {
                    true => fill_in(server.clone(), typed_in(&room)),
                    false => move_on(room.clone(), server.clone()),
                };
                view! { <button class=class type="button" on:click=go>{label}</button> }
            })
        }}
        <a class="btn btn--quiet" href=Route::Home.href()>{t("waiting-refused-others")}</a>
    }
    .into_any()
}

/// Leaves a room, after asking.
pub(super) fn ask_to_leave(room: &Room) {
    let id = room.id.clone();
    dialog::ask(Question {
        title: t_args("waiting-leave-ask", &[("server", room.server.as_str().into())]),
        text: t("waiting-leave-text"),
        yes: t("waiting-leave-yes"),
        no: t("waiting-leave-no"),
        danger: true,
        act: Rc::new(move || {
            let id = id.clone();
            spawn_local(async move {
                match call(LeaveRoom { room: id.clone() }).await {
                    Ok(_) => {
                        rooms::forget(&id);
                        if !untrack(rooms::any) {
                            router::replace(Route::Home);
                        }
                    }
                    Err(fault) => status::tell_fault(&fault),
                }
            });
        }),
    });
}

/// Leaves the room and takes what was typed to a server.
fn move_on(room: Room, server: String) {
    spawn_local(async move {
        match call(LeaveRoom { room: room.id.clone() }).await {
            Ok(begun) => {
                rooms::forget(&room.id);
                fill_in(server, begun.map_or_else(|| typed_in(&room), |begun| begun.form));
            }
            Err(fault) => status::tell_fault(&fault),
        }
    });
}

/// What the room itself still knows of the form.
fn typed_in(room: &Room) -> Form {
    Form { name: room.name.clone(), email: room.email.clone(), ..Form::default() }
}

/// Opens the form of a server, filled in.
fn fill_in(server: String, form: Form) {
    let state = state();
    if state.current.get_untracked().is_none() {
        state.guest_server.set(server.clone());
    }
    spawn_local(async move {
        // Rules are each server's own: they have to be agreed to anew.
        let form = Form { agreed: false, ..form };
        // The form is filled before it is shown.
        joining().take_up(form.clone());
        // A form that cannot be kept is typed again; the way on stays open.
        let _ = call(SaveForm { server: server.clone(), form }).await;
        router::go(Route::join(server));
    });
}
