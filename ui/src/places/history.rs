//! The webview's history: the address of the place, and how many places were gone through to it.

use crate::ground::route::Route;
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The webview would scroll before the page is back.
pub(super) fn keep_scroll() {
    if let Some(history) = history() {
        let _ = Reflect::set(&history, &"scrollRestoration".into(), &"manual".into());
    }
}

/// The place that the address names.
pub(super) fn here() -> Route {
    let location = window().location();
    Route::parse(&location.pathname().unwrap_or_default(), &location.search().unwrap_or_default())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates; only we store places")]
pub(super) fn stored_place() -> Option<u32> {
    stored().map(|place| place as u32)
}

/// Whether the window stands on the entry above its place that "back" is to take in the page's stead.
pub(super) fn on_guard() -> bool {
    stored().is_some_and(|place| place.fract() > 0.0)
}

/// Adds that entry, with the same address.
pub(super) fn push_guard() {
    if let (Some(history), Some(place)) = (history(), stored_place()) {
        let _ = history.push_state_with_url(&JsValue::from(f64::from(place) + HALF), "", None);
    }
}

/// What is between a place and the next.
const HALF: f64 = 0.5;

fn stored() -> Option<f64> {
    history()?.state().ok()?.as_f64()
}

pub(super) fn store_place(place: u32, href: Option<&str>) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from(place), "", href);
    }
}

/// Adds a place after this one.
pub(super) fn push(place: u32, href: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&place.into(), "", Some(href));
    }
}

/// Goes back; false when there is no history.
pub(super) fn back() -> bool {
    let history = history();
    if let Some(history) = &history {
        let _ = history.back();
    }
    history.is_some()
}

/// Goes forward.
pub(super) fn forward() {
    if let Some(history) = history() {
        let _ = history.forward();
    }
}

fn history() -> Option<web_sys::History> {
    window().history().ok()
}
