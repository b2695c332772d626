//! Asking anew after the end, once the poll is on screen.

use super::end;
use crate::ground::moments::now;
use crate::store;
use crate::store::posts::{self, Shown};
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::post::Poll;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IntersectionObserver, IntersectionObserverEntry};

/// An end is near within an hour, in milliseconds.
const NEAR: f64 = 3_600_000.0;

/// Asks for the numbers of a poll that ended since they were told. Pages that were left are off the document, and ask nothing.
pub(super) fn ask_after_end(shown: &Arc<Shown>, live: Memo<Option<Poll>>, place: NodeRef<Div>) {
    let runs = live.with_untracked(|poll| poll.as_ref().is_some_and(|poll| !poll.expired && poll.expires_at.is_some()));
    if !runs {
        return;
    }
    let in_sight = RwSignal::new(false);
    watch(place, in_sight);
    tell_the_end(live);
    let shown = Arc::clone(shown);
    Effect::new(move |_| {
        let now = store::state().now.get();
        let ended = live.with(|poll| {
            let poll = poll.as_ref().filter(|poll| !poll.expired)?;
            end(poll).filter(|end| end.is_past(now)).map(|_| poll.id.clone())
        });
        if let Some(poll) = ended.filter(|_| in_sight.get()) {
            posts::ask_after_end(&shown, &poll);
        }
    });
}

/// The clock of the window moves every half a minute; an end that is near is told when it comes.
fn tell_the_end(live: Memo<Option<Poll>>) {
    let left = live.with_untracked(|poll| poll.as_ref().and_then(end).map(|end| end.until(now())));
    let Some(left) = left.filter(|left| (0.0..NEAR).contains(left)) else { return };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below an hour, and not negative")]
    let wait = Duration::from_millis(left as u64 + 50);
    if let Ok(timer) = set_timeout_with_handle(|| store::state().now.set(now()), wait) {
        on_cleanup(move || timer.clear());
    }
}

fn watch(place: NodeRef<Div>, in_sight: RwSignal<bool>) {
    let seen = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let last = entries.iter().last();
        if let Some(entry) = last.as_ref().map(JsValue::unchecked_ref::<IntersectionObserverEntry>) {
            in_sight.try_set(entry.is_intersecting());
        }
    });
    let Ok(observer) = IntersectionObserver::new(seen.as_ref().unchecked_ref()) else { return };
    let kept = StoredValue::new_local((observer, seen));
    Effect::new(move |_| {
        if let Some(place) = place.get() {
            kept.with_value(|(observer, _)| observer.observe(&place));
        }
    });
    on_cleanup(move || {
        let _ = kept.try_with_value(|(observer, _)| observer.disconnect());
    });
}
