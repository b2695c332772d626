//! What happens now on the reader's own server: for whoever has read their Home, or has none yet.

use crate::components::side::side;
use crate::components::{blank, list, topbar};
use crate::ground::i18n::{t, t_attr};
use crate::store::feed::{Which, feed};
use crate::store::state;
use leptos::prelude::*;

/// The page.
pub(super) fn page() -> AnyView {
    let server = untrack(|| state().server());
    let posts = feed(&Which::Server { reader: state().reader_now(), server: server.clone() });
    view! {
        <main class="column" id="main">
            {topbar::plain(t("nav-read").into_any(), None)}
            {list::list(&posts, empty)}
        </main>
        {side(&server)}
    }
    .into_any()
}

fn empty() -> AnyView {
    blank::blank("leaf", t("timeline-empty-guest"), t_attr("timeline-empty-guest", "text"), None)
}
