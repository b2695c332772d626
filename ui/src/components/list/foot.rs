//! The foot of a list: more to come, or the end.

use crate::components::busy::spinner;
use crate::components::icon::icon_small;
use crate::ground::i18n::{self, t, t_attr};
use crate::store::feed::{Feed, Phase};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Fetches older posts before the reader reaches the end; the button does the same by hand.
pub(super) fn foot(feed: &Arc<Feed>) -> AnyView {
    let (phase, lines, more) = (feed.phase.clone(), feed.lines.clone(), Arc::clone(feed));
    let end: NodeRef<html::Div> = NodeRef::new();
    let near = Arc::clone(feed);
    // A failure waits for the button: trying again by itself would ask without end.
    let grown = feed.lines.clone();
    near_the_end(
        end,
        move || grown.track(),
        move || {
            if near.phase.with_untracked(|phase| *phase == Phase::Still) {
                near.older();
            }
        },
    );
    let feed = Arc::clone(feed);
    let inner = move || {
        let empty = lines.with(Vec::is_empty);
        let phase = phase.get();
        let feed = Arc::clone(&feed);
        match (more.more(), phase) {
            _ if empty => ().into_any(),
            (_, Phase::OlderFailed(fault)) => {
                let words = i18n::fault(&fault);
                view! {
                    <p role="alert">{t("timeline-older-failed")}" "{words.what}</p>
                    <button class="btn btn--outline" type="button" on:click=move |_| feed.older()>{t("try-again")}</button>
                }
                .into_any()
            }
            (true, Phase::Older) => view! { {spinner()}<p>{t("timeline-older-loading")}</p> }.into_any(),
            (true, _) => view! {
                <button class="btn btn--soft" type="button" on:click=move |_| feed.older()>{t("timeline-older")}</button>
            }
            .into_any(),
            (false, _) => view! {
                <p class="foot__end">{icon_small("check")}<strong>{t("timeline-end")}</strong><span>{t_attr("timeline-end", "text")}</span></p>
            }
            .into_any(),
        }
    };
    view! { <div class="foot" node_ref=end>{inner}</div> }.into_any()
}

/// Calls when the element comes within a screen and a half of view.
///
/// The observer speaks only when that changes; `grown` tracks what pushes the element down, to ask it again.
pub fn near_the_end(element: NodeRef<html::Div>, grown: impl Fn() + 'static, near: impl Fn() + 'static) {
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let inside =
            |entry: &wasm_bindgen::JsValue| entry.unchecked_ref::<IntersectionObserverEntry>().is_intersecting();
        if entries.iter().any(|entry| inside(&entry)) {
            near();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin("0px 0px 1200px 0px");
    let Ok(observer) = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options) else { return };
    let kept = StoredValue::new_local((observer, seen));
    Effect::new(move |_| {
        grown();
        if let Some(element) = element.get() {
            kept.with_value(|(observer, _)| {
                observer.unobserve(&element);
                observer.observe(&element);
            });
        }
    });
    on_cleanup(move || {
        let _ = kept.try_with_value(|(observer, _)| observer.disconnect());
    });
}
