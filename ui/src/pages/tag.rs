//! Posts with a hashtag.

use crate::components::side::side;
use crate::components::{blank, list, topbar};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::store::feed::{Which, feed};
use crate::store::state;
use leptos::prelude::*;

/// The page.
pub(super) fn page(tag: String) -> AnyView {
    let title = t_args("timeline-tag", &[("tag", tag.as_str().into())]);
    let posts = feed(&Which::Tag(state().reader_now(), tag));
    let server = untrack(|| state().server());
    view! {
        <main class="column" id="main">
            {topbar::with_back(view! { <bdi>{title}</bdi> }.into_any(), None)}
            {list::list(&posts, empty)}
        </main>
        {side(&server)}
    }
    .into_any()
}

fn empty() -> AnyView {
    blank::blank("hash", t("timeline-empty-tag"), t_attr("timeline-empty-tag", "text"), None)
}
