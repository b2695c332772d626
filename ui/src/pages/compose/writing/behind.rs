//! Sending behind one's back: a post of words alone stands where it will be as soon as it is sent, and the page is left.

use super::Writing;
use crate::ground::i18n::{self, t};
use crate::ground::moments::{now, pause};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{drafts, going, state};
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

/// How often is looked whether the page is left, and after how many milliseconds no more: somebody came back to it.
const A_MOMENT: Duration = Duration::from_millis(20);
const LONGEST: f64 = 2_000.0;

impl Writing {
    /// Whether a post can be shown before its server has it.
    pub(super) fn stands_at_once(self, draft: &Draft) -> bool {
        let alone = draft.media.is_empty() && draft.poll.is_none() && draft.quoting.is_none();
        let single = draft.edits.is_none() && draft.following().next().is_none();
        // A window that was opened right here has nowhere to go back to: the page would be taken down with all that is on it.
        let is_here = router::current().with_untracked(|route| *route == self.here());
        alone && single && is_here && router::has_before()
    }

    /// Sends it, and leaves the page at once. When it is not out, the page is come back to with everything on it; who has gone
    /// on meanwhile finds that said where the post stood, with the way to its draft.
    pub(super) fn send_behind(self, account: Account, draft: Draft) {
        going::begin(&account, &draft);
        let (here, begun) = (self.here(), now());
        spawn_local(async move {
            let (key, kept) = (draft.key.clone(), draft.clone());
            let Err(fault) = self.one_by_one(account.key.clone(), draft, None).await else { return going::end(&key) };
            if !self.is_there() && going::is_under_way(&key) {
                // The core keeps it before it sends it; where that was what failed, this is the last copy.
                let _ = drafts::save(account.key.clone(), kept).await;
            }
            left(&here, begun).await;
            self.not_out(&here, &account, &key, &fault, now() - begun < SOON);
        });
        let_second_click_pass();
        router::back();
    }

    /// Tells that it is not out, where the person is now.
    fn not_out(self, here: &Route, account: &Account, key: &str, fault: &Fault, soon: bool) {
        // Another page of the same kind may stand there by now.
        let mine = self.is_there();
        let is_here = mine && router::current().with_untracked(|route| route == here);
        if is_here || mine && soon && router::go_on(here) {
            return going::end(key);
        }
        let what = i18n::fault(fault).what;
        let known = !matches!(fault.code, FaultCode::MaybePosted | FaultCode::PostedBefore);
        let why = if known { i18n::next(&t("compose-not-sent"), &what) } else { what };
        going::failed(key, why.clone());
        if state().current.get_untracked().as_ref() == Some(&account.key) {
            let draft = Route::Draft(key.to_owned());
            status::toast_bad_with(why, t("drafts-show"), move || router::go(draft.clone()));
        } else {
            // Their Home has the way to it.
            status::toast_bad(why);
        }
    }
}

/// Waits until the page is left: the webview goes back when it comes to it.
async fn left(here: &Route, begun: f64) {
    while now() - begun < LONGEST && router::current().with_untracked(|route| route == here) {
        pause(A_MOMENT).await;
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
