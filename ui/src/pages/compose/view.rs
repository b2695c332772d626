//! The page as it looks: bar, who and for whom, the text, the tools.

use super::writing::{About, Kept, Phase, Writing};
use super::{answered, audience, before, describe, emoji, failure, media, poll, quoted, seen, thread, tongue};
use crate::components::avatar::avatar;
use crate::components::compose::{dial, language};
use crate::components::dialog::{self, Question};
use crate::components::explain::{Term, explain};
use crate::components::icon::icon;
use crate::components::{blank, busy};
use crate::ground::i18n::{self, t, t_args};
use crate::places::router;
use crate::store;
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;
use std::rc::Rc;
use trente_contract::{Fault, FaultCode};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub(super) fn view(writing: Writing) -> AnyView {
    let (title, placeholder) = writing.about.with_value(|about| match about {
        About::Nothing | About::Draft(_, None) => ("compose-title", "compose-placeholder"),
        About::Answers(_) | About::Draft(_, Some(_)) => ("compose-title-reply", "compose-placeholder-reply"),
        About::Quotes(_) => ("compose-title-quote", "compose-placeholder-quote"),
        About::Changes(_) => ("compose-title-change", "compose-placeholder"),
    });
    let quiet = Signal::derive(move || {
        // A post that is changed has its text first; else what is typed while the draft of before comes is kept below it.
        let opening = writing.changes();
        writing.phase.with(|phase| match phase {
            Phase::Opening => opening,
            Phase::Sending | Phase::Waiting => true,
            Phase::Writing | Phase::Failed(_) => false,
        })
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        writing.send();
    };
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            match event.shift_key() {
                true => writing.go_on(writing.parts.at.get_untracked()),
                false => writing.send(),
            }
        }
    };
    let drops = media::drops(writing);
    view! {
        <main class="column compose" id="main">
            <form
                class="compose__sheet"
                novalidate
                on:submit=submit
                on:keydown=keys
                on:paste=media::pastes(writing)
                on:dragenter=move |event| drops.enter(&event)
                on:dragover=move |event| drops.over(&event)
                on:dragleave=move |event| drops.leave(&event)
                on:drop=move |event| drops.drop(&event)
            >
                {bar(writing, title)}
                {before::strip(writing, focus_text)}
                {move || match writing.refused.get() {
                    Some(fault) => refused(writing, &fault),
                    None => sheet(writing, placeholder, quiet),
                }}
                {drops.place()}
            </form>
            {describe::view(writing)}
            {audience::dialog(writing)}
            {emoji::picker(writing)}
        </main>
    }
    .into_any()
}

/// What is written, and what there is to say about it.
fn sheet(writing: Writing, placeholder: &'static str, quiet: Signal<bool>) -> AnyView {
    view! {
        <div class="compose__body">
            {answered::view(writing)}
            {who(writing)}
            {warning(writing)}
            {thread::head(writing)}
            {thread::field(writing.text_of(None), Signal::derive(|| t("compose-text")), t(placeholder), quiet)}
            {tongue::spell(writing)}
            {tongue::hint(writing)}
            {poll::view(writing)}
            {media::view(writing)}
            {quoted::view(writing, focus_text)}
            {thread::view(writing, quiet)}
            {failure::view(writing, focus_text)}
        </div>
        {seen::below(writing)}
        {tools(writing)}
    }
    .into_any()
}

/// The post cannot be changed: why, and the way on.
fn refused(writing: Writing, fault: &Fault) -> AnyView {
    match fault.code {
        FaultCode::PostGone | FaultCode::CannotChange => {
            let words = i18n::fault(fault);
            let back = view! {
                <button class="btn btn--primary" type="button" on:click=move |_| router::back()>{t("back")}</button>
            };
            blank::blank("info", words.what, t("compose-nothing-written"), Some(back.into_any()))
        }
        _ => blank::refused(fault, move || writing.open_change_again()),
    }
}

fn bar(writing: Writing, title: &'static str) -> AnyView {
    let sending = move || writing.phase.with(|phase| matches!(phase, Phase::Sending | Phase::Waiting));
    let keys = t_args("compose-send-keys", &[("keys", send_keys().into())]);
    view! {
        <header class="compose__bar">
            <button
                class="iconbtn iconbtn--edge"
                type="button"
                aria-label=t("compose-close")
                on:click=move |_| writing.close()
            >
                {icon("x")}
            </button>
            <h1>{t(title)}</h1>
            <div class="push cluster">
                {before::others(writing)}
                <Show when=move || !writing.is_blank() && writing.refused.with(Option::is_none)>
                    <button
                        class="iconbtn"
                        type="button"
                        aria-label=t("compose-discard")
                        title=t("compose-discard")
                        on:click=move |_| ask_to_discard(writing)
                    >
                        {icon("trash")}
                    </button>
                </Show>
                <button
                    class="btn btn--primary btn--sm"
                    type="submit"
                    title=keys
                    aria-keyshortcuts="Control+Enter Meta+Enter"
                    aria-disabled=move || sending().then_some("true")
                >
                    {move || sending().then(busy::spinner)}
                    {move || {
                        if let Some((place, count)) = writing.parts.going.get().filter(|_| sending()) {
                            return t_args("compose-thread-sending", &[("place", place.into()), ("count", count.into())]);
                        }
                        t(match (sending(), writing.waits(), writing.changes()) {
                            (true, _, false) => "compose-sending",
                            (true, _, true) => "compose-saving",
                            (false, true, _) => "compose-keep",
                            (false, false, true) => "compose-save",
                            (false, false, false) => "compose-send",
                        })
                    }}
                </button>
            </div>
        </header>
    }
    .into_any()
}

