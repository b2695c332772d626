//! The frame of the window: rail at the side or tabs at the foot, the page between, and what is said by itself.

mod account;
mod nav;

use crate::components::{dialog, menu, viewer};
use crate::i18n::{self, t};
use crate::lasting::lasting;
use crate::{router, status, store};
use leptos::prelude::*;
use trente_contract::Fault;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

thread_local! {
    static SPOKEN: RwSignal<u32> = lasting(|| RwSignal::new(0));
}

/// Counts changes of the language; the frame is drawn anew at each.
pub fn spoken() -> RwSignal<u32> {
    SPOKEN.with(|turn| *turn)
}

/// Draws the frame and begins at the place that the address names.
pub fn mount() {
    let body = document().body().expect("a document has a body");
    mount_to_body(frame);
    let outlet =
        body.query_selector(".outlet").ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    router::start(outlet.expect("the frame was just drawn"));
}

fn frame() -> impl IntoView {
    let state = store::state();
    let framed = move || router::current().with(|route| route.framed(state.is_guest()));
    view! {
        {move || { spoken().track(); view! { <a class="skip" href="#main">{t("skip-to-content")}</a> } }}
        <div class="shell" class:shell--open=move || !framed()>
            {move || { spoken().track(); framed().then(nav::rail) }}
            <div class="outlet"></div>
        </div>
        {move || { spoken().track(); framed().then(nav::tabs) }}
        {move || { spoken().track(); status::view() }}
        {menu::view()}
        {dialog::view()}
        {viewer::view()}
    }
}

/// The whole window when the core did not start.
pub fn broken(fault: &Fault) -> AnyView {
    let words = i18n::fault(fault);
    view! {
        <main class="blank" id="main">
            <h1>{words.what}</h1>
            <p>{words.safe}</p>
            <button class="btn btn--primary" type="button" on:click=|_| { let _ = window().location().reload(); }>
                {t("try-again")}
            </button>
        </main>
    }
    .into_any()
}
