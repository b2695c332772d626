//! One file: its picture, how far it is, and what can be done with it.

use crate::components::busy;
use crate::components::icon::{icon, icon_small, sized};
use crate::ground::i18n::{self, percent, t, t_args};
use crate::ground::status;
use crate::pages::compose::point::place;
use crate::pages::compose::writing::{Phase, Writing};
use crate::store::attached;
use leptos::html::Button;
use leptos::prelude::*;
use trente_contract::compose::{Attached, FileKind, UploadState};

/// What a file is called here: what it is, and its number.
#[expect(clippy::cast_precision_loss, reason = "a handful of files")]
pub(in crate::pages::compose) fn named(file: &Attached, at: usize) -> String {
    let kind = match file.kind() {
        FileKind::Film => "film",
        FileKind::Sound => "sound",
        FileKind::Picture | FileKind::Other => "picture",
    };
    t_args("compose-media-name", &[("kind", kind.into()), ("number", (at as f64 + 1.0).into())])
}

pub(super) fn card(writing: Writing, key: String, keys: Memo<Vec<String>>) -> AnyView {
    let along = writing.along;
    let key = StoredValue::new(key);
    let at =
        Memo::new(move |_| keys.with(|all| key.with_value(|key| all.iter().position(|one| one == key))).unwrap_or(0));
    let file = Memo::new(move |_| key.with_value(|key| along.file(key)));
    let name =
        Memo::new(move |_| file.with(|file| file.as_ref().map(|file| named(file, at.get()))).unwrap_or_default());
    let state = Memo::new(move |_| key.with_value(|key| along.state(key)));
    let quiet = move || writing.phase.with(|phase| matches!(phase, Phase::Sending));
    let remove = move |_| {
        if quiet() {
            return;
        }
        let words = t_args("compose-media-removed", &[("name", name.get_untracked().into())]);
        key.with_value(|key| writing.remove(key, words, t("compose-media-undo")));
        refocus();
    };
    view! {
        <li class="attach__card" class:attach__card--bad=move || is_stuck(&state.get())>
            <div class="attach__picture">
                {picture(writing, key, file)}
                {progress(state)}
                <div class="attach__order">
                    <Show when=move || { keys.with(Vec::len) > 1 }>
                        {mover(writing, key, at, name, false, Signal::derive(move || at.get() == 0))}
                        {mover(writing, key, at, name, true, Signal::derive(move || at.get() + 1 >= keys.with(Vec::len)))}
                    </Show>
                </div>
                <button
                    class="iconbtn attach__remove"
                    type="button"
                    aria-label=move || t_args("compose-media-remove", &[("name", name.get().into())])
                    on:click=remove
                >
                    {icon_small("x")}
                </button>
            </div>
            {trouble(writing, key, state)}
            {acts(writing, key, file, name)}
        </li>
    }
    .into_any()
}

fn is_stuck(state: &UploadState) -> bool {
    matches!(state, UploadState::Failed { .. } | UploadState::Lost)
}

/// The picture as this window drew it, else as the server has it.
fn picture(writing: Writing, key: StoredValue<String>, file: Memo<Option<Attached>>) -> AnyView {
    let src = move || source(writing, &key.get_value());
    let shown = Memo::new(move |_| src());
    let glyph = move || match file.with(|file| file.as_ref().map(Attached::kind)) {
        Some(FileKind::Film) => "play",
        Some(FileKind::Sound) => "music",
        _ => "image",
    };
    let alt = move || file.with(|file| file.as_ref().map(|file| file.alt.clone()).unwrap_or_default());
    let position = move || file.with(|file| file.as_ref().and_then(|file| file.focus).map(place));
    (move || match shown.get() {
        Some(src) => view! { <img src=src alt=alt draggable="false" style:object-position=position /> }.into_any(),
        None => view! {
            <span class="attach__none">
                {icon(glyph())}
                <span>{file.with(|file| file.as_ref().map(|file| file.name.clone()).unwrap_or_default())}</span>
            </span>
        }
        .into_any(),
    })
    .into_any()
}

