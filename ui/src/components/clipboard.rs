//! Copying text.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;

/// Copies a text. False when the webview does not allow it.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Where the page is no secure context there is no clipboard at all, and the getter gives undefined.
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|value| value.is_object());
    present && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
