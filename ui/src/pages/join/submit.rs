//! The button that agrees and joins; the way on where sign-up happens on the server's own page; the door for those who
//! have an account.

use super::attempt::Attempt;
use crate::components::busy;
use crate::components::icon::icon_small;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::{Route, Wish};
use leptos::prelude::*;
use trente_contract::join::Field;

pub(super) fn submit(attempt: Attempt) -> AnyView {
    let approval = move || attempt.terms.with(|terms| terms.as_ref().is_some_and(|terms| terms.entry.approval));
    let words = move || {
        if attempt.busy.get() {
            t("join-going")
        } else if attempt.left().is_some() {
            t_args("join-go-to", &[("server", attempt.shown().into())])
        } else {
            t("join-go")
        }
    };
    let whole = move || {
        let wrong = attempt.wrong_with(Field::Form).or_else(|| attempt.wrong_with(Field::Agreement));
        wrong.map(|wrong| {
            // Whoever tapped before the rules were there is told when they are.
            let is_early = wrong.field == Field::Agreement && attempt.refused.with(Option::is_none);
            if is_early && attempt.terms.with(Option::is_some) {
                let words = t("join-agreement-here");
                return view! { <p class="banner" role="status">{icon_small("shield")}<span>{words}</span></p> }
                    .into_any();
            }
            let words = if is_early && attempt.terms_fault.with(Option::is_some) {
                t("join-terms-failed")
            } else {
                super::words::sentence(&wrong, &attempt.shown())
            };
            view! { <p class="banner banner--bad" role="alert">{icon_small("alert")}<span>{words}</span></p> }
                .into_any()
        })
    };
    view! {
        <div class="form__submit">
            {whole}
            <button
                class="btn btn--primary btn--lg btn--block"
                id="join-go"
                type="submit"
                aria-disabled=move || attempt.busy.get().then_some("true")
            >
                {move || attempt.busy.get().then(busy::spinner)}
                {words}
            </button>
            <p class="fine center">{move || t(if approval() { "join-then-approval" } else { "join-then" })}</p>
        </div>
    }
    .into_any()
}

/// Sign-up happens in the browser.
pub(super) fn elsewhere(attempt: Attempt) -> AnyView {
    let server = attempt.shown();
    view! {
        <section class="stack">
            <p class="lede">{t_args("join-elsewhere", &[("server", server.as_str().into())])}</p>
            <p class="fine">{t("join-elsewhere-then")}</p>
            <button
                class="btn btn--primary btn--lg btn--block"
                id="join-go"
                type="button"
                aria-disabled=move || attempt.busy.get().then_some("true")
                on:click=move |_| attempt.go_elsewhere()
            >
                {icon_small("external")}
                {t_args("join-elsewhere-go", &[("server", server.into())])}
            </button>
            {attempt.next().map(|next| super::refused::next(attempt, &next, "btn btn--outline btn--block"))}
        </section>
    }
    .into_any()
}

pub(super) fn have_account(wish: Option<Wish>) -> AnyView {
    let href = Route::Login { wish }.href();
    view! {
        <p class="center">
            <a class="textlink" href=href aria-label=t("welcome-have-account-label")>{t("welcome-have-account")}</a>
        </p>
    }
    .into_any()
}
