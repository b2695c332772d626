//! What is said of a post to those who hear it: which parts, and in which order.

use super::change::change;
use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::{list, t, t_args, t_attr};
use crate::ground::status;
use crate::store;
use leptos::prelude::*;
use std::time::Duration;
use trente_contract::settings::{SpokenOrder, SpokenPart};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub(super) fn view() -> AnyView {
    let settings = store::state().settings;
    let order = Memo::new(move |_| settings.with(|settings| settings.spoken.clone()));
    let said = move || {
        let names: Vec<String> = order.with(|order| order.said().map(|part| t(word(part))).collect());
        match names.is_empty() {
            true => t_args("spoken-now", &[("parts", t(word(SpokenPart::Author)).into())]),
            false => t_args("spoken-now", &[("parts", list(&names).into())]),
        }
    };
    let usual = move |_| {
        change(|settings| settings.spoken = SpokenOrder::default());
        status::say(t("spoken-is-usual"));
    };
    let parts = move || order.with(|order| order.all().iter().map(|one| one.part).collect::<Vec<_>>());
    view! {
        <div class="pad">
            <div>
                <p class="row__title" id="settings-spoken">{t("spoken")}</p>
                <p class="row__sub">{t_attr("spoken", "text")}</p>
            </div>
            <ol class="spoken" aria-labelledby="settings-spoken">
                <For each=parts key=|part| *part as u8 children=move |part| row(order, part) />
            </ol>
            <p class="fine">{said}</p>
            {move || (!order.with(SpokenOrder::is_usual)).then(|| view! {
                <div class="cluster">
                    <button class="btn btn--outline btn--sm" type="button" on:click=usual>
                        {icon_small("refresh")}{t("spoken-usual")}
                    </button>
                </div>
            })}
        </div>
    }
    .into_any()
}

/// One part: whether it is said, and the two ways to move it. The buttons keep the focus while their row moves.
fn row(order: Memo<SpokenOrder>, part: SpokenPart) -> AnyView {
    let place = Memo::new(move |_| order.with(|order| order.place(part)));
    let last = SpokenPart::ALL.len() - 1;
    let said = move || order.with(|order| order.all().iter().any(|one| one.part == part && one.said));
    let button = move |earlier: bool| {
        let (id, words, class) = match earlier {
            true => (format!("{}-earlier", word(part)), "spoken-earlier", "icon icon--sm spoken__up"),
            false => (format!("{}-later", word(part)), "spoken-later", "icon icon--sm"),
        };
        let end = move || place.get() == if earlier { 0 } else { last };
        let named = id.clone();
        let click = move |_| {
            if untrack(end) {
                return;
            }
            let mut moved = order.get_untracked();
            moved.shift(part, earlier);
            let told = moved.place(part) + 1;
            change(move |settings| settings.spoken = moved);
            let words = [("part", t(word(part)).into()), ("place", told.into()), ("count", (last + 1).into())];
            status::say(t_args("spoken-moved", &words));
            let id = named.clone();
            // Once the row stands in its new place; a frame may be long in coming.
            set_timeout(move || focus(&id), Duration::ZERO);
        };
        view! {
            <button
                class="iconbtn"
                id=id
                type="button"
                aria-label=t_args(words, &[("part", t(word(part)).into())])
                aria-disabled=move || end().then_some("true")
                on:click=click
            >
                {sized("down", class)}
            </button>
        }
    };
    view! {
        <li class="spoken__part">
            <label class="spoken__name">
                <input
                    class="switch"
                    type="checkbox"
                    role="switch"
                    prop:checked=said
                    on:change=move |event| {
                        let said = event_target_checked(&event);
                        change(move |settings| settings.spoken.say(part, said));
                    }
                />
                <span>{t(word(part))}</span>
            </label>
            {button(true)}
            {button(false)}
        </li>
    }
    .into_any()
}

fn focus(id: &str) {
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// The message that names a part.
fn word(part: SpokenPart) -> &'static str {
    match part {
        SpokenPart::Author => "spoken-author",
        SpokenPart::Handle => "spoken-handle",
        SpokenPart::Warning => "spoken-warning",
        SpokenPart::Text => "spoken-text",
        SpokenPart::Time => "spoken-time",
        SpokenPart::Media => "spoken-media",
        SpokenPart::Poll => "spoken-poll",
        SpokenPart::Counts => "spoken-counts",
        SpokenPart::Visibility => "spoken-visibility",
        SpokenPart::Why => "spoken-why",
    }
}
