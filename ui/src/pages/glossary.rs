//! The few special words of Mastodon, each with what it means.

use crate::components::explain::Term;
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::i18n::{t, t_attr};
use crate::store::state;
use leptos::prelude::*;

/// The page.
pub(super) fn page() -> AnyView {
    let rows = Term::ALL.into_iter().map(|term| {
        view! { <div class="pad"><dt class="row__title">{term.word()}</dt><dd class="row__sub">{term.meaning()}</dd></div> }
    });
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("glossary").into_any(), None)}
            <div class="settings">
                <p class="portability__lead">{t_attr("glossary", "text")}</p>
                <dl class="group">{rows.collect_view()}</dl>
            </div>
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}
