//! The way to where one stopped on another device.

use crate::components::icon::sized;
use crate::ground::i18n::{self, t, t_attr};
use crate::ground::status;
use crate::store::feed::Feed;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::ids::PostId;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// The button that leads there, and the one that takes it away.
pub(super) fn offer(feed: &Arc<Feed>, entry: PostId) -> AnyView {
    status::say(t("timeline-resume"));
    let busy = RwSignal::new(false);
    let (leads, leaves) = (Arc::clone(feed), Arc::clone(feed));
    let go = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (feed, entry) = (Arc::clone(&leads), entry.clone());
        spawn_local(async move {
            match feed.resume(entry).await {
                Ok(true) => focus(),
                Ok(false) => {
                    feed.resume.set(None);
                    status::toast(t_attr("timeline-resume", "gone"));
                }
                Err(fault) => status::toast_bad(i18n::fault(&fault).what),
            }
            busy.try_set(false);
        });
    };
    view! {
        <div class="newposts__resume">
            <button
                class="btn btn--soft btn--sm"
                type="button"
                aria-disabled=move || busy.get().then_some("true")
                aria-busy=move || busy.get().then_some("true")
                on:click=go
            >
                {t("timeline-resume")}
            </button>
            <button
                class="iconbtn iconbtn--sm"
                type="button"
                aria-label=t_attr("timeline-resume", "out")
                on:click=move |_| leaves.resume.set(None)
            >
                {sized("x", "icon icon--sm")}
            </button>
        </div>
    }
    .into_any()
}

/// The button is gone: the list has the focus, and the next Tab goes on at what is read.
fn focus() {
    request_animation_frame(|| {
        if let Ok(Some(list)) = document().query_selector(".outlet .feed")
            && let Ok(list) = list.dyn_into::<HtmlElement>()
        {
            let quiet = FocusOptions::new();
            quiet.set_prevent_scroll(true);
            let _ = list.focus_with_options(&quiet);
        }
    });
}
