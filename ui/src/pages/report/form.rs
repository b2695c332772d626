//! The form as it looks.

use super::filled::{Chosen, Form, Missing};
use super::{posts, why};
use crate::components::avatar::avatar;
use crate::components::icon::icon_small;
use crate::components::{busy, name};
use crate::ground::i18n::{self, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use trente_contract::{Fault, FaultCode};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub(super) fn view(form: Form) -> AnyView {
    let (person, server) = form.told.with_value(|told| (told.person.clone(), told.server.clone()));
    let named = [("name", person.name_text.as_str().into()), ("server", server.as_str().into())];
    let about = t_args("report-about", &named);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        form.send();
    };
    let goes_on = move || form.chosen.get().is_some_and(|chosen| chosen != Chosen::Dislike);
    view! {
        <form class="report__form" novalidate on:submit=submit>
            <div class="group">
                <div class="row">
                    {avatar(&person, "avatar")}
                    <span class="row__main">
                        <span class="row__title">{name::name(&person)}</span>
                        <span class="row__sub" dir="ltr">{name::handle(&person)}</span>
                    </span>
                </div>
                <p class="pad fine">{about}</p>
            </div>
            {why::view(form)}
            <Show when=goes_on>
                {posts::view(form)}
                {comment(form)}
                {forward(form)}
            </Show>
            {move || form.missing.get().map(|missing| refused(form, &missing))}
            <Show when=goes_on>{acts(form)}</Show>
        </form>
    }
    .into_any()
}

fn comment(form: Form) -> AnyView {
    let count = move || {
        let room = form.room();
        #[expect(clippy::cast_precision_loss, reason = "a comment has a thousand letters")]
        let room_left = room as f64;
        (room < 100).then(|| t_args("report-room", &[("count", room_left.into())]))
    };
    view! {
        <section class="field" class:field--bad=move || form.room() < 0>
            <label class="field__label" for="report-comment">{t("report-comment")}</label>
            <div class="field__box">
                <textarea
                    class="field__area"
                    id="report-comment"
                    dir="auto"
                    rows="3"
                    aria-describedby="report-comment-help"
                    prop:value=move || form.comment.get()
                    on:input=move |event| form.comment.set(event_target_value(&event))
                ></textarea>
            </div>
            <p class="field__help" id="report-comment-help" aria-live="polite">
                {move || count().unwrap_or_else(|| t_attr("report-comment", "help"))}
            </p>
        </section>
    }
    .into_any()
}

/// Whether the other server is told, too.
fn forward(form: Form) -> Option<AnyView> {
    let elsewhere = form.told.with_value(|told| told.elsewhere.clone())?;
    let words = t_args("report-forward", &[("server", elsewhere.as_str().into())]);
    Some(
        view! {
            <div class="group">
                <label class="row row--choice">
                    <span class="row__main">
                        <span class="row__title">{words}</span>
                        <span class="row__sub">{t_attr("report-forward", "text")}</span>
                    </span>
                    <input
                        class="checkbox"
                        type="checkbox"
                        prop:checked=move || form.forward.get()
                        on:change=move |event| form.forward.set(event_target_checked(&event))
                    />
                </label>
            </div>
        }
        .into_any(),
    )
}

fn acts(form: Form) -> AnyView {
    view! {
        <div class="report__acts">
            <button class="btn btn--soft" type="button" on:click=|_| router::back()>{t("cancel")}</button>
            <button class="btn btn--primary" type="submit" aria-disabled=move || form.busy.get().then_some("true")>
                {move || form.busy.get().then(busy::spinner)}
                {move || t(if form.busy.get() { "report-sending" } else { "report-send" })}
            </button>
        </div>
    }
    .into_any()
}

/// What keeps it from being sent, with the way on.
fn refused(form: Form, missing: &Missing) -> AnyView {
    let words = match missing {
        Missing::Why => t("report-no-why").into_any(),
        Missing::Rule => t("report-no-rule").into_any(),
        Missing::Shorter => t("report-too-long").into_any(),
        Missing::Fault(fault) => told(form, fault),
    };
    view! { <div class="banner banner--bad" role="alert">{icon_small("alert")}<span>{words}</span></div> }.into_any()
}

fn told(form: Form, fault: &Fault) -> AnyView {
    let words = i18n::fault(fault);
    let said = fault.said.clone().map(|said| view! { <q dir="auto">{said}</q> " " });
    let fault = fault.clone();
    let act = move |_| match fault.code {
        FaultCode::LoggedOut => router::go(Route::login_at(fault.server.clone())),
        FaultCode::TooLong => focus("report-comment"),
        _ => form.send(),
    };
    view! {
        <strong>{words.what}</strong> " " {said} {words.safe} " "
        <button class="textlink" type="button" on:click=act>{words.action}</button>
    }
    .into_any()
}

fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
