//! A post that waits to be sent: why it is not out, and what can be done.

use super::{acts, row};
use crate::components::busy;
use crate::components::icon::icon_small;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::route::Route;
use crate::store::drafts;
use leptos::prelude::*;
use trente_contract::FaultCode;
use trente_contract::compose::{KeptDraft, Waits};

/// A row with its ways on. It stays the same while it is tried, so that nobody loses their place.
pub(super) fn row(one: KeptDraft) -> AnyView {
    let Some(first) = one.waits.clone() else { return row::row(one) };
    let words = row::first_words(&one.draft);
    let KeptDraft { account, draft, kept_at, .. } = one;
    let (owner, named) = (account.clone(), draft.key.clone());
    // Once it waits no more the row goes: until then it says what it said last.
    let waits = Memo::new(move |before: Option<&Waits>| {
        let now = drafts::of(&owner).into_iter().find(|one| one.draft.key == named).and_then(|one| one.waits);
        now.or_else(|| before.cloned()).unwrap_or_else(|| first.clone())
    });
    let needs = move || waits.with(|waits| waits.needs_you);
    let sending = Memo::new(move |_| waits.with(|waits| waits.sending));
    let glyph = Memo::new(move |_| if needs() { "alert" } else { "clock" });
    let (now, whose) = (draft.key.clone(), account.clone());
    let try_label = t_args("drafts-try-label", &[("words", words.as_str().into())]);
    let edit_label = t_args("drafts-edit-label", &[("words", words.as_str().into())]);
    let log_in = move || {
        let ended = waits.with(|waits| waits.fault.code == FaultCode::LoggedOut);
        let href = || Route::login_at(waits.with(|waits| waits.fault.server.clone())).href();
        ended.then(|| view! { <a class="btn btn--outline btn--sm" href=href()>{t("log-in")}</a> })
    };
    // While it is sent it has no other name than these.
    let try_words = move || t(if sending.get() { "drafts-sending" } else { "drafts-try" });
    let try_now = move |_| {
        if !sending.get_untracked() {
            acts::try_now(whose.clone(), now.clone());
        }
    };
    view! {
        <div class="row draft draft--waits">
            <span class="row__icon" class:draft__alert=needs>{move || icon_small(glyph.get())}</span>
            <span class="row__main">
                {row::title(&draft)}
                <span class="row__sub" class:draft__needs=needs>{move || waits.with(why)}</span>
                {row::facts(&account, &draft, kept_at.as_deref())}
                <span class="draft__ways">
                    {log_in}
                    <button
                        class="btn btn--outline btn--sm"
                        type="button"
                        aria-label=move || (!sending.get()).then(|| try_label.clone())
                        aria-disabled=move || sending.get().then_some("true")
                        on:click=try_now
                    >
                        {move || sending.get().then(busy::spinner)}
                        {try_words}
                    </button>
                    <a class="btn btn--quiet btn--sm" href=Route::Draft(draft.key.clone()).href() aria-label=edit_label>
                        {t("drafts-edit")}
                    </a>
                </span>
            </span>
            {row::delete(account, draft.key, words)}
        </div>
    }
    .into_any()
}

/// One sentence: what happened, and for what waits that it goes on by itself.
fn why(waits: &Waits) -> String {
    let what = i18n::fault(&waits.fault).what;
    match waits.needs_you {
        true => t_args("drafts-needs-you", &[("what", what.into())]),
        false => t_args("drafts-why", &[("what", what.into())]),
    }
}
