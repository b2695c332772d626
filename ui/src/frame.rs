//! The frame of the window: rail at the side or tabs at the foot, the page between, and what is said by itself.

mod account;
mod bell;
mod links;
mod nav;
mod pointed;
mod popups;
mod toasts;
mod tray;

use crate::components::{dialog, explain, menu, viewer};
use crate::ground::i18n::{self, t};
use crate::ground::lasting::lasting;
use crate::pages;
use crate::places::router;
use crate::store::{self, rooms};
use leptos::prelude::*;
use trente_contract::Fault;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Draws the frame and begins at the place that the address names.
pub fn mount() {
    let body = document().body().expect("a document has a body");
    mount_to_body(frame);
    let outlet =
        body.query_selector(".outlet").ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let outlet = outlet.expect("the frame was just drawn");
    links::listen();
    lasting(popups::begin);
    lasting(tray::begin);
    router::start(outlet, pages::page, rooms::first_place());
}

fn frame() -> impl IntoView {
    let state = store::state();
    let framed = move || router::current().with(|route| route.framed(state.is_guest()));
    view! {
        {move || { i18n::spoken().track(); view! { <a class="skip" href="#main">{t("skip-to-content")}</a> } }}
        <div class="shell" class:shell--open=move || !framed()>
            {move || { i18n::spoken().track(); framed().then(nav::rail) }}
            <div class="outlet"></div>
        </div>
        {move || { i18n::spoken().track(); framed().then(nav::tabs) }}
        {move || { i18n::spoken().track(); toasts::view() }}
        {menu::view()}
        {dialog::view()}
        {explain::view()}
        {viewer::view()}
        {pages::later::over()}
        {pointed::view()}
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
