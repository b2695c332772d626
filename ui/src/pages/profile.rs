//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page(_which: trente_contract::commands::WhichPerson) -> AnyView {
    view! { <main class="column" id="main"><h1>"profile"</h1></main> }.into_any()
}
