//! This page.

use leptos::prelude::*;

/// The page.
pub(super) fn page(_account: trente_contract::reader::Account) -> AnyView {
    view! { <main class="column" id="main"><h1>"home"</h1></main> }.into_any()
}
