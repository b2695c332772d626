//! The button that offers emoji, and where a chosen one goes.

use super::complete::write_in;
use super::writing::{Text, Writing};
use crate::components::emoji_picker::emoji_picker;
use crate::components::icon::icon;
use crate::ground::i18n::t;
use leptos::prelude::*;
use trente_text::complete::byte_of;

pub(super) fn button(writing: Writing) -> AnyView {
    view! {
        <button
            class="iconbtn"
            type="button"
            aria-haspopup="dialog"
            aria-label=t("emoji-add")
            title=t("emoji-add")
            on:click=move |_| writing.emoji.set(true)
        >
            {icon("smile")}
        </button>
    }
    .into_any()
}

/// The place of the picker. What is chosen stands where the caret was, which gets the focus back.
pub(super) fn picker(writing: Writing) -> AnyView {
    let account = writing.account.with_value(|account| account.key.clone());
    let pick = move |insert: String| {
        let of = untrack(|| here(writing));
        let Some(area) = of.area() else { return };
        let text = area.value();
        let place = |at: Option<u32>| at.map_or(text.len(), |at| byte_of(&text, at as usize));
        let start = place(area.selection_start().ok().flatten());
        let end = place(area.selection_end().ok().flatten());
        write_in(of, (start, end.max(start)), &insert);
    };
    let closed = move || {
        if let Some(area) = untrack(|| here(writing)).area() {
            let _ = area.focus();
        }
    };
    emoji_picker(account, writing.emoji, pick, closed)
}

/// The text in which the caret was last.
fn here(writing: Writing) -> Text {
    let part = writing.parts.at.get().filter(|at| writing.parts.all.with(|all| all.iter().any(|one| one.key == *at)));
    writing.text_of(part)
}
