//! A button that asks for a file, and what is written in it.

use super::icon::icon_small;
use leptos::html::Input;
use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlInputElement};

/// The button; `accept` are the types that the system's own dialog offers.
pub fn button(words: String, class: &'static str, accept: &'static str, take: impl Fn(File) + 'static) -> AnyView {
    let input = NodeRef::<Input>::new();
    let open = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let picked = move |event| {
        let field = event_target::<HtmlInputElement>(&event);
        let file = field.files().and_then(|files| files.get(0));
        // The same file may be picked once more.
        field.set_value("");
        if let Some(file) = file {
            take(file);
        }
    };
    view! {
        <button class=class type="button" on:click=open>{icon_small("upload")}{words}</button>
        <input type="file" hidden accept=accept node_ref=input on:change=picked />
    }
    .into_any()
}

/// What is written in a file; none when it cannot be read.
pub async fn text(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}
