//! A link or a text that somebody pasted or opened: an invite, a pack, a person, a post, a server. Taken up where it
//! leads, and carried through sign-up.

use crate::components::dialog::{self, Question};
use crate::components::{browser, pick};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, next, t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::joining::joining;
use crate::store::{rooms, shared, state, wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{AwaitLink, SetPick, TakeLink};
use trente_contract::reading::{Found, Network, Pack, Pick, Wanted};

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

/// Takes up a text that the person typed or pasted in this window.
pub async fn take(text: String) -> Taken {
    take_up(text, false).await
}

/// Takes up a text. One from outside is asked about first, and only shows: any web page can send it.
async fn take_up(text: String, outside: bool) -> Taken {
    let request = || TakeLink { reader: state().reader_now(), text: text.clone() };
    let mut found = call(request()).await;
    if let Ok(Found::Asks { what, place }) = found {
        if !may_open(what, &place).await {
            return Taken::Gone;
        }
        if matches!(what, Wanted::Invite | Wanted::Server) {
            // The server of the form was not chosen here.
            joining().start_over();
        }
        found = call(request()).await;
    }
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
            let taken = go(Route::Handle(handle.clone()));
            if !outside && state().current.get_untracked().is_none() {
                ask_about_person(handle);
            }
            taken
        }
        Ok(Found::Post(post)) => go(Route::Thread(post.id)),
        Ok(Found::Server { domain }) => go(Route::join(domain)),
        // Without a room left the account is open, and the window has gone Home with it. Nobody is taken from a form that they
        // are about to send.
        Ok(Found::Confirmed) if untrack(rooms::any) && !joining().is_full() => go(Route::Waiting),
        Ok(Found::Confirmed) => Taken::Gone,
        Ok(Found::Shared) if shared::came().await => Taken::Gone,
        Ok(Found::Unbridged { network, name }) => Taken::Said(unbridged(network, &name)),
        Ok(Found::Nothing | Found::Shared | Found::Asks { .. }) => Taken::Said(t("link-nothing")),
        Err(fault) => Taken::Said(i18n::fault(&fault).what),
    }
}

/// That somebody of another network is not known here.
pub fn unbridged(network: Network, name: &str) -> String {
    let server = untrack(|| state().server());
    let args = [("name", name.into()), ("network", network.as_str().into()), ("server", pick::shown(&server).into())];
    t_args("bridge-none", &args)
}

/// Follows a link to somebody of another network: to their page here where the reader's server knows them, else to the browser, and
/// says which. False for any other link.
pub fn visit_neighbour(url: &str) -> bool {
    if trente_text::bridged::bridged(url).is_none() {
        return false;
    }
    let url = url.to_owned();
    spawn_local(async move {
        let (text, there) = (url.clone(), url.clone());
        match call(TakeLink { reader: state().reader_now(), text }).await {
            Ok(Found::Person { handle }) => {
                router::go(Route::Handle(handle));
                status::toast_with(t("bridge-opened"), t("bridge-opened-there"), move || browser::visit(there.clone()));
            }
            Ok(Found::Unbridged { network, name }) => {
                browser::visit(url);
                status::note(unbridged(network, &name));
            }
            // Whatever is wrong with the server, the page is there.
            _ => browser::visit(url),
        }
    });
    true
}

fn go(route: Route) -> Taken {
    router::go(route);
    Taken::Gone
}

fn has_password() -> bool {
    joining().password.with_untracked(|password| !password.is_empty())
}

/// Says what a link from outside would show, and where.
async fn may_open(what: Wanted, place: &str) -> bool {
    let mut text = t_args("link-asks", &[("what", what.as_str().into()), ("place", place.into())]);
    if matches!(what, Wanted::Invite | Wanted::Server) && has_password() {
        text = next(&text, &t("link-asks-password"));
    }
    let question = Question {
        title: t("link-asks-title"),
        text,
        yes: t("link-go"),
        no: t("cancel"),
        danger: false,
        act: Rc::new(|| {}),
    };
    dialog::agreed(question).await
}

/// A guest follows nobody yet: it waits for the account, after a yes alone.
fn ask_about_person(handle: String) {
    let shown = format!("@{handle}");
    dialog::ask(Question {
        title: t_args("link-person-ask", &[("handle", shown.as_str().into())]),
        text: t("link-person-then"),
        yes: t("link-person-yes"),
        no: t("link-person-no"),
        danger: false,
        act: Rc::new(move || {
            let (pick, shown) = (Pick::Person { handle: handle.clone() }, shown.clone());
            spawn_local(async move {
                if call(SetPick { pick, on: true }).await.is_ok() {
                    status::toast(t_args("link-person", &[("handle", shown.into())]));
                }
            });
        }),
    });
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
            match take_up(text, true).await {
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
