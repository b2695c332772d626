//! "Add to a list …": the lists with ticks, several at once. Each tick holds at once and goes back when it is refused.

use super::dialog::Modal;
use super::fetched::{self, Fetched};
use super::icon::icon_small;
use super::{blank, follow, list_making};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::lasting::lasting;
use crate::ground::status;
use crate::store::feed;
use crate::store::people::Stand;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashSet;
use std::rc::Rc;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{ListsWith, ReadLists, SetInList, ShowList};
use trente_contract::find::ListName;
use trente_contract::ids::{AccountKey, ListId};
use trente_contract::person::Person;
use trente_contract::reader::Reader;

struct Asked {
    stand: Arc<Stand>,
    person: Person,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks into which lists somebody is to be put.
pub fn ask(stand: &Arc<Stand>, person: &Person) {
    let one = Asked { stand: Arc::clone(stand), person: person.clone() };
    ASKED.with(|asked| *asked).set(Some(Rc::new(one)));
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(&one, asked))).into_any()
}

fn card(one: &Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let modal = Modal::open();
    let (closing, done) = (modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        closing.give_back();
    };
    let title = t_args("list-add-title", &[("name", one.person.name_text.as_str().into())]);
    let (stand, person) = (Arc::clone(&one.stand), one.person.clone());
    let follows = Arc::clone(&stand);
    let follows = Memo::new(move |_| follows.get().following);
    // Lists hold people whom one follows.
    let body = move || match follows.get() {
        true => ticks(&stand, &person),
        false => first_follow(&stand, &person),
    };
    view! {
        <dialog node_ref=modal.element class="dialog choice__dialog" aria-labelledby="list-choice-title" on:close=closed>
            <h2 id="list-choice-title">{title}</h2>
            {body}
            <div class="dialog__acts">
                <button class="btn btn--primary" type="button" autofocus on:click=move |_| done.close()>{t("list-add-done")}</button>
            </div>
        </dialog>
    }
    .into_any()
}

fn first_follow(stand: &Arc<Stand>, person: &Person) -> AnyView {
    let reader = Reader::Account { account: stand.account().clone() };
    let name = [("name", person.name_text.as_str().into())];
    view! {
        <p>{t_args("list-add-follow", &name)}</p>
        <div>{follow::button(person, Some(stand), &reader, follow::Size::Page)}</div>
    }
    .into_any()
}

/// The lists, and those that the person is in.
#[derive(Clone, PartialEq)]
struct Known {
    lists: Vec<ListName>,
    within: HashSet<ListId>,
}

fn ticks(stand: &Arc<Stand>, person: &Person) -> AnyView {
    let found: RwSignal<Fetched<Known>> = RwSignal::new(Fetched::Coming);
    let (account, id) = (stand.account().clone(), person.id.clone());
    let load = move || {
        found.set(Fetched::Coming);
        let (account, person) = (account.clone(), id.clone());
        spawn_local(async move {
            let known = async {
                let lists = call(ReadLists { account: account.clone() }).await?;
                let within = call(ListsWith { account, person }).await?.into_iter().collect();
                Ok::<_, Fault>(Known { lists, within })
            };
            let known = known.await;
            found.try_set(known.map_or_else(Fetched::Failed, Fetched::Here));
        });
    };
    load();
    let (owner, person) = (stand.account().clone(), person.clone());
    (move || match found.get() {
        Fetched::Coming => fetched::grey(2),
        Fetched::Failed(fault) => blank::refused(&fault, load.clone()),
        Fetched::Here(known) => choices(&owner, &person, known),
    })
    .into_any()
}

fn choices(account: &AccountKey, person: &Person, known: Known) -> AnyView {
    let (lists, within) = (RwSignal::new(known.lists), RwSignal::new(known.within));
    let (owner, whom) = (account.clone(), person.clone());
    let rows = move || {
        let all = lists.get();
        all.into_iter().map(|list| tick(&owner, &whom, list, within)).collect_view()
    };
    let (owner, whom) = (account.clone(), person.clone());
    // Who makes a list here wants the person in it.
    let new = move |_| {
        let (account, person) = (owner.clone(), whom.clone());
        list_making::ask(&owner, None, move |made| {
            lists.try_update(|all| all.push(ListName { id: made.id.clone(), title: made.made.title.clone() }));
            set(&account, &person, made.id, true, within);
        });
    };
    let none = move || lists.with(Vec::is_empty);
    view! {
        <Show when=none><p>{t("list-add-none")}</p></Show>
        <div class="choice__lists" role="group" aria-labelledby="list-choice-title">{rows}</div>
        <div><button class="btn btn--soft btn--sm" type="button" on:click=new>{icon_small("plus")}{t("list-new")}</button></div>
    }
    .into_any()
}

fn tick(account: &AccountKey, person: &Person, list: ListName, within: RwSignal<HashSet<ListId>>) -> AnyView {
    let (account, person, id) = (account.clone(), person.clone(), list.id.clone());
    let change = move |event| set(&account, &person, id.clone(), event_target_checked(&event), within);
    let id = list.id.clone();
    view! {
        <label class="mute__quiet">
            <input
                class="checkbox"
                type="checkbox"
                prop:checked=move || within.with(|within| within.contains(&id))
                on:change=change
            />
            <bdi>{list.title}</bdi>
        </label>
    }
    .into_any()
}

fn put(within: RwSignal<HashSet<ListId>>, list: &ListId, on: bool) {
    within.try_update(|within| if on { within.insert(list.clone()) } else { within.remove(list) });
}

fn set(account: &AccountKey, person: &Person, list: ListId, on: bool, within: RwSignal<HashSet<ListId>>) {
    put(within, &list, on);
    let (account, person) = (account.clone(), person.clone());
    spawn_local(async move {
        let request = SetInList { account: account.clone(), list: list.clone(), person: person.id.clone(), on };
        match call(request).await {
            Ok(()) => members_changed(account, list).await,
            Err(fault) => {
                put(within, &list, !on);
                status::tell_fault(&fault);
            }
        }
    });
}

/// Somebody was put into a list or taken out: where it keeps posts out of Home, Home is another one now.
pub async fn members_changed(account: AccountKey, list: ListId) {
    let made = call(ShowList { account: account.clone(), list }).await;
    if made.is_ok_and(|list| list.made.exclusive) {
        feed::fetch_anew(&account);
    }
}
