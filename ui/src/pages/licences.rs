//! Whose work Trente is made of, and under which licences. The list and its texts are files of the bundle, read here alone.

use crate::components::fetched;
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::bundle;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::licences::{LIST, Piece};
use web_sys::{Element, Event};

/// What came of a file.
#[derive(Clone, PartialEq)]
enum Read<T> {
    Coming,
    Here(T),
    Missing,
}

/// The page.
pub(super) fn page() -> AnyView {
    let list: RwSignal<Read<Vec<Piece>>> = RwSignal::new(Read::Coming);
    spawn_local(async move {
        let pieces = bundle::json(LIST).await.and_then(|list| serde_wasm_bindgen::from_value(list).ok());
        list.try_set(pieces.map_or(Read::Missing, Read::Here));
    });
    let rows = move || match list.get() {
        Read::Coming => fetched::grey(8),
        Read::Missing => view! { <p class="portability__lead" role="alert">{t("licences-not-there")}</p> }.into_any(),
        Read::Here(pieces) => {
            let count = t_args("licences-count", &[("count", u32::try_from(pieces.len()).unwrap_or(u32::MAX).into())]);
            view! {
                <p class="portability__lead">{count}</p>
                <ul class="group">{pieces.into_iter().map(row).collect_view()}</ul>
            }
            .into_any()
        }
    };
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("licences").into_any(), None)}
            <div class="settings">
                <p class="portability__lead">{t_attr("licences", "text")}</p>
                {rows}
            </div>
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// A work; its texts are read once it is opened.
fn row(piece: Piece) -> AnyView {
    let texts: RwSignal<Vec<Read<String>>> = RwSignal::new(Vec::new());
    let places = piece.texts;
    let none = places.is_empty();
    let own = piece.licence.is_empty() && !none;
    let open = move |event: Event| {
        if none || !event_target::<Element>(&event).has_attribute("open") {
            return;
        }
        // What could not be read before is asked for again.
        let wanted: Vec<usize> = texts.with_untracked(|texts| {
            let missing = |at: &usize| texts.get(*at).is_none_or(|text| *text == Read::Missing);
            (0..places.len()).filter(missing).collect()
        });
        if wanted.is_empty() {
            return;
        }
        texts.update(|texts| {
            texts.resize(places.len(), Read::Coming);
            for at in &wanted {
                texts[*at] = Read::Coming;
            }
        });
        for at in wanted {
            let place = places[at].clone();
            spawn_local(async move {
                let read = bundle::text(&place).await.map_or(Read::Missing, Read::Here);
                texts.try_update(|texts| texts[at] = read);
            });
        }
    };
    let shown = move || texts.with(|texts| texts.iter().map(text).collect_view());
    view! {
        <li class="licence">
            <details on:toggle=open>
                <summary dir="ltr" lang="en">
                    <span class="licence__name">{piece.name}</span>
                    " "
                    <span class="row__sub">{piece.version}</span>
                    <span class="licence__under row__sub">{piece.licence}</span>
                </summary>
                {own.then(|| view! { <p class="row__sub">{t("licences-own")}</p> })}
                {none.then(|| view! { <p class="row__sub">{t("licences-no-text")}</p> })}
                {shown}
            </details>
        </li>
    }
    .into_any()
}

fn text(read: &Read<String>) -> AnyView {
    match read {
        Read::Coming => view! { <p class="row__sub" role="status">{t("loading")}</p> }.into_any(),
        Read::Missing => view! { <p class="row__sub" role="alert">{t("licences-text-not-there")}</p> }.into_any(),
        Read::Here(text) => {
            // Long lines wrap, and whoever has no pointer can scroll by keys.
            view! { <pre class="licence__text" dir="ltr" lang="en" tabindex="0">{text.clone()}</pre> }.into_any()
        }
    }
}
