//! Handing a post's address to another app: by the page where the web view can, by the phone's own part where that can.

use super::clipboard;
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::ShareOut;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The web view's own way.
fn native() -> Option<js_sys::Function> {
    js_sys::Reflect::get(&window().navigator(), &"share".into()).ok()?.dyn_into().ok()
}

/// Whether the system has such a choice. Android's web view has none, and its app does.
pub fn is_here() -> bool {
    native().is_some() || window().navigator().user_agent().is_ok_and(|agent| agent.contains("Android"))
}

/// Lets the person choose an app for an address. What cannot be handed on is copied.
pub fn out(address: String) {
    if let Some(share) = native() {
        let data = js_sys::Object::new();
        let told = js_sys::Reflect::set(&data, &"url".into(), &JsValue::from_str(&address));
        // It is asked within the tap: the web view takes that as the leave. Somebody who chooses no app is no failure.
        if told.is_ok()
            && let Ok(chosen) = share.call1(&window().navigator(), &data)
        {
            spawn_local(async move {
                let _ = JsFuture::from(js_sys::Promise::resolve(&chosen)).await;
            });
            return;
        }
    }
    spawn_local(async move {
        if !call(ShareOut { text: address.clone() }).await.unwrap_or(false) {
            clipboard::copy(&address).await;
            status::toast(t("post-link-copied"));
        }
    });
}
