//! The people in a list: who is in it, a way out for each, and a field that finds others.

use crate::components::icon::icon_small;
use crate::components::list_choice::members_changed;
use crate::components::{avatar, blank, growing, name, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::moments::pause;
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::beyond::{column, for_members};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::{ListPeople, Search, SetInList};
use trente_contract::find::{FoundPerson, Kind};
use trente_contract::ids::{AccountKey, ListId, PersonId};
use trente_contract::people::{ListedPerson, PeopleOf};
use trente_contract::person::Person;
use trente_contract::reader::Reader;

/// How long a person has to pause before others are looked for.
const PAUSE: Duration = Duration::from_millis(300);

/// Who was put in or taken out here, since the list was asked for.
type Changed = RwSignal<Vec<(PersonId, bool)>>;

/// The page.
pub(in crate::pages) fn page(list: ListId) -> AnyView {
    let Some(account) = state().account_now() else { return for_members("lists-title") };
    let changed: Changed = RwSignal::new(Vec::new());
    let added: RwSignal<Vec<Person>> = RwSignal::new(Vec::new());
    let reader = Reader::Account { account: account.key.clone() };
    let (of, reading) = (PeopleOf::InList(list.clone()), reader.clone());
    let (key, which) = (account.key.clone(), list.clone());
    let rows = growing::growing(
        |one: &ListedPerson| one.person.id.to_string(),
        move |cursor| ListPeople { reader: reading.clone(), of: of.clone(), cursor },
        move |one: &ListedPerson| {
            // The field that finds people knows so, too.
            changed.update(|all| {
                if all.iter().all(|(id, _)| *id != one.person.id) {
                    all.push((one.person.id.clone(), true));
                }
            });
            row(&key, &which, &one.person, changed)
        },
        move || {
            let none = move || added.with(Vec::is_empty);
            view! { <Show when=none>{blank::blank("people", t("list-nobody"), t_attr("list-nobody", "text"), None)}</Show> }
                .into_any()
        },
    );
    let (key, which) = (account.key.clone(), list.clone());
    let new = move || added.get().into_iter().map(|person| row(&key, &which, &person, changed)).collect_view();
    let find = finder(account.key, list, reader, changed, added);
    let body = view! {
        {find}
        <div class="people" role="list" aria-label=t("list-people")>{new}{rows}</div>
    };
    column(topbar::with_back(t("list-people").into_any(), None), body.into_any())
}

/// A field that finds people, and those that it found.
fn finder(
    account: AccountKey,
    list: ListId,
    reader: Reader,
    changed: Changed,
    added: RwSignal<Vec<Person>>,
) -> AnyView {
    let (typed, found): (RwSignal<String>, RwSignal<Vec<FoundPerson>>) = (RwSignal::default(), RwSignal::default());
    let turn = StoredValue::new(0_u32);
    let input = move |event| {
        typed.set(event_target_value(&event));
        let (this, reader) = (turn.get_value() + 1, reader.clone());
        turn.set_value(this);
        spawn_local(async move {
            pause(PAUSE).await;
            // Something newer was typed, or the page is gone.
            let Some(text) = typed.try_get_untracked().filter(|_| turn.try_get_value() == Some(this)) else { return };
            if text.trim().is_empty() {
                found.try_set(Vec::new());
                return;
            }
            let request = Search { reader, text, kind: Kind::People, known: 0, typing: false };
            if let Ok(findings) = call(request).await
                && turn.try_get_value() == Some(this)
            {
                found.try_set(findings.people);
            }
        });
    };
    let rows = move || {
        let all = found.get();
        let rows = all.iter().map(|one| {
            let follows = one.relationship.is_some_and(|stand| stand.following);
            found_row(&account, &list, one, follows, changed, added)
        });
        rows.collect_view()
    };
    view! {
        <div class="pad">
            <div class="field">
                <label class="field__label" for="list-find">{t("list-find")}</label>
                <div class="field__box">
                    {icon_small("search")}
                    <input
                        class="field__input"
                        id="list-find"
                        type="text"
                        dir="auto"
                        autocomplete="off"
                        aria-describedby="list-find-help"
                        prop:value=move || typed.get()
                        on:input=input
                    />
                </div>
                <p class="field__help" id="list-find-help">{t_attr("list-find", "help")}</p>
            </div>
        </div>
        <div class="people list__found" role="list" aria-label=t("list-found") aria-live="polite">{rows}</div>
    }
    .into_any()
}

fn found_row(
    account: &AccountKey,
    list: &ListId,
    one: &FoundPerson,
    follows: bool,
    changed: Changed,
    added: RwSignal<Vec<Person>>,
) -> AnyView {
    if !follows {
        // The way to follow them is on their page.
        return shown(&one.person, view! { <span class="row__value">{t("list-not-followed")}</span> }.into_any());
    }
    let (account, list, person) = (account.clone(), list.clone(), one.person.clone());
    let id = person.id.clone();
    let within = move || changed.with(|all| all.iter().rev().find(|(one, _)| *one == id).is_some_and(|(_, on)| *on));
    let label = t_args("list-put", &[("name", person.name_text.as_str().into())]);
    let act = move || {
        let (account, list, person, label) = (account.clone(), list.clone(), person.clone(), label.clone());
        if within() {
            return view! { <span class="row__value">{t("list-within")}</span> }.into_any();
        }
        let put = move |_| {
            added.update(|all| {
                all.retain(|one| one.id != person.id);
                all.insert(0, person.clone());
            });
            set(&account, &list, &person, true, changed);
        };
        view! { <button class="btn btn--sm btn--soft" type="button" aria-label=label on:click=put>{t("list-put-short")}</button> }
            .into_any()
    };
    shown(&one.person, act.into_any())
}

/// Somebody who is in the list, with the way out, and back.
fn row(account: &AccountKey, list: &ListId, person: &Person, changed: Changed) -> AnyView {
    let (account, list, whom, id) = (account.clone(), list.clone(), person.clone(), person.id.clone());
    let within = move || changed.with(|all| all.iter().rev().find(|(one, _)| *one == id).is_some_and(|(_, on)| *on));
    let act = move || {
        let (account, list, whom) = (account.clone(), list.clone(), whom.clone());
        let on = within();
        let (long, short) = if on { ("list-take", "list-take-short") } else { ("list-put", "list-put-short") };
        let label = t_args(long, &[("name", whom.name_text.as_str().into())]);
        let tap = move |_| set(&account, &list, &whom, !on, changed);
        view! { <button class="btn btn--sm btn--outline" type="button" aria-label=label on:click=tap>{t(short)}</button> }
    };
    shown(person, act.into_any())
}

fn shown(person: &Person, act: AnyView) -> AnyView {
    let href = Route::Person(person.id.clone()).href();
    view! {
        <div class="row people__row" role="listitem">
            <a class="people__face" href=href.clone() tabindex="-1" aria-hidden="true">{avatar::avatar(person, "avatar")}</a>
            <div class="row__main">
                <a class="people__name" href=href>{name::name(person)}</a>
                <span class="people__handle" dir="ltr">{name::handle(person)}</span>
            </div>
            {act}
        </div>
    }
    .into_any()
}

/// Holds at once; as it was when the server does not take it.
fn set(account: &AccountKey, list: &ListId, person: &Person, on: bool, changed: Changed) {
    let put = move |id: &PersonId, on: bool| {
        changed.try_update(|all| {
            all.retain(|(one, _)| one != id);
            all.push((id.clone(), on));
        });
    };
    put(&person.id, on);
    let (account, list, id) = (account.clone(), list.clone(), person.id.clone());
    spawn_local(async move {
        let request = SetInList { account: account.clone(), list: list.clone(), person: id.clone(), on };
        match call(request).await {
            Ok(()) => members_changed(account, list).await,
            Err(fault) => {
                put(&id, !on);
                status::tell_fault(&fault);
            }
        }
    });
}