/// Where there is a picture of a file; reactive.
pub(in crate::pages::compose) fn source(writing: Writing, key: &str) -> Option<String> {
    let told = || writing.along.uploads.with(|all| all.iter().find(|one| one.key == key)?.preview.clone());
    attached::small(key).or_else(told)
}

fn progress(state: Memo<UploadState>) -> AnyView {
    (move || match state.get() {
        UploadState::Sending { percent: done } => {
            let share = percent(f64::from(done) / 100.0);
            view! {
                <div class="attach__state">
                    <progress max="100" value=done.to_string() aria-label=t("compose-media-sending")></progress>
                    <span class="num">{share}</span>
                </div>
            }
            .into_any()
        }
        UploadState::Processing => {
            view! { <div class="attach__state">{busy::spinner()}<span>{t("compose-media-processing")}</span></div> }
                .into_any()
        }
        _ => ().into_any(),
    })
    .into_any()
}

/// What went wrong, and the way on.
fn trouble(writing: Writing, key: StoredValue<String>, state: Memo<UploadState>) -> AnyView {
    (move || match state.get() {
        UploadState::Failed { fault } => {
            let words = i18n::fault(&fault);
            // When the server says how long to wait, that is the way on.
            let then = if fault.retry_after.is_some() { words.safe } else { t("compose-media-failed") };
            view! {
                <div class="attach__trouble" role="alert">
                    <p>{words.what} " " {then}</p>
                    <button class="textlink" type="button" on:click=move |_| key.with_value(|key| writing.try_again(key))>
                        {t("compose-media-again")}
                    </button>
                </div>
            }
            .into_any()
        }
        UploadState::Lost => {
            view! { <div class="attach__trouble" role="alert"><p>{t("compose-media-lost")}</p></div> }.into_any()
        }
        _ => ().into_any(),
    })
    .into_any()
}

fn acts(writing: Writing, key: StoredValue<String>, file: Memo<Option<Attached>>, name: Memo<String>) -> AnyView {
    let described = move || file.with(|file| file.as_ref().is_some_and(|file| !file.alt.trim().is_empty()));
    let label = move || t(if described() { "compose-media-edit" } else { "compose-media-describe" });
    let spoken = move || {
        let id = if described() { "compose-media-edit-of" } else { "compose-media-describe-of" };
        t_args(id, &[("name", name.get().into())])
    };
    view! {
        <div class="attach__acts">
            <button
                class="btn btn--sm btn--soft attach__describe"
                type="button"
                aria-label=spoken
                on:click=move |_| writing.along.editing.set(Some(key.get_value()))
            >
                {move || sized(if described() { "check" } else { "text" }, "icon icon--xs")}
                {label}
            </button>
        </div>
    }
    .into_any()
}

/// A button that moves the file by one place. At the end it stays, so that the focus is not lost.
fn mover(
    writing: Writing,
    key: StoredValue<String>,
    at: Memo<usize>,
    name: Memo<String>,
    later: bool,
    ends: Signal<bool>,
) -> AnyView {
    let button = NodeRef::<Button>::new();
    let (glyph, id) = if later { ("arrow", "compose-media-later") } else { ("back", "compose-media-earlier") };
    #[expect(clippy::cast_precision_loss, reason = "a handful of files")]
    let shift = move |_| {
        if key.with_value(|key| writing.shift(key, later)) {
            status::say(t_args("compose-media-moved", &[("number", (at.get_untracked() as f64 + 1.0).into())]));
            // Its card was put elsewhere in the page.
            request_animation_frame(move || {
                if let Some(button) = button.get_untracked() {
                    let _ = button.focus();
                }
            });
        }
    };
    view! {
        <button
            class="iconbtn attach__move"
            type="button"
            node_ref=button
            aria-label=move || t_args(id, &[("name", name.get().into())])
            aria-disabled=move || ends.get().then_some("true")
            on:click=shift
        >
            {sized(glyph, "icon icon--sm icon--flip")}
        </button>
    }
    .into_any()
}

/// The focus goes on to the next card, or to the text when none is left.
fn refocus() {
    request_animation_frame(|| {
        let next = document().query_selector(".attach__describe, #compose-text").ok().flatten();
        if let Some(next) = next.and_then(|next| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(next).ok()) {
            let _ = next.focus();
        }
    });
}
