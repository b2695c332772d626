//! Every link of the window goes through here: our own places through the history, the web to the person's browser. The
//! webview itself never leaves.

use crate::components::{browser, found};
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

pub(super) fn listen() {
    for kind in ["click", "auxclick"] {
        let listener = window_event_listener_untyped(kind, |event| {
            let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
            follow(event);
        });
        std::mem::forget(listener);
    }
}

fn follow(event: &MouseEvent) {
    if event.default_prevented() {
        return;
    }
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(link) = element.and_then(|element| element.closest("a[href]").ok().flatten()) else { return };
    let Some(href) = link.get_attribute("href") else { return };
    event.prevent_default();
    if event.button() > 1 {
        return;
    }
    if href.starts_with("https://") || href.starts_with("http://") {
        // Only a person sends people out of the window: by pointer, by keyboard, by assistive technology. A click that a
        // script made is none of these.
        if event.is_trusted() {
            // Who wants the browser says so by another key or button.
            let plain = event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key();
            if !(plain && found::visit_neighbour(&href)) {
                browser::visit(href);
            }
        }
    } else if let Some(id) = href.strip_prefix('#') {
        jump(id);
    } else if href.starts_with('/') {
        let (path, query) = href.split_once('?').unwrap_or((&href, ""));
        router::go(Route::parse(path, query));
    }
}

fn jump(id: &str) {
    let Some(target) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    if target.tab_index() < 0 {
        let _ = target.set_attribute("tabindex", "-1");
    }
    target.scroll_into_view();
    let _ = target.focus();
}
