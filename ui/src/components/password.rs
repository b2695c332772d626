//! A password that Trente suggested and keeps: shown at a tap, copied, forgotten.

use super::clipboard;
use super::dialog::{self, Question};
use super::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::status;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{ForgetPassword, ShowPassword};
use trente_contract::join::Whose;

/// Copies a password, and says so.
pub fn copy(password: String) {
    spawn_local(async move {
        if clipboard::copy(&password).await {
            status::toast(t("password-copied"));
        } else {
            status::toast_bad(t("password-copy-failed"));
        }
    });
}

/// The row of an account that was asked for or works. `name` is the account as people write it; `forgotten` is told when the
/// person forgot it, and where there is none it cannot be forgotten: nobody else knows it yet.
pub fn kept(whose: Whose, name: &str, forgotten: Option<Rc<dyn Fn()>>) -> AnyView {
    let shown = RwSignal::new(None::<String>);
    let whose = StoredValue::new(whose);
    // Whoever goes on to another page is done with it.
    Effect::new(move |_| {
        router::current().track();
        shown.set(None);
    });
    let ask = move || {
        spawn_local(async move {
            match call(ShowPassword { whose: whose.get_value() }).await {
                Ok(Some(password)) => {
                    shown.try_set(Some(password.0));
                }
                Ok(None) => status::toast_bad(t("password-none")),
                Err(fault) => status::tell_fault(&fault),
            }
        });
    };
    let show = move |_| match shown.get_untracked() {
        Some(_) => shown.set(None),
        None => ask(),
    };
    let (account, owner) = (name.to_owned(), name.to_owned());
    let is_shown = move || shown.with(Option::is_some);
    let show_label = move |id: &str| t_args(id, &[("name", account.as_str().into())]);
    // Only what is shown: the clipboard takes what is given within the press itself, and nothing that has to be asked for first.
    let copied = move || {
        let password = shown.get()?;
        Some(view! {
            <button class="btn btn--outline btn--sm" type="button" aria-label=t_args("password-copy-of", &[("name", owner.as_str().into())]) on:click=move |_| copy(password.clone())>
                {icon_small("copy")}
                {t("password-copy")}
            </button>
        })
    };
    let forget = forgotten.map(|told| forget(whose, name, told));
    view! {
        <div class="kept">
            <div class="row__main">
                <span class="row__title">{t("password-suggested")}</span>
                {move || shown.get().map(|password| view! { <code class="kept__words" dir="ltr" translate="no" role="status">{password}</code> })}
            </div>
            <div class="account__ways">
                <button
                    class="btn btn--outline btn--sm"
                    type="button"
                    aria-label=move || show_label(if is_shown() { "password-hide-of" } else { "password-show-of" })
                    on:click=show
                >
                    {icon_small("eye")}
                    {move || t(if is_shown() { "password-hide" } else { "password-show" })}
                </button>
                {copied}
                {forget}
            </div>
        </div>
    }
    .into_any()
}

fn forget(whose: StoredValue<Whose>, name: &str, told: Rc<dyn Fn()>) -> AnyView {
    let forget_label = t_args("password-forget-of", &[("name", name.into())]);
    let title = t_args("password-forget-ask", &[("name", name.into())]);
    let told = StoredValue::new_local(told);
    let act = move || {
        let Whose::Account(account) = whose.get_value() else { return };
        spawn_local(async move {
            match call(ForgetPassword { account }).await {
                Ok(()) => {
                    status::toast(t("password-forgotten"));
                    if let Some(told) = told.try_get_value() {
                        told();
                    }
                }
                Err(fault) => status::tell_fault(&fault),
            }
        });
    };
    let ask = move |_| {
        dialog::ask(Question {
            title: title.clone(),
            text: t("password-forget-text"),
            yes: t("password-forget"),
            no: t("cancel"),
            danger: true,
            act: Rc::new(act),
        });
    };
    view! { <button class="btn btn--quiet btn--sm" type="button" aria-label=forget_label on:click=ask>{t("password-forget")}</button> }
        .into_any()
}
