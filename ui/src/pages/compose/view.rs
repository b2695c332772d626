//! The page as it looks: bar, who and for whom, the text, the tools.

use super::writing::{Kept, Phase, Writing};
use super::{answered, describe, failure, media};
use crate::components::avatar::avatar;
use crate::components::busy;
use crate::components::compose::{dial, language, text, visibility};
use crate::components::dialog::{self, Question};
use crate::components::icon::icon;
use crate::ground::i18n::{t, t_args};
use crate::store;
use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub(super) fn view(writing: Writing) -> AnyView {
    let reply = writing.reply_to.with_value(Option::is_some);
    let (title, placeholder) = if reply {
        ("compose-title-reply", "compose-placeholder-reply")
    } else {
        ("compose-title", "compose-placeholder")
    };
    let quiet = Signal::derive(move || {
        writing.phase.with(|phase| matches!(phase, Phase::Opening | Phase::Sending | Phase::Waiting))
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        writing.send();
    };
    let keys = move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            writing.send();
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
                <div class="compose__body">
                    {answered::view(writing)}
                    {who(writing)}
                    {warning(writing)}
                    {text::text(writing.text, placeholder, quiet)}
                    {media::view(writing)}
                    {failure::view(writing, focus_text)}
                </div>
                {tools(writing)}
                {drops.place()}
            </form>
            {describe::view(writing)}
        </main>
    }
    .into_any()
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
                <Show when=move || !writing.is_blank()>
                    <button class="btn btn--quiet btn--sm" type="button" on:click=move |_| ask_to_discard(writing)>
                        {t("compose-discard")}
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
                        t(match (sending(), writing.waits()) {
                            (true, _) => "compose-sending",
                            (false, true) => "compose-keep",
                            (false, false) => "compose-send",
                        })
                    }}
                </button>
            </div>
        </header>
    }
    .into_any()
}

fn ask_to_discard(writing: Writing) {
    dialog::ask(Question {
        title: t("compose-discard-ask"),
        text: t("compose-discard-text"),
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
                {visibility::visibility(writing.visibility)}
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
            <button
                class="iconbtn"
                type="button"
                aria-pressed=move || if writing.warned.get() { "true" } else { "false" }
                aria-label=move || t(if writing.warned.get() { "compose-warning-remove" } else { "compose-warning-add" })
                on:click=toggle
            >
                {icon("warn")}
            </button>
            <div class="push">
                {kept}
                {dial::dial(writing.room)}
            </div>
        </footer>
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
