//! The way to the notifications, with how much is new.

use crate::components::icon::icon;
use crate::ground::i18n::{number, t, t_args};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::unread;
use leptos::prelude::*;
use trente_contract::notification::Unread;

/// The link, for the rail or the tabs: `class` holds which.
pub(super) fn item(class: &'static str) -> AnyView {
    let here = || {
        let there =
            |route: &Route| matches!(route, Route::Notifications { .. } | Route::Requests | Route::Conversations);
        router::current().with(|current| there(current).then_some("page"))
    };
    let label = if class == "rail__item" { "rail__label" } else { "" };
    view! {
        <a class=class href=Route::Notifications { mentions: false }.href() aria-current=here>
            {icon("bell")}
            <span class=label aria-hidden=move || is_new().then_some("true")>{t("nav-notifications")}</span>
            {badge}
            {move || {
                let name = named("nav-notifications-new", "nav-notifications-many");
                // One sentence in the place of a word and a figure.
                name.map(|name| view! { <b class="visually-hidden">{name}</b> })
            }}
        </a>
    }
    .into_any()
}

fn is_new() -> bool {
    unread::count().count > 0
}

/// Its name for ears, when something is new.
fn named(new: &str, many: &str) -> Option<String> {
    match unread::count() {
        Unread { count: 0, .. } => None,
        Unread { count, more: false } => Some(t_args(new, &[("count", count.into())])),
        Unread { count, more: true } => Some(t_args(many, &[("count", count.into())])),
    }
}

fn badge() -> Option<AnyView> {
    let words = match unread::count() {
        Unread { count: 0, .. } => return None,
        Unread { count, more: false } if count < 100 => number(f64::from(count)),
        _ => t_args("nav-many", &[("count", 99.into())]),
    };
    Some(view! { <b class="badge" aria-hidden="true">{words}</b> }.into_any())
}
