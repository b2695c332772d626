//! Who can notify the reader: choices that their server keeps.

use crate::components::paged::skeleton;
use crate::components::side::side;
use crate::components::{blank, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{ReadPolicy, SetPolicy};
use trente_contract::ids::AccountKey;
use trente_contract::notification::{Policy, Sort, Treatment};
use trente_contract::reader::Account;

#[derive(Clone)]
enum Phase {
    Loading,
    Here(Option<Policy>),
    Failed(Fault),
}

/// The page.
pub(super) fn page(account: &Account) -> AnyView {
    let (phase, key) = (RwSignal::new(Phase::Loading), account.key.clone());
    let load = move || {
        phase.set(Phase::Loading);
        let account = key.clone();
        spawn_local(async move {
            phase.try_set(match call(ReadPolicy { account }).await {
                Ok(policy) => Phase::Here(policy),
                Err(fault) => Phase::Failed(fault),
            });
        });
    };
    load();
    let key = account.key.clone();
    let body = move || match phase.get() {
        Phase::Loading => skeleton(t("choices-loading")),
        Phase::Failed(fault) => blank::refused(&fault, load.clone()),
        Phase::Here(None) => blank::blank("filter", t("choices-none"), t_attr("choices-none", "text"), None),
        Phase::Here(Some(policy)) => choices(&policy, &key),
    };
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("choices-title").into_any(), None)}
            {body}
        </main>
        {side(&account.server)}
    }
    .into_any()
}

fn choices(policy: &Policy, account: &AccountKey) -> AnyView {
    let all = policy.choices.iter().map(|(sort, treatment)| choice(*sort, *treatment, account)).collect_view();
    view! {
        <div class="settings">
            <p class="fine">{t("choices-about")}</p>
            <div class="group">{all}</div>
        </div>
    }
    .into_any()
}

fn choice(sort: Sort, now: Treatment, account: &AccountKey) -> AnyView {
    let chosen = RwSignal::new(now);
    let (title, id) = words(sort);
    let choose = {
        let account = account.clone();
        move |treatment: Treatment| {
            let before = chosen.get_untracked();
            chosen.set(treatment);
            let account = account.clone();
            spawn_local(async move {
                if let Err(fault) = call(SetPolicy { account, sort, treatment }).await {
                    chosen.try_set(before);
                    status::tell_fault(&fault);
                }
            });
        }
    };
    let way = |treatment: Treatment, label: &'static str| {
        let choose = choose.clone();
        view! {
            <label>
                <input
                    type="radio"
                    name=id
                    prop:checked=move || chosen.get() == treatment
                    on:change=move |_| choose(treatment)
                />
                {t(label)}
            </label>
        }
    };
    view! {
        <div class="pad">
            <p class="row__title" id=id>{t(title)}</p>
            <div class="segmented" role="radiogroup" aria-labelledby=id>
                {way(Treatment::Accept, "choices-accept")}
                {way(Treatment::Hold, "choices-hold")}
                {way(Treatment::Drop, "choices-drop")}
            </div>
        </div>
    }
    .into_any()
}

/// The message that names these people, and what the group is called in the page.
fn words(sort: Sort) -> (&'static str, &'static str) {
    match sort {
        Sort::NotFollowed => ("choices-not-followed", "sort_not_followed"),
        Sort::NotFollowers => ("choices-not-followers", "sort_not_followers"),
        Sort::New => ("choices-new", "sort_new"),
        Sort::Private => ("choices-private", "sort_private"),
        Sort::Limited => ("choices-limited", "sort_limited"),
    }
}
