//! Log-ins of this device: which one is used, another one, the end of one.

use crate::components::avatar::avatar;
use crate::components::dialog::{self, Question};
use crate::components::icon::{icon_small, sized};
use crate::components::password;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{self, accounts, drafts, others};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::KeptPasswords;
use trente_contract::ids::AccountKey;
use trente_contract::join::Whose;
use trente_contract::reader::Account;

pub(super) fn view() -> AnyView {
    let state = store::state();
    let kept = RwSignal::new(Vec::<AccountKey>::new());
    Effect::new(move |_| {
        state.accounts.track();
        spawn_local(async move {
            // Where the secrets cannot be read there is nothing to show.
            kept.try_set(call(KeptPasswords {}).await.unwrap_or_default());
        });
    });
    view! {
        <Show when=move || state.accounts.with(Vec::is_empty)>
            <p class="row row__sub">{t("settings-no-account")}</p>
        </Show>
        <For
            each=move || state.accounts.get()
            key=|account| (account.key.clone(), account.expired, account.person.name_text.clone())
            children=move |account| view! { {row(account.clone())} {password_of(account, kept)} }
        />
        <a class="row" href=Route::Login { wish: None }.href()>
            <span class="row__icon">{icon_small("plus")}</span>
            <span class="row__main"><span class="row__title">{t("settings-add")}</span></span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
        <Show when=move || !state.is_guest()>
            <a class="row" href=Route::Portability.href()>
                <span class="row__icon">{icon_small("move")}</span>
                <span class="row__main">
                    <span class="row__title">{t("portability")}</span>
                    <span class="row__sub">{t_attr("portability", "short")}</span>
                </span>
                {sized("right", "icon icon--sm icon--flip")}
            </a>
        </Show>
    }
    .into_any()
}

/// The password that was suggested for it, as long as it is kept.
fn password_of(account: Account, kept: RwSignal<Vec<AccountKey>>) -> AnyView {
    let is_kept = {
        let key = account.key.clone();
        Memo::new(move |_| kept.with(|kept| kept.contains(&key)))
    };
    (move || {
        is_kept.get().then(|| {
            let key = account.key.clone();
            let forgotten = Rc::new(move || kept.update(|kept| kept.retain(|one| *one != key)));
            password::kept(Whose::Account(account.key.clone()), &format!("@{}", account.person.handle), Some(forgotten))
        })
    })
    .into_any()
}

fn row(account: Account) -> AnyView {
    let state = store::state();
    let key = StoredValue::new(account.key.clone());
    let used = move || state.current.with(|current| current.as_ref() == Some(&key.get_value()));
    let handle = format!("@{}", account.person.handle);
    let name = account.person.name_text.clone();
    let busy = RwSignal::new(false);
    let use_label = t_args("settings-use-label", &[("name", name.as_str().into())]);
    let out_label = t_args("settings-log-out-label", &[("handle", handle.as_str().into())]);
    let picture = avatar(&account.person, "avatar");
    let person = account.person.id.clone();
    let again = Route::LoginAt { server: account.server.clone() }.href();
    let standing = move || {
        if account.expired {
            view! { <a class="btn btn--outline btn--sm" href=again.clone()>{t("settings-log-in-again")}</a> }.into_any()
        } else if used() {
            view! { <span class="tag-pill tag-pill--ok">{t("settings-in-use")}</span> }.into_any()
        } else {
            view! {
                <button
                    class="btn btn--outline btn--sm"
                    type="button"
                    aria-label=use_label.clone()
                    on:click=move |_| accounts::switch_account(key.get_value())
                >
                    {t("settings-use")}
                </button>
            }
            .into_any()
        }
    };
    let whose = account.key.clone();
    let new = move || {
        let count = others::count(&whose).count;
        (count > 0).then(|| {
            view! { <span class="account__new">{t_args("settings-account-new", &[("count", count.into())])}</span> }
        })
    };
    let server = account.server.clone();
    let log_out = move || {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let server = server.clone();
        spawn_local(async move {
            match accounts::log_out(key.get_value()).await {
                Ok(true) => status::toast(t("settings-logged-out")),
                Ok(false) => status::toast(t_args("settings-logged-out-untold", &[("server", server.into())])),
                Err(fault) => {
                    let _ = busy.try_set(false);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    let asked = handle.clone();
    let ask = move |_| {
        dialog::ask(Question {
            title: t_args("settings-log-out-ask", &[("handle", asked.as_str().into())]),
            text: drafts::log_out_text(&key.get_value()),
            yes: t("settings-log-out-yes"),
            no: t("settings-log-out-no"),
            danger: false,
            act: Rc::new(log_out.clone()),
        });
    };
    // While it is busy it has no other name than these.
    let words = move || t(if busy.get() { "settings-logging-out" } else { "settings-log-out" });
    view! {
        <div class="row account">
            <button
                class="account__who"
                type="button"
                on:click=move |_| if used() { router::go(Route::Person(person.clone())) } else { accounts::switch_account(key.get_value()) }
            >
                {picture}
                <span class="row__main">
                    <span class="row__title"><bdi>{name}</bdi></span>
                    <span class="row__sub">
                        <bdi dir="ltr">{handle}</bdi>
                        {new}
                        {account.expired.then(|| view! { <span class="account__ended">{t("settings-expired")}</span> })}
                    </span>
                </span>
            </button>
            <div class="account__ways">
                {standing}
                <button
                    class="btn btn--quiet btn--sm"
                    type="button"
                    aria-label=move || (!busy.get()).then(|| out_label.clone())
                    aria-disabled=move || busy.get().then_some("true")
                    on:click=ask
                >
                    {words}
                </button>
            </div>
        </div>
    }
    .into_any()
}
