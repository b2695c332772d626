//! The page as it looks.

use super::editing::Editing;
use super::field::focus;
use super::{defaults, facts, featured, pictures, preview, texts};
use crate::components::dialog::{self, Question};
use crate::components::icon::icon_small;
use crate::components::{busy, topbar};
use crate::ground::i18n::{self, t, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use std::rc::Rc;
use trente_contract::{Fault, FaultCode};

pub(super) fn page(editing: Editing) -> AnyView {
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match untrack(|| editing.too_long()) {
            Some(field) => focus(&field),
            None => editing.save(),
        }
    };
    let acts = view! {
        <Show when=move || editing.is_changed()>
            <button class="btn btn--quiet btn--sm" type="button" on:click=move |_| ask_to_throw_away(editing)>
                {t("yourself-throw-away")}
            </button>
        </Show>
        <button
            class="btn btn--primary btn--sm"
            type="submit"
            form="yourself"
            aria-disabled=move || editing.busy.get().then_some("true")
        >
            {move || editing.busy.get().then(busy::spinner)}
            {t("portrait-save")}
        </button>
    };
    view! {
        <main class="column yourself" id="main">
            {topbar::with_back_and(t("yourself-title").into_any(), None, Some(acts.into_any()))}
            <form class="form" id="yourself" novalidate on:submit=submit>
                {pictures::banner(editing)}
                <div class="yourself__body">
                    {pictures::face(editing)}
                    {notes(editing)}
                    {texts::name(editing)}
                    {texts::bio(editing)}
                    {facts::view(editing)}
                    {featured::view(editing.account.with_value(|account| account.key.clone()))}
                    {pictures::words(editing)}
                    {defaults::view(editing)}
                    <section class="yourself__below" aria-labelledby="yourself-preview-below">
                        <h2 class="yourself__title" id="yourself-preview-below">{t("yourself-preview")}</h2>
                        <div class="card yourself__card">{preview::view(editing)}</div>
                    </section>
                </div>
            </form>
        </main>
        <aside class="side" aria-labelledby="yourself-preview">
            <section class="card yourself__card">
                <h2 class="side__title" id="yourself-preview">{t("yourself-preview")}</h2>
                {preview::view(editing)}
            </section>
            <Show when=move || editing.is_changed()>
                <div class="banner">{icon_small("info")}<span>{t("yourself-not-saved")}</span></div>
            </Show>
        </aside>
    }
    .into_any()
}

/// What was put back from earlier, and why the last try was not taken.
fn notes(editing: Editing) -> AnyView {
    view! {
        <Show when=move || editing.begun.get()>
            <div class="banner" role="status">{icon_small("info")}<span>{t("yourself-begun")}</span></div>
        </Show>
        {move || editing.refused.get().map(|fault| refused(editing, fault))}
    }
    .into_any()
}

fn refused(editing: Editing, fault: Fault) -> AnyView {
    let words = i18n::fault(&fault);
    let said = fault.said.clone().map(|said| view! { <q dir="auto">{said}</q> " " });
    let act = move |_| match fault.code {
        FaultCode::LoggedOut => router::go(Route::login_at(fault.server.clone())),
        _ => editing.save(),
    };
    view! {
        <div class="banner banner--bad" role="alert">
            {icon_small("alert")}
            <span>
                <strong>{words.what}</strong> " " {said} {t("yourself-kept")} " "
                <button class="textlink" type="button" on:click=act>{words.action}</button>
            </span>
        </div>
    }
    .into_any()
}

fn ask_to_throw_away(editing: Editing) {
    dialog::ask(Question {
        title: t("yourself-throw-away-ask"),
        text: t_attr("yourself-throw-away-ask", "text"),
        yes: t("yourself-throw-away"),
        no: t("yourself-go-on"),
        danger: true,
        act: Rc::new(move || editing.throw_away()),
    });
}
