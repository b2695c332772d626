//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page(_id: trente_contract::ids::PostId) -> AnyView {
    view! { <main class="column" id="main"><h1>"thread"</h1></main> }.into_any()
}
