//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page() -> AnyView {
    view! { <main class="column" id="main"><h1>"welcome"</h1></main> }.into_any()
}
