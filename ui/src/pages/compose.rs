//! Writing a post, an answer to one, or the change of one.

mod answered;
mod audience;
mod before;
mod begin;
mod complete;
mod describe;
mod emoji;
mod failure;
mod media;
mod point;
mod poll;
mod quoted;
mod seen;
mod thread;
mod tongue;
mod view;
mod writing;

pub(super) use begin::suggest;
pub(super) use writing::About;

use crate::components::fetched;
use crate::components::icon::icon;
use crate::ground::i18n::t;
use crate::ground::route::{Route, Wish};
use crate::store::{self, drafts, rooms};
use leptos::prelude::*;

/// The page. `about` is what the post is written about.
pub(super) fn page(about: About) -> AnyView {
    let coming = || untrack(|| rooms::all().with(|rooms| rooms.first().map(begin::coming)));
    match store::state().account_now() {
        Some(account) => view::view(writing::Writing::new(account, about)),
        // A reply needs the new server's id of what it answers: only what begins by itself can be written now.
        None => match coming().filter(|_| about == About::Nothing) {
            Some(account) => view::view(writing::Writing::new(account, about)),
            None => needs_account(),
        },
    }
}

/// The page of one draft.
pub(super) fn of_draft(key: String) -> AnyView {
    let Some(account) = store::state().account_now() else { return needs_account() };
    let known = Memo::new(|_| drafts::all().with(Option::is_some));
    (move || {
        if !known.get() {
            return view! { <main class="column" id="main" aria-busy="true">{fetched::grey(3)}</main> }.into_any();
        }
        let kept = untrack(|| drafts::of(&account.key).into_iter().find(|one| one.draft.key == key));
        let draft = kept.map(|one| one.draft);
        let about = match draft.as_ref().and_then(|draft| draft.edits.clone()) {
            Some(id) => About::Changes(id),
            None => About::Draft(key.clone(), draft.and_then(|draft| draft.in_reply_to)),
        };
        view::view(writing::Writing::new(account.clone(), about))
    })
    .into_any()
}

fn needs_account() -> AnyView {
    view! {
        <main class="column" id="main">
            <div class="blank">
                {icon("pen")}
                <h1>{t("compose-title")}</h1>
                <p>{t("compose-needs-account")}</p>
                <a class="btn btn--primary" href=Route::join_for(Wish::Write).href()>{t("compose-join")}</a>
                <a class="btn btn--quiet" href=Route::Login { wish: Some(Wish::Write) }.href()>{t("log-in")}</a>
            </div>
        </main>
    }
    .into_any()
}
