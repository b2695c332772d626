//! Log in: one field that takes anything, then the person's browser, then Home.

mod ask;
mod attempt;
mod code;
mod complete;
mod forgotten;
mod waiting;

use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::t;
use crate::ground::route::Wish;
use crate::store::{self, wish};
use attempt::{Attempt, Step};
use leptos::prelude::*;

/// The page. `wish` is what a guest wanted to do, which led here; `server` is filled in.
pub(super) fn page(wish: Option<Wish>, server: Option<String>) -> AnyView {
    let attempt = Attempt::new(wish, server.unwrap_or_default());
    // The system ended the app while the person was in their browser.
    if let Some(started) = store::state().login.try_update(Option::take).flatten() {
        attempt.go_on(started);
    }
    on_cleanup(move || attempt.give_up());
    view! {
        <div class="door door--login">
            <header class="door__bar">
                <a class="iconbtn iconbtn--edge" href="/" aria-label=t("login-back")>
                    {sized("back", "icon icon--flip")}
                </a>
            </header>
            <main class="door__panel" id="main">
                <div class="door__main">
                    {wish.map(needed)}
                    {move || match attempt.step.get() {
                        Step::Ask => ask::view(attempt),
                        Step::Waiting(started) => waiting::view(attempt, started),
                    }}
                </div>
            </main>
        </div>
    }
    .into_any()
}

/// Why the log-in opened, for a guest who tapped something that takes an account.
fn needed(wish: Wish) -> AnyView {
    view! { <p class="banner">{icon_small("info")}<span>{wish::words(wish)}</span></p> }.into_any()
}
