//! Writing a post, or an answer to one.

mod answered;
mod begin;
mod describe;
mod failure;
mod media;
mod point;
mod view;
mod writing;

pub(super) use begin::suggest;

use crate::components::icon::icon;
use crate::ground::i18n::t;
use crate::ground::route::{Route, Wish};
use crate::store::{self, rooms};
use leptos::prelude::*;
use trente_contract::ids::PostId;

/// The page. `reply_to` is the post that is being answered.
pub(super) fn page(reply_to: Option<PostId>) -> AnyView {
    let coming = || untrack(|| rooms::all().with(|rooms| rooms.first().map(begin::coming)));
    match store::state().account_now() {
        Some(account) => view::view(writing::Writing::new(account, reply_to)),
        // A reply needs the new server's id of what it answers: only what begins by itself can be written now.
        None => match coming().filter(|_| reply_to.is_none()) {
            Some(account) => view::view(writing::Writing::new(account, None)),
            None => needs_account(),
        },
    }
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
