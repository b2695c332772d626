//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page(_reply_to: Option<trente_contract::ids::PostId>) -> AnyView {
    view! { <main class="column" id="main"><h1>"compose"</h1></main> }.into_any()
}
