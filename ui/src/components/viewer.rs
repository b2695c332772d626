//! What is attached to a post, as large as the window allows, with what it shows in words.

mod moving;
mod stage;

use super::browser;
use super::icon::{icon, sized};
use super::player;
use crate::ground::i18n::{t, t_args};
use crate::ground::lasting::lasting;
use crate::places::layers;
use leptos::html;
use leptos::prelude::*;
use stage::Stage;
use trente_contract::media::{Media, MediaKind};
use trente_text::zoom::{MOST, STEP, WHOLE};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

#[derive(Clone)]
struct Open {
    all: Vec<Media>,
    first: usize,
}

thread_local! {
    static OPEN: RwSignal<Option<Open>> = lasting(|| RwSignal::new(None));
}

/// Opens what is attached to a post at one of it; a film or sound begins.
pub fn open(all: Vec<Media>, first: usize) {
    OPEN.with(|open| open.set(Some(Open { all, first })));
}

/// The place of the viewer. Stands once in the window.
pub fn view() -> AnyView {
    let open = OPEN.with(|open| *open);
    (move || open.get().map(|opened| sheet(opened, open))).into_any()
}

fn sheet(opened: Open, open: RwSignal<Option<Open>>) -> AnyView {
    let dialog: NodeRef<html::Dialog> = NodeRef::new();
    let before =
        StoredValue::new_local(document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok()));
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // It is in the document and not open yet: the only two reasons to throw.
            let _ = dialog.show_modal();
            layers::dialog(&dialog);
        }
    });
    let count = opened.all.len();
    let first = opened.first.min(count.saturating_sub(1));
    let place = RwSignal::new(first);
    // Only what the person opened begins by itself: what they come by afterwards waits.
    let opened_now = StoredValue::new(true);
    let stage = Stage::new();
    let turn = move |by: usize| {
        if count > 1 {
            opened_now.set_value(false);
            stage.zoom.set(WHOLE);
            place.update(|place| *place = (*place + by) % count);
        }
    };
    let right_to_left =
        document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    // To the right on screen, whichever way the script runs.
    let go_right = move |right: bool| turn(if right == right_to_left { count.saturating_sub(1) } else { 1 });
    let all = StoredValue::new(opened.all);
    let is_picture =
        move || all.with_value(|all| all.get(place.get()).is_some_and(|media| media.kind == MediaKind::Image));
    let key = move |event: KeyboardEvent| {
        // A player has arrows of its own, and words are scrolled.
        let within = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let theirs = within.and_then(|within| within.closest("video, audio, .viewer__words").ok().flatten());
        if theirs.is_some() || event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let close = stage.zoom.get_untracked().is_close();
        match event.key().as_str() {
            "ArrowRight" if close => stage.look(1.0, 0.0),
            "ArrowLeft" if close => stage.look(-1.0, 0.0),
            "ArrowDown" if close => stage.look(0.0, 1.0),
            "ArrowUp" if close => stage.look(0.0, -1.0),
            "ArrowRight" => go_right(true),
            "ArrowLeft" => go_right(false),
            "+" | "=" if untrack(is_picture) => stage.zoom(STEP),
            "-" => stage.zoom(1.0 / STEP),
            "0" => stage.zoom.set(WHOLE),
            _ => return,
        }
        event.prevent_default();
    };
    let closed = move |_| {
        open.set(None);
        before.with_value(|before| {
            if let Some(before) = before {
                let _ = before.focus();
            }
        });
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let shown = move || {
        all.with_value(|all| {
            all.get(place.get()).map(|media| {
                let words = media.alt.clone();
                let words = words.map(|alt| view! { <p class="viewer__words" dir="auto" tabindex="0">{alt}</p> });
                let inner = if media.kind == MediaKind::Image {
                    stage::picture(media, stage, go_right)
                } else {
                    player::player(media, opened_now.get_value())
                };
                view! { {inner}{words} }
            })
        })
    };
    let turns = (count > 1).then(|| {
        #[expect(clippy::cast_precision_loss, reason = "a post has a handful of pictures")]
        let words = move || {
            t_args("post-media-place", &[("place", (place.get() as f64 + 1.0).into()), ("count", (count as f64).into())])
        };
        view! {
            <div class="viewer__turns">
                <button class="iconbtn" type="button" aria-label=t("post-media-previous") on:click=move |_| turn(count - 1)>
                    {sized("back", "icon icon--flip")}
                </button>
                <span class="num" aria-live="polite">{words}</span>
                <button class="iconbtn" type="button" aria-label=t("post-media-next") on:click=move |_| turn(1)>
                    {sized("arrow", "icon icon--flip")}
                </button>
            </div>
        }
    });
    let browse = move |_| {
        let url = all.with_value(|all| all.get(place.get_untracked()).and_then(|media| media.remote.clone()));
        if let Some(url) = url {
            browser::visit(url);
        }
    };
    let has_address = move || all.with_value(|all| all.get(place.get()).is_some_and(|media| media.remote.is_some()));
    let disabled = |disabled: bool| if disabled { "true" } else { "false" };
    view! {
        <dialog node_ref=dialog class="viewer" aria-label=t("media-viewer") on:close=closed on:keydown=key>
            <div class="viewer__bar">
                {turns}
                <span class="viewer__zoom push" hidden=move || !is_picture()>
                    <button
                        class="iconbtn"
                        type="button"
                        aria-label=t("media-smaller")
                        aria-disabled=move || disabled(!stage.zoom.get().is_close())
                        on:click=move |_| stage.zoom(1.0 / STEP)
                    >
                        {icon("minus")}
                    </button>
                    <button
                        class="iconbtn"
                        type="button"
                        aria-label=t("media-larger")
                        aria-disabled=move || disabled(stage.zoom.get().scale >= MOST)
                        on:click=move |_| stage.zoom(STEP)
                    >
                        {icon("plus")}
                    </button>
                </span>
                <button
                    class="iconbtn"
                    class:push=move || !is_picture()
                    type="button"
                    aria-label=t("post-open-browser")
                    hidden=move || !has_address()
                    on:click=browse
                >
                    {icon("external")}
                </button>
                <button
                    class="iconbtn"
                    class:push=move || !is_picture() && !has_address()
                    type="button"
                    aria-label=t("media-close")
                    autofocus
                    on:click=move |_| close()
                >
                    {icon("x")}
                </button>
            </div>
            {shown}
        </dialog>
    }
    .into_any()
}
