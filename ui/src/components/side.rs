//! What stands beside a column in a wide window.

use super::{around, server};
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;

/// The server that is read; where there is room also the field that searches, what is talked about, and whom to follow.
pub fn side(domain: &str) -> AnyView {
    let facts = server::facts_of(domain);
    let line = move || {
        facts.with(|facts| facts.as_ref().map(|server| server.description.clone()).filter(|text| !text.is_empty()))
    };
    let room = around::has_room();
    // The pages that search have their own field, and those that look around their own hashtags.
    let (looks, searches) = router::current().with_untracked(|route| {
        let looks = matches!(route, Route::Live | Route::Explore(_));
        (looks, looks || matches!(route, Route::Search(_)))
    });
    view! {
        <aside class="side" aria-label=t("side-label")>
            {(room && !searches).then(around::search)}
            {(room && !looks).then(around::tags)}
            <section class="card">
                {server::card(domain.to_owned(), facts)}
                {move || line().map(|line| view! { <p class="fine"><bdi>{line}</bdi></p> })}
            </section>
            {room.then(around::people)}
        </aside>
    }
    .into_any()
}
