//! One's own profile, to be changed: pictures, words, facts, and what new posts begin with.

mod defaults;
mod editing;
mod facts;
mod featured;
mod field;
mod form;
mod pictures;
mod preview;
mod texts;

use crate::components::fetched::{self, Fetched};
use crate::components::topbar;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::places::router;
use crate::store::state;
use editing::Editing;
use leptos::prelude::*;
use trente_contract::commands::ShowOwnProfile;
use trente_contract::yourself::OwnProfile;

/// The page.
pub(super) fn page() -> AnyView {
    let Some(account) = state().account_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let found: RwSignal<Fetched<OwnProfile>> = RwSignal::new(Fetched::Coming);
    let key = account.key.clone();
    let ask = move || fetched::fetch(ShowOwnProfile { account: key.clone() }, found);
    ask();
    (move || match found.get() {
        Fetched::Here(told) => form::page(Editing::begin(&account, told)),
        _ => view! {
            <main class="column" id="main">
                {topbar::with_back(t("yourself-title").into_any(), None)}
                {fetched::view(found, 5, ask.clone(), |_| ().into_any())}
            </main>
            <aside class="side"></aside>
        }
        .into_any(),
    })
    .into_any()
}
