//! Every link of the window goes through here: our own places through the router, the web to the person's browser. The
//! webview itself never leaves.

use crate::bridge::call;
use crate::components::dialog::{self, Question};
use crate::i18n::{t, t_args};
use crate::route::Route;
use crate::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::OpenLink;
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
            visit(href);
        }
    } else if let Some(id) = href.strip_prefix('#') {
        jump(id);
    } else if href.starts_with('/') {
        let (path, query) = href.split_once('?').unwrap_or((&href, ""));
        super::go(Route::parse(path, query));
    }
}

/// Opens an address that somebody else wrote; asks first where it may not be what it seems.
pub fn visit(url: String) {
    let Some((words, host)) = doubt(&url) else { return open(url) };
    dialog::ask(Question {
        title: t_args("link-ask", &[("host", host.into())]),
        text: t(words),
        yes: t("link-ask-yes"),
        no: t("cancel"),
        danger: false,
        act: Rc::new(move || open(url.clone())),
    });
}

/// Why to think twice before opening an address, as the id of its words, and the address's host. The core writes addresses anew,
/// so letters that are not ASCII are punycode here.
fn doubt(url: &str) -> Option<(&'static str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    // This machine is no way on which somebody could listen.
    let here = ["127.", "localhost", "[::1]"].iter().any(|name| host.starts_with(name));
    if host.split('.').any(|label| label.starts_with("xn--")) {
        Some(("link-ask-letters", host))
    } else if scheme == "http" && !here {
        Some(("link-ask-plain", host))
    } else {
        None
    }
}

/// Opens an address in the person's browser.
pub fn open(url: String) {
    spawn_local(async move {
        if let Err(fault) = call(OpenLink { url }).await {
            status::tell_fault(&fault);
        }
    });
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
