//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page(_tag: String) -> AnyView {
    view! { <main class="column" id="main"><h1>"tag"</h1></main> }.into_any()
}
