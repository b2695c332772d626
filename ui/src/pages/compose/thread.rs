//! A thread, as it looks: the texts that follow the first one, and the ways to make one.

use super::complete;
use super::writing::{Phase, Text, Writing};
use crate::components::compose::{dial, text};
use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::{number, t, t_args};
use leptos::prelude::*;
use trente_contract::compose::Part;

/// The text of the first post, or of a part, with what completes its words and the way out where it is too long.
pub(super) fn field(of: Text, label: Signal<String>, placeholder: String, quiet: Signal<bool>) -> AnyView {
    let first = of.part.with_value(Option::is_none);
    let value = Memo::new(move |_| of.get());
    let busy = Signal::derive(move || of.writing.phase.with(|phase| *phase == Phase::Opening) || quiet.get());
    let area = text::text(of.id(), label, (value.into(), move |text| of.set(text)), placeholder, (quiet, busy), first);
    let here = move |_| of.writing.parts.at.set(of.part.get_value());
    view! {
        <div class="compose__field" on:focusin=here>
            {complete::around(of, area)}
            {too_long(of)}
        </div>
    }
    .into_any()
}

/// Offered below a text that is too long: to make a thread of it.
fn too_long(of: Text) -> AnyView {
    let can = Memo::new(move |_| of.can_be_split());
    let line = move || {
        can.get().then(|| {
            view! {
                <p class="compose__tongue">
                    {t("compose-thread-long")}
                    " "
                    <button class="textlink" type="button" on:click=move |_| of.split()>{t("compose-thread-split")}</button>
                </p>
            }
        })
    };
    view! { <div role="status">{line}</div> }.into_any()
}

/// Above the first text, once others follow: which of them it is, and its count.
pub(super) fn head(writing: Writing) -> AnyView {
    view! {
        <Show when=move || !writing.parts.is_empty()>
            <div class="compose__nth">
                <span aria-hidden="true">{move || place(writing, 0)}</span>
                <div class="push">{dial::dial(writing.room)}</div>
            </div>
        </Show>
    }
    .into_any()
}

/// What follows the first post, and the way to one more.
pub(super) fn view(writing: Writing, quiet: Signal<bool>) -> AnyView {
    let all = writing.parts.all;
    let keys = Memo::new(move |_| all.with(|all| all.iter().map(|one| one.key.clone()).collect::<Vec<_>>()));
    let add = move |_| writing.go_on(all.with_untracked(|all| all.last().map(|one: &Part| one.key.clone())));
    view! {
        <For each=move || keys.get() key=Clone::clone let:key>
            {part(writing, key, keys, quiet)}
        </For>
        <Show when=move || writing.can_go_on()>
            <button
                class="btn btn--quiet btn--sm compose__more"
                type="button"
                aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
                on:click=add
            >
                {sized("plus", "icon icon--xs")}
                {t("compose-thread-add")}
            </button>
        </Show>
    }
    .into_any()
}

fn part(writing: Writing, key: String, keys: Memo<Vec<String>>, quiet: Signal<bool>) -> AnyView {
    let of = writing.text_of(Some(key.clone()));
    let room = Memo::new(move |_| of.room());
    let named = key.clone();
    let nth = Memo::new(move |_| keys.with(|all| all.iter().position(|one| *one == named)).map_or(0, |at| at + 1));
    let words = Signal::derive(move || place(writing, nth.get()));
    let busy = move || writing.phase.with_untracked(|phase| matches!(phase, Phase::Sending | Phase::Waiting));
    let remove = move |_| {
        if !busy() {
            writing.remove_part(&key);
        }
    };
    view! {
        <section class="compose__part" aria-label=move || words.get()>
            <div class="compose__nth">
                <span aria-hidden="true">{move || words.get()}</span>
                <div class="push cluster">
                    {dial::dial(room)}
                    <button
                        class="iconbtn iconbtn--edge"
                        type="button"
                        aria-label=move || t_args("compose-thread-remove", &[("place", shown(nth.get() + 1).into())])
                        on:click=remove
                    >
                        {icon_small("x")}
                    </button>
                </div>
            </div>
            {field(of, words, t("compose-thread-placeholder"), quiet)}
        </section>
    }
    .into_any()
}

/// “Post 2 of 3”; reactive.
fn place(writing: Writing, before: usize) -> String {
    let out = usize::try_from(writing.parts.out.get()).unwrap_or_default();
    let count = out + writing.parts.all.with(Vec::len) + 1;
    t_args("compose-thread-nth", &[("place", shown(out + before + 1).into()), ("count", shown(count).into())])
}

#[expect(clippy::cast_precision_loss, reason = "a handful of posts")]
fn shown(many: usize) -> String {
    number(many as f64)
}
