//! Rows with one thing to choose: a message names it, and its attribute `text` says what it does.

use crate::ground::i18n::{t, t_attr};
use leptos::prelude::*;
use web_sys::Event;

/// One of several, of which one holds.
pub fn radio(
    words: &'static str,
    group: &'static str,
    holds: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="row row--choice">
            {main(words, None)}
            <input class="checkbox checkbox--round" type="radio" name=group prop:checked=holds on:change=move |_| choose() />
        </label>
    }
    .into_any()
}

/// On or off.
pub fn switch(
    words: &'static str,
    on: impl Fn() -> bool + Send + 'static,
    change: impl FnMut(Event) + 'static,
) -> AnyView {
    let about = format!("{words}-text");
    view! {
        <label class="row">
            {main(words, Some(about.clone()))}
            <input
                class="switch"
                type="checkbox"
                role="switch"
                aria-label=t(words)
                aria-describedby=about
                prop:checked=on
                on:change=change
            />
        </label>
    }
    .into_any()
}

fn main(words: &'static str, about: Option<String>) -> AnyView {
    view! {
        <span class="row__main">
            <span class="row__title">{t(words)}</span>
            <span class="row__sub" id=about>{t_attr(words, "text")}</span>
        </span>
    }
    .into_any()
}
