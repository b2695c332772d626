//! A picture, as large as the window allows, with what it shows in words.

use super::browser;
use super::icon::{icon, sized};
use crate::ground::i18n::{t, t_args};
use crate::ground::lasting::lasting;
use leptos::html;
use leptos::prelude::*;
use trente_contract::media::Media;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

#[derive(Clone)]
struct Open {
    pictures: Vec<Media>,
    first: usize,
}

thread_local! {
    static OPEN: RwSignal<Option<Open>> = lasting(|| RwSignal::new(None));
}

/// Opens the pictures of a post at one of them.
pub fn open(pictures: Vec<Media>, first: usize) {
    OPEN.with(|open| open.set(Some(Open { pictures, first })));
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
        }
    });
    let count = opened.pictures.len();
    let place = RwSignal::new(opened.first.min(count.saturating_sub(1)));
    let turn = move |by: usize| place.update(|place| *place = (*place + by) % count.max(1));
    let right_to_left =
        document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl");
    let key = move |event: KeyboardEvent| match event.key().as_str() {
        "ArrowRight" => turn(if right_to_left { count - 1 } else { 1 }),
        "ArrowLeft" => turn(if right_to_left { 1 } else { count - 1 }),
        _ => {}
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
    let pictures = StoredValue::new(opened.pictures);
    let picture = move || pictures.with_value(|all| all.get(place.get()).map(picture));
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
        let url = pictures.with_value(|all| all.get(place.get_untracked()).and_then(|media| media.remote.clone()));
        if let Some(url) = url {
            browser::visit(url);
        }
    };
    let has_address =
        move || pictures.with_value(|all| all.get(place.get()).is_some_and(|media| media.remote.is_some()));
    view! {
        <dialog node_ref=dialog class="viewer" aria-label=t("post-media-image") on:close=closed on:keydown=key>
            <div class="viewer__bar">
                {turns}
                <button class="iconbtn push" type="button" aria-label=t("post-open-browser") hidden=move || !has_address() on:click=browse>
                    {icon("external")}
                </button>
                <button class="iconbtn" type="button" aria-label=t("post-media-close") autofocus on:click=move |_| close()>
                    {icon("x")}
                </button>
            </div>
            {picture}
        </dialog>
    }
    .into_any()
}

fn picture(media: &Media) -> AnyView {
    let alt = media.alt.clone().unwrap_or_default();
    let words = media.alt.clone().map(|alt| view! { <p class="viewer__words" dir="auto" tabindex="0">{alt}</p> });
    let (large, small) = (media.src.clone(), media.preview.clone());
    // The preview is here already: it stands until the large picture has come, and for good where the webview cannot draw that.
    let behind = small.clone().map(|src| format!("url(\"{src}\")"));
    let failed = RwSignal::new(false);
    let why = if small.is_some() { "post-media-preview" } else { "post-media-failed" };
    let src = move || if failed.get() { small.clone().unwrap_or_default() } else { large.clone() };
    view! {
        <div class="viewer__stage">
            <img class="viewer__picture" src=src alt=alt style:background-image=behind on:error=move |_| failed.set(true) />
        </div>
        {move || failed.get().then(|| view! { <p class="viewer__words" role="status">{t(why)}</p> })}
        {words}
    }
    .into_any()
}
