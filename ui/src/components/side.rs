//! What stands beside a column in a wide window.

use super::server;
use crate::ground::i18n::t;
use leptos::prelude::*;

/// The server that is read.
pub fn side(domain: &str) -> AnyView {
    let facts = server::facts_of(domain);
    let line = move || {
        facts.with(|facts| facts.as_ref().map(|server| server.description.clone()).filter(|text| !text.is_empty()))
    };
    view! {
        <aside class="side" aria-label=t("side-label")>
            <section class="card">
                {server::card(domain.to_owned(), facts)}
                {move || line().map(|line| view! { <p class="fine" dir="auto">{line}</p> })}
            </section>
        </aside>
    }
    .into_any()
}
