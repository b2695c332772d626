//! The bar at the top of a column.

use super::icon::sized;
use crate::ground::i18n::t;
use crate::places::router;
use leptos::prelude::*;

/// A bar with a title alone, for the places that the rail leads to.
pub fn plain(title: AnyView, end: Option<AnyView>) -> AnyView {
    view! {
        <header class="topbar">
            <h1>{title}</h1>
            <div class="push cluster">{end}</div>
        </header>
    }
    .into_any()
}

/// A bar with the way back and the field that searches; its heading is for ears.
pub fn searching(field: AnyView) -> AnyView {
    view! {
        <header class="topbar topbar--plain">
            <button class="iconbtn iconbtn--edge" type="button" aria-label=t("back") on:click=|_| router::back()>
                {sized("back", "icon icon--flip")}
            </button>
            <h1 class="visually-hidden">{t("nav-search")}</h1>
            {field}
        </header>
    }
    .into_any()
}

/// A bar with the way back.
pub fn with_back(title: AnyView, sub: Option<AnyView>) -> AnyView {
    with_back_and(title, sub, None)
}

/// The same, with what can be done at its end.
pub fn with_back_and(title: AnyView, sub: Option<AnyView>, end: Option<AnyView>) -> AnyView {
    view! {
        <header class="topbar">
            <button class="iconbtn iconbtn--edge" type="button" aria-label=t("back") on:click=|_| router::back()>
                {sized("back", "icon icon--flip")}
            </button>
            <div class="topbar__title">
                <h1>{title}</h1>
                {sub}
            </div>
            {end.map(|end| view! { <div class="push cluster">{end}</div> })}
        </header>
    }
    .into_any()
}
