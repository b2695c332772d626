//! Whether the system is to tell what happens: asked once, where something has.

use crate::ground::i18n::{t, t_attr};
use crate::ground::status;
use crate::store::notices::Notices;
use crate::store::{popups, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::notification::Popped;
use trente_contract::settings::Popups;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The line; nothing while nothing has happened, and nothing once it was answered.
pub(super) fn line(shown: &Arc<Notices>) -> AnyView {
    let items = shown.list.items.clone();
    let unasked = Memo::new(move |_| {
        let unasked = state().settings.with(|settings| settings.popups == Popups::Unasked);
        unasked && items.with(|items| !items.is_empty())
    });
    view! {
        <Show when=move || unasked.get()>
            <div class="askline desktop" role="group" aria-labelledby="popups-ask">
                <p id="popups-ask">{t("popups-ask")}</p>
                <div class="cluster">
                    <button class="btn btn--outline btn--sm" type="button" on:click=|_| answer(Popups::Yes)>{t_attr("popups-ask", "yes")}</button>
                    <button class="btn btn--soft btn--sm" type="button" on:click=|_| answer(Popups::No)>{t_attr("popups-ask", "no")}</button>
                </div>
            </div>
        </Show>
    }
    .into_any()
}

fn answer(popups: Popups) {
    spawn_local(async move {
        match popups::choose(popups).await {
            Some(Popped::Nowhere) => status::note(t("popups-nowhere")),
            Some(_) => status::toast(t("popups-on")),
            None if popups == Popups::No => status::toast(t("popups-off")),
            None => {}
        }
    });
    // The buttons are gone: the next Tab goes on at the list.
    if let Ok(Some(tab)) = document().query_selector(".outlet .tabs [aria-current]")
        && let Ok(tab) = tab.dyn_into::<HtmlElement>()
    {
        let _ = tab.focus();
    }
}
