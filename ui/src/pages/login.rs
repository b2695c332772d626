//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page(_wish: Option<crate::route::Wish>) -> AnyView {
    view! { <main class="column" id="main"><h1>"login"</h1></main> }.into_any()
}
