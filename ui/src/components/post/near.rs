//! Keeps the document small: a post far from the window is an empty box of its own height until it comes near again.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far above and below the window posts are kept whole: two or three screens.
const REACH: &str = "2000px 0px 2000px 0px";

/// Whether the article is near enough to be whole; starts true, so that its height is known before it is ever emptied.
pub(super) fn near(article: NodeRef<html::Article>) -> RwSignal<bool> {
    let near = RwSignal::new(true);
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries.iter().last();
        let Some(entry) = last.as_ref().map(JsValue::unchecked_ref::<IntersectionObserverEntry>) else { return };
        if let Ok(article) = entry.target().dyn_into::<HtmlElement>() {
            turn(&article, near, entry.is_intersecting());
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(REACH);
    let Ok(observer) = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) else {
        return near;
    };
    let kept = StoredValue::new_local((observer, seen));
    Effect::new(move |_| {
        if let Some(article) = article.get() {
            kept.with_value(|(observer, _)| observer.observe(&article));
        }
    });
    on_cleanup(move || {
        let _ = kept.try_with_value(|(observer, _)| observer.disconnect());
    });
    near
}

fn turn(article: &HtmlElement, near: RwSignal<bool>, is_near: bool) {
    let style = article.style();
    if is_near {
        if near.try_get_untracked() == Some(false) {
            near.set(true);
            let _ = style.remove_property("block-size");
        }
        return;
    }
    // A page that was left is off the document, and stays as it is; so does a deleted post, and one with the focus in it.
    let holds_focus = document().active_element().is_some_and(|active| article.contains(Some(&active)));
    let height = article.get_bounding_client_rect().height();
    if near.try_get_untracked() == Some(true) && article.is_connected() && height > 0.0 && !holds_focus {
        let _ = style.set_property("block-size", &format!("{height}px"));
        near.set(false);
    }
}
