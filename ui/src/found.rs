//! A link or a text that somebody pasted or opened: an invite, a pack, a person, a post, a server. Taken up where it
//! leads, and carried through sign-up.

use crate::bridge::call;
use crate::components::dialog::{self, Question};
use crate::components::pick;
use crate::i18n::{self, t, t_args};
use crate::route::Route;
use crate::store::{rooms, state};
use crate::{router, status, wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{AwaitLink, SetPick, TakeLink};
use trente_contract::reading::{Found, Pack, Pick};

/// What came of it.
#[derive(Clone)]
pub enum Taken {
    /// The window has gone where it leads.
    Gone,
    /// Something to read.
    Said(String),
    /// Something to read, and a server that may be joined all the same.
    Join(String, String),
}

impl Taken {
    /// As it stands below a field.
    pub fn view(self) -> AnyView {
        match self {
            Self::Gone => ().into_any(),
            Self::Said(words) => view! { <span>{words}</span> }.into_any(),
            Self::Join(words, server) => {
                let label = t_args("welcome-join", &[("server", pick::shown(&server).into())]);
                view! { <span>{words} " " <a class="textlink" href=Route::join(server).href()>{label}</a></span> }
                    .into_any()
            }
        }
    }
}

/// Takes up a text.
pub async fn take(text: String) -> Taken {
    let found = call(TakeLink { reader: state().reader_now(), text }).await;
    match found {
        Ok(Found::Invite { server, code, good: true }) => {
            go(Route::Join { server: Some(server), invite: Some(code), wish: None })
        }
        Ok(Found::Invite { server, .. }) => {
            let words = t_args("link-invite-over", &[("server", pick::shown(&server).into())]);
            Taken::Join(words, server)
        }
        Ok(Found::Pack(pack)) => {
            ask_about(&pack);
            Taken::Gone
        }
        Ok(Found::Person { handle }) => {
            if state().current.get_untracked().is_none() {
                let pick = Pick::Person { handle: handle.clone() };
                if call(SetPick { pick, on: true }).await.is_ok() {
                    status::toast(t_args("link-person", &[("handle", format!("@{handle}").into())]));
                }
            }
            go(Route::Handle(handle))
        }
        Ok(Found::Post(post)) => go(Route::Thread(post.id)),
        Ok(Found::Server { domain }) => go(Route::join(domain)),
        // Without a room left the account is open, and the window has gone Home with it.
        Ok(Found::Confirmed) if untrack(rooms::any) => go(Route::Waiting),
        Ok(Found::Confirmed) => Taken::Gone,
        Ok(Found::Nothing) => Taken::Said(t("link-nothing")),
        Err(fault) => Taken::Said(i18n::fault(&fault).what),
    }
}

fn go(route: Route) -> Taken {
    router::go(route);
    Taken::Gone
}

/// A pack is many people: they are followed after a yes, never by a link alone.
fn ask_about(pack: &Pack) {
    // Its own people are named without their server, which is the pack's.
    let server = pack.url.split("://").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default().to_owned();
    let people: Vec<Pick> = pack.people.iter().map(|one| wish::person(&one.person, &server)).collect();
    let args = [("name", pack.name.as_str().into()), ("count", people.len().into())];
    dialog::ask(Question {
        title: t_args("link-pack", &args),
        text: t("link-pack-then"),
        yes: t("link-pack-yes"),
        no: t("cancel"),
        danger: false,
        act: Rc::new(move || {
            let people = people.clone();
            spawn_local(async move {
                for pick in people {
                    if let Err(fault) = call(SetPick { pick, on: true }).await {
                        status::tell_fault(&fault);
                        return;
                    }
                }
                status::toast(t("link-pack-kept"));
            });
        }),
    });
}

/// Takes up the links that the system opens this app with, one after the other, as long as the window lives.
pub fn listen() {
    spawn_local(async {
        while let Ok(Some(text)) = call(AwaitLink { wait: true }).await {
            match take(text).await {
                Taken::Gone => {}
                Taken::Said(words) => status::toast(words),
                Taken::Join(words, server) => {
                    let label = t_args("welcome-join", &[("server", pick::shown(&server).into())]);
                    status::toast_with(words, label, move || router::go(Route::join(server.clone())));
                }
            }
        }
    });
}
