//! What one can do with a person, in a menu: on their page, and of its author on a post.

use super::icon::icon;
use super::menu::{self, Item};
use super::{browser, dialog, list_choice, mute, server_block};
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::people::{self, Deed, Stand};
use crate::store::shut;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use trente_contract::ids::PostId;
use trente_contract::person::Person;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

/// The button with the menu, on the person's page.
pub fn button(person: &Person, stand: Option<&Arc<Stand>>) -> AnyView {
    let (person, stand) = (person.clone(), stand.cloned());
    let label = t_args("people-more", &[("name", person.name_text.as_str().into())]);
    let named = label.clone();
    let open = move |event: MouseEvent| {
        let button = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(button) = button {
            menu::open(button, label.clone(), items(&person, stand.as_ref()));
        }
    };
    view! {
        <button class="iconbtn" type="button" aria-label=named aria-haspopup="menu" aria-expanded="false" on:click=open>
            {icon("more")}
        </button>
    }
    .into_any()
}

fn items(person: &Person, stand: Option<&Arc<Stand>>) -> Vec<Item> {
    let mut items = Vec::with_capacity(8);
    if let Some(stand) = stand {
        let now = stand.now();
        let does = |deed| {
            let (stand, person) = (Arc::clone(stand), person.clone());
            move || people::act(&stand, &person, deed)
        };
        if now.following {
            let boosts = now.showing_boosts;
            items.push(Item::new("boost", t("people-boosts"), does(Deed::Boosts(!boosts))).switched(boosts));
            let featured = now.featured;
            items.push(
                Item::new("sparkle", t("people-feature"), does(Deed::Feature(!featured)))
                    .switched(featured)
                    .line(t("people-feature-line")),
            );
        }
        let (listed, whom) = (Arc::clone(stand), person.clone());
        items.push(Item::new("list", t("list-add"), move || list_choice::ask(&listed, &whom)));
        let helps = Route::Bothered(Some(person.id.clone()));
        items.push(Item::new("shield", t("bothered"), move || router::go(helps.clone())));
        items.extend(against(person, stand));
        items.extend(beyond(person, stand, None));
        if now.followed_by {
            let (stand, person) = (Arc::clone(stand), person.clone());
            items.push(Item::new("x", t("people-remove"), move || ask_remove(&person, &stand)).danger());
        }
    }
    if !person.handle.is_empty() {
        let handle = format!("@{}", person.handle);
        items.push(Item::new("copy", t("people-copy"), move || {
            // The click is the permission that the clipboard asks for.
            let _ = window().navigator().clipboard().write_text(&handle);
            status::toast(t("people-copied"));
        }));
    }
    if let Some(url) = person.url.clone() {
        let label = match person.handle.split_once('@') {
            Some((_, server)) => t_args("people-open", &[("server", server.into())]),
            None => t("post-open-browser"),
        };
        items.push(Item::new("external", label, move || browser::visit(url.clone())));
    }
    items
}

/// Mute and block, or the way back from them.
pub fn against(person: &Person, stand: &Arc<Stand>) -> [Item; 2] {
    let now = stand.now();
    let name = [("name", person.name_text.as_str().into())];
    let pair = || (Arc::clone(stand), person.clone());
    let muting = if now.muting {
        let (stand, person) = pair();
        Item::new("bell", t_args("people-unmute", &name), move || people::act(&stand, &person, Deed::Unmute))
    } else {
        let (stand, person) = pair();
        Item::new("mute", t_args("people-mute", &name), move || mute::ask(&stand, &person))
    };
    let blocking = if now.blocking {
        let (stand, person) = pair();
        Item::new("check", t_args("people-unblock", &name), move || people::act(&stand, &person, Deed::Unblock))
    } else {
        let (stand, person) = pair();
        Item::new("block", t_args("people-block", &name), move || ask_block(&person, &stand)).danger()
    };
    [muting, blocking]
}

/// Telling the moderators, and leaving out the whole server; `post` is the one that it begins at.
pub fn beyond(person: &Person, stand: &Arc<Stand>, post: Option<&PostId>) -> Vec<Item> {
    let to = Route::Report { person: person.id.clone(), post: post.cloned() };
    let words = t_args("people-report", &[("name", person.name_text.as_str().into())]);
    let mut items = vec![Item::new("flag", words, move || router::go(to.clone()))];
    if let Some(server) = shut::server_of(person).map(str::to_owned) {
        let (account, named) = (stand.account().clone(), [("server", server.as_str().into())]);
        // What was decided before this run, their server told with how one stands to them.
        let is_blocked = untrack(|| shut::decided(&account, &server)).unwrap_or(stand.now().server_blocked);
        items.push(if is_blocked {
            let words = t_args("servers-unblock", &named);
            Item::new("check", words, move || shut::set(&account, &server, false))
        } else {
            let words = t_args("servers-block", &named);
            Item::new("block", words, move || server_block::ask(&account, &server)).danger()
        });
    }
    items
}

/// Asks, and blocks.
pub fn ask_block(person: &Person, stand: &Arc<Stand>) {
    let name = [("name", person.name_text.as_str().into())];
    ask(person, stand, Deed::Block, t_args("people-block-ask", &name), t("people-block-text"), t("people-block-yes"));
}

fn ask_remove(person: &Person, stand: &Arc<Stand>) {
    let name = [("name", person.name_text.as_str().into())];
    let (title, text) = (t_args("people-remove-ask", &name), t("people-remove-text"));
    ask(person, stand, Deed::RemoveFollower, title, text, t("people-remove-yes"));
}

fn ask(person: &Person, stand: &Arc<Stand>, deed: Deed, title: String, text: String, yes: String) {
    let (stand, person) = (Arc::clone(stand), person.clone());
    let act = move || people::act_soon(&stand, &person, deed);
    dialog::ask(dialog::Question { title, text, yes, no: t("cancel"), danger: true, act: Rc::new(act) });
}
