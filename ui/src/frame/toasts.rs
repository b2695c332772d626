//! The view of what the window says by itself.

use crate::components::icon::icon;
use crate::ground::i18n::t;
use crate::ground::status::{Kind, Said, Toast, said};
use leptos::prelude::*;

/// The line and the toast. Stands once in the window, beside the pages.
pub(super) fn view() -> impl IntoView {
    let Said { line, toast, held, at_top } = said();
    view! {
        <p class="visually-hidden" role="status" aria-live="polite">{move || line.get()}</p>
        <aside
            class="toasts"
            class:toasts--top=move || at_top.get()
            aria-label=t("toasts-label")
            on:pointerenter=move |_| held.set(true)
            on:pointerleave=move |_| held.set(false)
            on:focusin=move |_| held.set(true)
            on:focusout=move |_| held.set(false)
        >
            {move || toast.get().map(card)}
        </aside>
    }
}

fn card(toast: Toast) -> AnyView {
    let close = || {
        let said = said();
        said.held.set(false);
        said.toast.set(None);
    };
    let button = toast.action.map(|(label, action)| {
        view! {
            <button class="btn btn--sm btn--outline" type="button" on:click=move |_| { close(); action(); }>{label}</button>
        }
    });
    view! {
        <div class="toast" class:toast--bad=toast.kind == Kind::Bad>
            {icon(glyph(toast.kind))}
            <span>{toast.text}</span>
            {button}
            <button class="iconbtn" type="button" aria-label=t("close") on:click=move |_| close()>{icon("x")}</button>
        </div>
    }
    .into_any()
}

fn glyph(kind: Kind) -> &'static str {
    match kind {
        Kind::Done => "check",
        Kind::Note => "info",
        Kind::Bad => "alert",
    }
}
