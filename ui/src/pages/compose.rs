//! Writing a post, or an answer to one.

mod answered;
mod begin;
mod failure;
mod view;
mod writing;

use crate::components::icon::icon;
use crate::i18n::t;
use crate::route::{Route, Wish};
use crate::store;
use leptos::prelude::*;
use trente_contract::ids::PostId;

/// The page. `reply_to` is the post that is being answered.
pub(super) fn page(reply_to: Option<PostId>) -> AnyView {
    match store::state().account_now() {
        Some(account) => view::view(writing::Writing::new(account, reply_to)),
        None => needs_account(),
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
