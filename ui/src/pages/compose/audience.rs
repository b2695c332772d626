//! Who will see it, and who may quote it: the button and the dialog.

use super::seen;
use super::writing::Writing;
use crate::components::compose::visibility::{CHOICES, glyph, label, line};
use crate::components::dialog::Modal;
use crate::components::icon::{icon_small, sized};
use crate::components::segments::segments;
use crate::ground::i18n::{t, t_args, t_attr};
use leptos::prelude::*;
use trente_contract::compose::QuotePolicy;
use trente_contract::post::Visibility;

/// The button that says what is chosen.
pub(super) fn button(writing: Writing) -> AnyView {
    let chosen = writing.visibility;
    if writing.changes() {
        return view! {
            <span class="chip chip--fixed">
                {move || sized(glyph(chosen.get()), "icon icon--xs")}
                {move || label(chosen.get())}
            </span>
        }
        .into_any();
    }
    view! {
        <button
            class="chip chip--soft"
            type="button"
            aria-haspopup="dialog"
            aria-label=move || t_args("compose-visibility", &[("who", label(chosen.get()).into())])
            on:click=move |_| writing.choosing.set(true)
        >
            {move || sized(glyph(chosen.get()), "icon icon--xs")}
            {move || label(chosen.get())}
            {sized("down", "icon icon--xs")}
        </button>
    }
    .into_any()
}

/// The place of the dialog.
pub(super) fn dialog(writing: Writing) -> AnyView {
    (move || writing.choosing.get().then(|| card(writing))).into_any()
}

fn card(writing: Writing) -> AnyView {
    let modal = Modal::open();
    let (closing, done) = (modal.clone(), modal.clone());
    let closed = move |_| {
        writing.choosing.set(false);
        closing.give_back();
    };
    let rows = CHOICES.into_iter().map(|one| row(writing.visibility, one)).collect_view();
    view! {
        <dialog node_ref=modal.element class="dialog seen" aria-labelledby="seen-title" on:close=closed>
            <h2 id="seen-title">{t("compose-visibility-menu")}</h2>
            <div class="group" role="radiogroup" aria-labelledby="seen-title">{rows}</div>
            {quotes(writing)}
            {local(writing)}
            {seen::inside(writing)}
            <div class="dialog__acts">
                <button class="btn btn--primary" type="button" on:click=move |_| done.close()>{t("compose-visibility-done")}</button>
            </div>
        </dialog>
    }
    .into_any()
}

fn row(chosen: RwSignal<Visibility>, one: Visibility) -> AnyView {
    let first = chosen.get_untracked() == one;
    view! {
        <label class="row row--choice">
            <span class="row__icon">{icon_small(glyph(one))}</span>
            <span class="row__main">
                <span class="row__title">{label(one)}</span>
                <span class="row__sub">{line(one)}</span>
            </span>
            <input
                class="checkbox checkbox--round"
                type="radio"
                name="compose-visibility"
                autofocus=first
                prop:checked=move || chosen.get() == one
                on:change=move |_| chosen.set(one)
            />
        </label>
    }
    .into_any()
}

/// Whether it stays on the server, where the server knows such posts.
fn local(writing: Writing) -> AnyView {
    let knows = Memo::new(move |_| writing.rules.with(|rules| rules.local_only));
    let server = writing.account.with_value(|account| account.server.clone());
    (move || {
        knows.get().then(|| {
            view! {
                <label class="row row--choice seen__local">
                    <span class="row__main">
                        <span class="row__title">{t_args("compose-local", &[("server", server.as_str().into())])}</span>
                        <span class="row__sub">{t_attr("compose-local", "text")}</span>
                    </span>
                    <input
                        type="checkbox"
                        role="switch"
                        class="switch"
                        prop:checked=move || writing.local_only.get()
                        on:change=move |event| writing.local_only.set(event_target_checked(&event))
                    />
                </label>
            }
        })
    })
    .into_any()
}

/// The chip that says whether the text is Markdown, where the server reads that.
pub(super) fn markdown(writing: Writing) -> AnyView {
    let reads = Memo::new(move |_| writing.rules.with(|rules| rules.markdown));
    let toggle = move |_| writing.markdown.update(|on| *on = !*on);
    (move || {
        reads.get().then(|| {
            view! {
                <button
                    class="chip chip--soft"
                    type="button"
                    aria-pressed=move || if writing.markdown.get() { "true" } else { "false" }
                    title=t_attr("compose-markdown", "text")
                    on:click=toggle
                >
                    {t("compose-markdown")}
                </button>
            }
        })
    })
    .into_any()
}

/// Who may quote it, where the server lets one say.
fn quotes(writing: Writing) -> AnyView {
    let usual = Memo::new(move |_| writing.rules.with(|rules| rules.quotes));
    let open = Memo::new(move |_| matches!(writing.visibility.get(), Visibility::Public | Visibility::Unlisted));
    let holds = RwSignal::new(writing.quotes.get_untracked().or(usual.get_untracked()).unwrap_or_default());
    // The account's own way may be told only after the dialog has opened.
    Effect::new(move |_| {
        let now = writing.quotes.get().or(usual.get()).unwrap_or_default();
        if holds.get_untracked() != now {
            holds.set(now);
        }
    });
    Effect::new(move |before: Option<QuotePolicy>| {
        let now = holds.get();
        if before.is_some_and(|before| before != now)
            && writing.quotes.get_untracked().or(usual.get_untracked()) != Some(now)
        {
            writing.quotes.set(Some(now));
        }
        now
    });
    let values = [
        (QuotePolicy::Public, "compose-quote-public"),
        (QuotePolicy::Followers, "compose-quote-followers"),
        (QuotePolicy::Nobody, "compose-quote-nobody"),
    ];
    (move || {
        usual.get().map(|_| {
            let inner = match open.get() {
                true => segments("compose-quotes", t("compose-quotes"), &values, holds),
                false => view! { <p class="fine">{t("compose-quotes-closed")}</p> }.into_any(),
            };
            view! {
                <div class="seen__quotes">
                    <h3>{t("compose-quotes")}</h3>
                    {inner}
                </div>
            }
        })
    })
    .into_any()
}
