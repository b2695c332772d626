//! What stands before hidden text: a content warning, or the reader's own filter.

use super::document::inlines;
use super::icon::icon_small;
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use trente_contract::document::Inline;

/// A content warning and its switch.
pub fn warning(words: &[Inline], open: ArcRwSignal<bool>) -> AnyView {
    let (shown, pressed) = (open.clone(), open.clone());
    view! {
        <div class="cw">
            {icon_small("warn")}
            <strong dir="auto">{inlines(words)}</strong>
            <button
                class="btn btn--sm"
                type="button"
                aria-expanded=move || pressed.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || t(if shown.get() { "post-warning-hide" } else { "post-warning-show" })}
            </button>
        </div>
    }
    .into_any()
}

/// The reader's filter in place of a post.
pub fn filtered(title: &str, unfiltered: ArcRwSignal<bool>) -> AnyView {
    view! {
        <div class="filtered">
            {icon_small("filter")}
            <span>{t_args("post-filtered", &[("title", title.into())])}</span>
            <button class="btn btn--sm btn--soft" type="button" on:click=move |_| unfiltered.set(true)>
                {t("post-filtered-show")}
            </button>
        </div>
    }
    .into_any()
}
