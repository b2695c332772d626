//! Who reads, at the foot of the rail, and the menu to become someone else.

use crate::components::icon::sized;
use crate::components::menu::{self, Item};
use crate::components::{avatar, dialog, name};
use crate::ground::i18n::{self, t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{accounts, drafts, others, rooms, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::reader::Account;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

/// The account's row with its menu; nothing for a guest.
pub(super) fn menu() -> Option<AnyView> {
    let account = state().account_now()?;
    let label = t_args("nav-accounts", &[("name", account.person.name_text.as_str().into())]);
    Some(
        view! {
            <button class="rail__me" type="button" aria-haspopup="menu" aria-expanded="false" on:click=open>
                {avatar::avatar(&account.person, "avatar avatar--md")}
                <span class="visually-hidden">{label}</span>
                {elsewhere}
                <span class="row__main">
                    <span class="row__title row__sub--clip" aria-hidden="true">{name::name(&account.person)}</span>
                    <span class="row__sub row__sub--clip" dir="ltr">{name::handle(&account.person)}</span>
                </span>
                {sized("more", "icon icon--sm")}
            </button>
        }
        .into_any(),
    )
}

/// Something is new for another account of this device.
fn elsewhere() -> AnyView {
    (|| {
        others::any().then(|| {
            view! {
                <b class="badge badge--dot" aria-hidden="true"></b>
                <span class="visually-hidden">{t("nav-accounts-new")}</span>
            }
        })
    })
    .into_any()
}

/// The name that was asked for, as long as nobody is logged in.
pub(super) fn waiting() -> Option<AnyView> {
    let room = rooms::all().with_untracked(|rooms| rooms.first().cloned())?;
    // Where the sign-up goes on in the browser nobody knows the name yet.
    let asked = if room.name.is_empty() { room.server } else { format!("@{}@{}", room.name, room.server) };
    Some(
        view! {
            <a class="rail__me" href=Route::Waiting.href()>
                <span class="row__icon">{sized("clock", "icon icon--sm")}</span>
                <span class="row__main">
                    <span class="row__title row__sub--clip"><bdi dir="ltr">{asked}</bdi></span>
                    <span class="row__sub row__sub--clip">{t("waiting-rail")}</span>
                </span>
            </a>
        }
        .into_any(),
    )
}

fn open(event: MouseEvent) {
    let Some(button) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    let Some(account) = state().account_now() else { return };
    menu::open(button, t("settings-accounts"), items(&account));
}

fn items(account: &Account) -> Vec<Item> {
    let own = account.person.id.clone();
    let mut items = vec![Item::new("person", t("nav-profile"), move || router::go(Route::Person(own.clone())))];
    let drafts = Item::new("copy", t("drafts-title"), || router::go(Route::Drafts));
    items.push(drafts.line(t("drafts-line")));
    for other in state().accounts.get_untracked().into_iter().filter(|other| other.key != account.key) {
        let key = other.key.clone();
        let label = t_args("settings-use-label", &[("name", other.person.name_text.as_str().into())]);
        let switch = move || accounts::switch_account(key.clone());
        let new = untrack(|| others::count(&other.key)).count;
        let handle = name::handle(&other.person);
        let line = match new {
            _ if other.expired => t_args("nav-account-ended", &[("handle", handle.into())]),
            0 => handle,
            count => t_args("nav-account-new", &[("handle", handle.into()), ("count", count.into())]),
        };
        items.push(Item::new("people", label, switch).line(line));
    }
    items.push(Item::new("plus", t("settings-add"), || router::go(Route::Login { wish: None })));
    let leaving = account.clone();
    let label = t_args("settings-log-out-label", &[("handle", name::handle(&account.person).into())]);
    items.push(Item::new("key", label, move || ask(&leaving)).danger());
    items
}

fn ask(account: &Account) {
    let handle = name::handle(&account.person);
    let (key, server) = (account.key.clone(), account.server.clone());
    dialog::ask(dialog::Question {
        title: t_args("settings-log-out-ask", &[("handle", handle.into())]),
        text: drafts::log_out_text(&account.key),
        yes: t("settings-log-out-yes"),
        no: t("settings-log-out-no"),
        danger: true,
        act: Rc::new(move || {
            let (key, server) = (key.clone(), server.clone());
            spawn_local(async move {
                match accounts::log_out(key).await {
                    Ok(true) => status::toast(t("settings-logged-out")),
                    Ok(false) => {
                        status::toast(t_args("settings-logged-out-untold", &[("server", server.into())]));
                    }
                    Err(fault) => status::toast_bad(i18n::fault(&fault).what),
                }
            });
        }),
    });
}
