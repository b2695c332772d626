//! The bar with the parts of notifications, each a place of its own.

use crate::components::icon::icon;
use crate::components::topbar;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use leptos::prelude::*;

/// Title and parts; `here` is the part that is open, `end` what else stands in the bar.
pub(super) fn bar(here: &Route, end: Option<AnyView>) -> AnyView {
    let tab = |route: Route, words: &'static str| {
        let current = (route == *here).then_some("page");
        view! { <a class="tab" href=route.href() aria-current=current>{t(words)}</a> }
    };
    let choose = view! {
        <a class="iconbtn iconbtn--edge" href=Route::NotificationChoices.href() aria-label=t("notifications-choose") title=t("notifications-choose")>
            {icon("settings")}
        </a>
    };
    let end = view! { {end}{choose} };
    view! {
        {topbar::plain(t("notifications-title").into_any(), Some(end.into_any()))}
        <nav class="tabs" aria-label=t("notifications-sections")>
            {tab(Route::Notifications { mentions: false }, "notifications-all")}
            {tab(Route::Notifications { mentions: true }, "notifications-mentions")}
            {tab(Route::Conversations, "notifications-private")}
            {tab(Route::Requests, "notifications-requests")}
        </nav>
    }
    .into_any()
}
