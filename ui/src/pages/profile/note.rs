//! The reader's private note about a person, changed where it stands.

use super::Shared;
use crate::components::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::status;
use crate::store::people::Stand;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::SetNote;
use web_sys::{HtmlElement, KeyboardEvent, SubmitEvent};

/// The most that Mastodon keeps of a note, in characters.
const MOST: u32 = 2_000;

#[derive(Clone, Copy)]
struct Note {
    /// As the server has it.
    kept: RwSignal<String>,
    /// As it is typed; stays through a refusal.
    typed: RwSignal<String>,
    editing: RwSignal<bool>,
    busy: RwSignal<bool>,
    /// The button that opens it, for the focus on the way back.
    opener: NodeRef<html::Button>,
}

/// The note, and the way to write one; nothing for guests and about oneself.
pub(super) fn note(shared: &Shared) -> Option<AnyView> {
    let stand = Arc::clone(shared.stand.as_ref()?);
    let name = shared.profile.person.name_text.clone();
    let kept = RwSignal::new(shared.profile.note.clone());
    let note = Note {
        kept,
        typed: RwSignal::new(String::new()),
        editing: RwSignal::new(false),
        busy: RwSignal::new(false),
        opener: NodeRef::new(),
    };
    let view = move || {
        if note.editing.get() { form(note, &stand, &name) } else { shown(note) }
    };
    Some(view.into_any())
}

fn shown(note: Note) -> AnyView {
    let edit = move |_| {
        note.typed.set(note.kept.get_untracked());
        note.editing.set(true);
    };
    let empty = Memo::new(move |_| note.kept.with(|kept| kept.trim().is_empty()));
    let words = move || t(if empty.get() { "profile-note-add" } else { "profile-note-change" });
    view! {
        <div class="note" class:note--empty=move || empty.get()>
            {move || (!empty.get()).then(|| view! {
                <p class="note__title">{icon_small("lock")}<span>{t("profile-note")}</span></p>
                <p class="note__text" dir="auto">{note.kept.get()}</p>
            })}
            <button class="note__edit" type="button" node_ref=note.opener on:click=edit>{icon_small("pen")}{words}</button>
        </div>
    }
    .into_any()
}

fn form(note: Note, stand: &Arc<Stand>, name: &str) -> AnyView {
    let field: NodeRef<html::Textarea> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            let _ = field.focus();
        }
    });
    let stand = Arc::clone(stand);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        send(note, &stand);
    };
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            close(note);
        }
    };
    let label = t_args("profile-note-about", &[("name", name.into())]);
    view! {
        <form class="note note--open" on:submit=save on:keydown=key>
            <label class="note__title" for="person-note">{icon_small("lock")}<span>{label}</span></label>
            <div class="field__box">
                <textarea
                    class="field__area"
                    id="person-note"
                    dir="auto"
                    rows="3"
                    maxlength=MOST.to_string()
                    node_ref=field
                    prop:value=move || note.typed.get()
                    on:input=move |event| note.typed.set(event_target_value(&event))
                ></textarea>
            </div>
            <p class="fine">{t("profile-note-who")}</p>
            <div class="note__acts">
                <button class="btn btn--sm btn--soft" type="button" on:click=move |_| close(note)>{t("cancel")}</button>
                <button class="btn btn--sm btn--primary" type="submit" aria-disabled=move || note.busy.get().to_string()>
                    {t("profile-note-save")}
                </button>
            </div>
        </form>
    }
    .into_any()
}

fn close(note: Note) {
    note.editing.set(false);
    request_animation_frame(move || {
        let opener = note.opener.try_get_untracked().flatten();
        if let Some(opener) = opener.as_deref() {
            let _ = HtmlElement::focus(opener);
        }
    });
}

fn send(note: Note, stand: &Arc<Stand>) {
    if note.busy.get_untracked() {
        return;
    }
    note.busy.set(true);
    let request = SetNote {
        account: stand.account().clone(),
        person: stand.person().clone(),
        note: note.typed.get_untracked().trim().to_owned(),
    };
    let wanted = request.note.clone();
    spawn_local(async move {
        let answer = call(request).await;
        note.busy.try_set(false);
        match answer {
            Ok(_) => {
                note.kept.try_set(wanted);
                close(note);
                status::toast(t("profile-note-kept"));
            }
            // What was typed stays where it is.
            Err(fault) => {
                status::toast_bad(i18n::next(&t("profile-note-failed"), &i18n::fault(&fault).what));
            }
        }
    });
}
