//! Who asks to follow, and what is held back of strangers.

use super::{act, tabs};
use crate::components::paged::{Like, paged};
use crate::components::side::side;
use crate::components::{avatar, name};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store::paged::{Coming, Paged};
use crate::store::unread;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::{AnswerHeld, FollowRequests, HeldNotifications};
use trente_contract::ids::AccountKey;
use trente_contract::notification::Held;
use trente_contract::person::Person;
use trente_contract::reader::Account;

/// The page.
pub(super) fn page(account: &Account) -> AnyView {
    let key = account.key.clone();
    let asking = Paged::new(
        |person: &Person| person.id.to_string(),
        move |cursor| Box::pin(call(FollowRequests { account: key.clone(), cursor })) as Coming<Person>,
    );
    let key = account.key.clone();
    let held = Paged::new(
        |held: &Held| held.id.to_string(),
        move |cursor| Box::pin(call(HeldNotifications { account: key.clone(), cursor })) as Coming<Held>,
    );
    let key = account.key.clone();
    let who = Like {
        label: t("requests-follow"),
        waiting: t("notifications-loading"),
        row: move |person: Person| asks(&person, key.clone()),
        empty: || view! { <p class="pad fine">{t("requests-follow-none")}</p> }.into_any(),
    };
    let (key, list) = (account.key.clone(), Arc::clone(&held));
    let what = Like {
        label: t("requests-held"),
        waiting: t("notifications-loading"),
        row: move |held: Held| held_back(&held, key.clone(), Arc::clone(&list)),
        empty: || view! { <p class="pad fine">{t("requests-held-none")}</p> }.into_any(),
    };
    let some = held.items.clone();
    view! {
        <main class="column" id="main">
            {tabs::bar(&Route::Requests, None)}
            <section class="requests" aria-labelledby="requests-follow">
                <div class="section-title"><h2 id="requests-follow">{t("requests-follow")}</h2></div>
                {paged(&asking, who)}
            </section>
            <section class="requests" aria-labelledby="requests-held">
                <div class="section-title"><h2 id="requests-held">{t("requests-held")}</h2></div>
                <Show when=move || some.with(|held| !held.is_empty())>
                    <p class="pad pad--flat fine">{t("requests-held-about")}</p>
                </Show>
                {paged(&held, what)}
            </section>
        </main>
        {side(&account.server)}
    }
    .into_any()
}

fn who(person: &Person, line: AnyView) -> AnyView {
    let href = Route::Person(person.id.clone()).href();
    view! {
        <a href=href.clone() tabindex="-1" aria-hidden="true">{avatar::avatar(person, "avatar")}</a>
        <span class="row__main">
            <a class="row__title requester__name" href=href>{name::name(person)}</a>
            <span class="row__sub row__sub--clip" dir="ltr">{name::handle(person)}</span>
            {line}
        </span>
    }
    .into_any()
}

fn asks(person: &Person, account: AccountKey) -> AnyView {
    view! { <div class="row requester">{who(person, ().into_any())}{act::answer(account, person, |_| {})}</div> }
        .into_any()
}

fn held_back(held: &Held, account: AccountKey, list: Arc<Paged<Held>>) -> AnyView {
    let name = held.person.name_text.clone();
    let label = move |id: &'static str| t_args(id, &[("name", name.as_str().into())]);
    let id = held.id.clone();
    let decide = move |accept: bool| {
        let before = list.items.get_untracked();
        list.leave_out(|held| held.id == id);
        let (account, list, id) = (account.clone(), Arc::clone(&list), id.clone());
        spawn_local(async move {
            match call(AnswerHeld { account, ids: vec![id], accept }).await {
                Ok(()) => {
                    unread::soon();
                    status::toast(t(if accept { "requests-let-in-done" } else { "requests-dismissed" }));
                }
                Err(fault) => {
                    list.items.set(before);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    let (let_in, dismiss) = (decide.clone(), decide);
    let count = t_args("requests-held-count", &[("count", held.count.into())]);
    let excerpt = (!held.excerpt.is_empty()).then(|| {
        let words = held.excerpt.clone();
        view! { <span class="notif__quote" dir="auto">{words}</span> }
    });
    let line = view! { <span class="row__sub">{count}</span>{excerpt} };
    view! {
        <div class="row requester">
            {who(&held.person, line.into_any())}
            <div class="cluster notif__acts">
                <button class="btn btn--outline btn--sm" type="button" aria-label=label("requests-let-in-label") on:click=move |_| let_in(true)>
                    {t("requests-let-in")}
                </button>
                <button class="btn btn--soft btn--sm" type="button" aria-label=label("requests-dismiss-label") on:click=move |_| dismiss(false)>
                    {t("requests-dismiss")}
                </button>
            </div>
        </div>
    }
    .into_any()
}
