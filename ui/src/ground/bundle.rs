//! Files of the window's own bundle that are read only once they are wanted.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The text of a file, by its path from the bundle's top; none when it cannot be had.
pub async fn text(path: &str) -> Option<String> {
    let answer = leptos::prelude::window().fetch_with_str(&format!("/{path}"));
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    // Tauri answers an unknown path with index.html: only the content tells. Nothing of ours begins with its first line.
    (!text.trim_start().to_ascii_lowercase().starts_with("<!doctype html")).then_some(text)
}

/// The value that a file of JSON holds; none when it cannot be had.
pub async fn json(path: &str) -> Option<JsValue> {
    js_sys::JSON::parse(&text(path).await?).ok()
}
