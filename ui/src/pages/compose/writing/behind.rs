//! Sending behind one's back: a post of words alone stands where it will be as soon as it is sent, and the page is left.

use super::Writing;
use crate::ground::i18n::{self, t};
use crate::ground::moments::{now, pause};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::going;
use js_sys::Reflect;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::compose::Draft;
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event};

/// Who hears within so many milliseconds that it is not out is led back to it; who reads already only has the way there.
const SOON: f64 = 10_000.0;

/// By then the page is left, in milliseconds: an answer that comes before would find it on the way out.
const LEFT: f64 = 250.0;

impl Writing {
    /// Whether a post can be shown before its server has it.
    pub(super) fn stands_at_once(self, draft: &Draft) -> bool {
        let alone = draft.media.is_empty() && draft.poll.is_none() && draft.quoting.is_none();
        alone && draft.edits.is_none() && draft.following().next().is_none()
    }

    /// Sends it, and leaves the page at once. When it is not out, the page is come back to with everything on it; who has gone
    /// on meanwhile finds that said where the post stood, with the way to its draft.
    pub(super) fn send_behind(self, account: Account, draft: Draft) {
        going::begin(&account, &draft);
        let (here, key, begun) = (self.here(), draft.key.clone(), now());
        let is_here = router::current().with_untracked(|route| *route == here);
        spawn_local(async move {
            let outcome = self.one_by_one(account.key, draft, None).await;
            let Err(fault) = outcome else { return going::end(&key) };
            let took = now() - begun;
            if took < LEFT {
                pause(Duration::from_secs_f64((LEFT - took) / 1000.0)).await;
            }
            not_out(&here, &key, &fault, took < SOON);
        });
        if is_here {
            let_second_click_pass();
            router::back();
        }
    }
}

/// Who clicks twice does not mean what comes to stand where the button was.
fn let_second_click_pass() {
    let passes = Closure::once_into_js(|event: Event| {
        let clicks = Reflect::get(&event, &"detail".into()).ok().and_then(|clicks| clicks.as_f64());
        if clicks.is_some_and(|clicks| clicks > 1.0) {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_once(true);
    let _ = window().add_event_listener_with_callback_and_add_event_listener_options(
        "click",
        passes.unchecked_ref(),
        &options,
    );
}

/// Tells that it is not out, where the person is now.
fn not_out(here: &Route, key: &str, fault: &Fault, soon: bool) {
    let is_here = router::current().with_untracked(|route| route == here);
    if is_here || soon && router::go_on(here) {
        return going::end(key);
    }
    let what = i18n::fault(fault).what;
    let known = !matches!(fault.code, FaultCode::MaybePosted | FaultCode::PostedBefore);
    let why = if known { i18n::next(&t("compose-not-sent"), &what) } else { what };
    going::failed(key, why.clone());
    let draft = Route::Draft(key.to_owned());
    status::toast_bad_with(why, t("drafts-show"), move || router::go(draft.clone()));
}
