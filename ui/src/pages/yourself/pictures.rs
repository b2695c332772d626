//! The picture and the wide picture: picked, or let fall on the place where they stand; and what each shows, in words.

use super::editing::{Editing, left};
use super::field::help;
use crate::components::icon::icon_small;
use crate::components::{avatar, picture};
use crate::ground::i18n::{t, t_attr};
use crate::ground::{motion, status};
use leptos::ev::DragEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::yourself::Written;
use web_sys::{File, HtmlInputElement};

/// The wide picture.
pub(super) fn banner(editing: Editing) -> AnyView {
    let shown = move || {
        let told = editing.told.with_value(|told| told.header.clone()).map(motion::calm);
        match editing.header.get().or(told) {
            Some(src) => view! { <img class="profile__banner" src=src alt="" draggable="false" /> }.into_any(),
            None => view! { <div class="profile__banner profile__banner--none"></div> }.into_any(),
        }
    };
    view! { <div class="yourself__banner">{shown}{pick(editing.header, "yourself-header")}</div> }.into_any()
}

/// The picture.
pub(super) fn face(editing: Editing) -> AnyView {
    let shown = move || match editing.avatar.get() {
        Some(src) => view! { <img class="avatar avatar--xl" src=src alt="" width="88" height="88" /> }.into_any(),
        None => editing.told.with_value(|told| avatar::avatar(&told.person, "avatar avatar--xl")),
    };
    view! { <div class="yourself__face">{shown}{pick(editing.avatar, "yourself-avatar")}</div> }.into_any()
}

/// The way to another one. What is let fall on it is taken, too.
fn pick(into: RwSignal<Option<String>>, words: &'static str) -> AnyView {
    let over = RwSignal::new(false);
    let drop = move |event: DragEvent| {
        over.set(false);
        let Some(file) = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)) else {
            return;
        };
        event.prevent_default();
        take(into, file);
    };
    let picked = move |event| {
        let input = event_target::<HtmlInputElement>(&event);
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            take(into, file);
        }
        // The same file may be picked once more.
        input.set_value("");
    };
    let hover = move |event: DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    view! {
        <label
            class="btn yourself__pick"
            class:yourself__pick--over=move || over.get()
            id=words
            on:dragenter=hover
            on:dragover=hover
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            {icon_small("image")}{t(words)}
            <input type="file" accept=picture::KINDS on:change=picked />
        </label>
    }
    .into_any()
}

fn take(into: RwSignal<Option<String>>, file: File) {
    spawn_local(async move {
        match picture::read(&file).await {
            Ok(data) if is_picture(&data) => {
                into.try_set(Some(data));
            }
            Ok(_) => status::toast_bad(t("yourself-no-picture")),
            Err(words) => status::toast_bad(t(words)),
        }
    });
}

/// By what the system says of it; the core looks at its first bytes.
fn is_picture(data: &str) -> bool {
    picture::KINDS.split(',').any(|kind| data.strip_prefix("data:").is_some_and(|data| data.starts_with(kind)))
}

/// What the pictures show, where the server takes that.
pub(super) fn words(editing: Editing) -> Option<AnyView> {
    editing.limits().picture_words?;
    let avatar = field(editing, "yourself-avatar-words", |now| &mut now.avatar_words);
    let header = field(editing, "yourself-header-words", |now| &mut now.header_words);
    Some(view! { {avatar}{header} }.into_any())
}

fn field(editing: Editing, id: &'static str, part: fn(&mut Written) -> &mut String) -> AnyView {
    let text = move || {
        let mut now = editing.now.get();
        std::mem::take(part(&mut now))
    };
    let room = Memo::new(move |_| left(editing.limits().picture_words, text().trim().chars().count()));
    let bad = move || room.get().is_some_and(|left| left < 0);
    let about = format!("{id}-help");
    view! {
        <div class="field" class:field--bad=bad>
            <label class="field__label" for=id>{t(id)}</label>
            <div class="field__box">
                <input
                    class="field__input"
                    id=id
                    type="text"
                    dir="auto"
                    aria-describedby=about.clone()
                    aria-invalid=move || bad().then_some("true")
                    prop:value=text
                    on:input=move |event| editing.now.update(|now| *part(now) = event_target_value(&event))
                />
            </div>
            <p class="field__help" id=about aria-live="polite">
                {move || help(room.get(), t_attr(id, "help"))}
            </p>
        </div>
    }
    .into_any()
}