fn ask_to_discard(writing: Writing) {
    let (title, text) = match writing.changes() {
        true => ("compose-undo-ask", "compose-undo-text"),
        false => ("compose-discard-ask", "compose-discard-text"),
    };
    dialog::ask(Question {
        title: t(title),
        text: t(text),
        yes: t("compose-discard-yes"),
        no: t("compose-discard-no"),
        danger: true,
        act: Rc::new(move || writing.discard()),
    });
}

fn who(writing: Writing) -> AnyView {
    let account = writing.account.get_value();
    let system = store::state().languages.get_untracked();
    let default = account.defaults.language.clone();
    let opened = move || writing.phase.with(|phase| *phase != Phase::Opening);
    view! {
        <div class="compose__who">
            {avatar(&account.person, "avatar")}
            <div class="cluster">
                {audience::button(writing)}
                {audience::markdown(writing)}
                // The list is built once the draft's own language is known, so that it stands among the first.
                {move || opened().then(|| language::language(writing.language, default.as_deref(), &system))}
            </div>
        </div>
    }
    .into_any()
}

fn warning(writing: Writing) -> AnyView {
    let field = NodeRef::<Input>::new();
    view! {
        <Show when=move || writing.warned.get()>
            <div class="compose__cw">
                {icon("warn")}
                <label class="visually-hidden" for="compose-warning">{t("compose-warning")}</label>
                <input
                    id="compose-warning"
                    type="text"
                    dir="auto"
                    node_ref=field
                    placeholder=t("compose-warning-placeholder")
                    prop:value=move || writing.warning.get()
                    on:input=move |event| writing.warning.set(event_target_value(&event))
                />
                {explain(Term::Warning)}
            </div>
        </Show>
    }
    .into_any()
}

fn tools(writing: Writing) -> AnyView {
    let toggle = move |_| {
        let on = !writing.warned.get_untracked();
        writing.warned.set(on);
        if on {
            request_animation_frame(|| focus_by_id("compose-warning"));
        } else {
            focus_text();
        }
    };
    let kept = move || match writing.kept.get() {
        Kept::No => ().into_any(),
        Kept::Yes => view! { <span class="fine">{t("compose-draft-saved")}</span> }.into_any(),
        Kept::Failed => view! { <span class="fine compose__unkept">{t("compose-draft-failed")}</span> }.into_any(),
    };
    view! {
        <footer class="compose__tools" role="group" aria-label=t("compose-tools")>
            {move || (!writing.waits()).then(|| media::picker(writing))}
            {poll::button(writing)}
            <button
                class="iconbtn"
                type="button"
                aria-pressed=move || if writing.warned.get() { "true" } else { "false" }
                aria-label=move || t(if writing.warned.get() { "compose-warning-remove" } else { "compose-warning-add" })
                on:click=toggle
            >
                {icon("warn")}
            </button>
            {move || (!writing.waits()).then(|| emoji::button(writing))}
            {move || (!writing.waits() && !writing.changes()).then(|| later(writing))}
            <div class="push">
                {kept}
                {move || writing.parts.is_empty().then(|| dial::dial(writing.room))}
            </div>
        </footer>
    }
    .into_any()
}

/// The button that asks when it is to be sent.
fn later(writing: Writing) -> AnyView {
    view! {
        <button
            class="iconbtn"
            type="button"
            aria-haspopup="dialog"
            aria-label=t("schedule")
            title=t("schedule")
            on:click=move |_| writing.ask_when()
        >
            {icon("calendar")}
        </button>
    }
    .into_any()
}

fn focus_text() {
    focus_by_id("compose-text");
}

/// Pages that were left are off the document, so an id is unique in it.
fn focus_by_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// The keys as they are printed on this machine's keyboard.
fn send_keys() -> &'static str {
    let apple =
        window().navigator().platform().is_ok_and(|platform| platform.starts_with("Mac") || platform.starts_with("iP"));
    if apple { "⌘ Enter" } else { "Ctrl+Enter" }
}
