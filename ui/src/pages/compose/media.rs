//! What goes along with the post, as it looks: a card a file, and what there is to say about all of them.

mod card;
mod ways;

pub(super) use card::{named, source};
pub(super) use ways::{drops, pastes, picker};

use super::writing::{Phase, Reminder, Writing};
use crate::components::busy;
use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use trente_contract::FaultCode;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The cards, the switch that hides them, and what is to be said.
pub(super) fn view(writing: Writing) -> AnyView {
    let along = writing.along;
    let keys = Memo::new(move |_| along.files.with(|all| all.iter().map(|one| one.key.clone()).collect::<Vec<_>>()));
    let some = move || !keys.with(Vec::is_empty);
    bring_into_sight(writing);
    view! {
        {refused(writing)}
        <Show when=some>
            <ul class="attach" class:attach--one=move || keys.with(Vec::len) == 1 id="compose-media" aria-label=t("compose-media")>
                <For each=move || keys.get() key=Clone::clone let:key>
                    {card::card(writing, key, keys)}
                </For>
            </ul>
            <label class="attach__hide">
                <input
                    type="checkbox"
                    role="switch"
                    class="switch"
                    prop:checked=move || along.sensitive.get()
                    on:change=move |event| along.sensitive.set(event_target_checked(&event))
                />
                <span>{t("compose-sensitive")}</span>
            </label>
        </Show>
        {waiting(writing)}
        {reminder(writing)}
    }
    .into_any()
}

/// What is asked or told about the files may stand below the window: it gets the focus.
fn bring_into_sight(writing: Writing) {
    Effect::new(move |_| {
        let asked = writing.along.reminder.get() == Reminder::Asked;
        let id = match writing.phase.get() {
            Phase::Waiting => "compose-wait",
            Phase::Writing if asked => "compose-describe",
            Phase::Failed(fault) if fault.code == FaultCode::MediaMissing => "compose-failure",
            _ => return,
        };
        request_animation_frame(move || {
            if let Some(element) = document().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                let _ = element.focus();
            }
        });
    });
}

fn refused(writing: Writing) -> AnyView {
    let refused = writing.along.refused;
    (move || {
        let sentences = refused.get();
        (!sentences.is_empty()).then(|| {
            view! {
                <div class="banner banner--warn attach__refused" role="alert">
                    {icon_small("info")}
                    <span>{sentences.into_iter().map(|one| view! { <p>{one}</p> }).collect_view()}</span>
                    <button
                        class="iconbtn iconbtn--edge"
                        type="button"
                        aria-label=t("compose-media-understood")
                        on:click=move |_| refused.set(Vec::new())
                    >
                        {icon_small("x")}
                    </button>
                </div>
            }
        })
    })
    .into_any()
}

/// The post waits for what goes along.
fn waiting(writing: Writing) -> AnyView {
    let waits = move || writing.phase.with(|phase| *phase == Phase::Waiting);
    view! {
        <Show when=waits>
            <div class="banner" role="status">
                {busy::spinner()}
                <span>{t("compose-waiting")}</span>
                <button class="btn btn--sm" type="button" id="compose-wait" on:click=move |_| writing.phase.set(Phase::Writing)>
                    {t("compose-waiting-stop")}
                </button>
            </div>
        </Show>
    }
    .into_any()
}

/// Asked once a post, where something has no description.
fn reminder(writing: Writing) -> AnyView {
    let along = writing.along;
    let missing = move || along.files.with(|all| all.iter().filter(|one| one.alt.trim().is_empty()).count());
    let asked = move || along.reminder.get() == Reminder::Asked && missing() > 0;
    let describe = move |_| {
        let first = along
            .files
            .with_untracked(|all| all.iter().find(|one| one.alt.trim().is_empty()).map(|one| one.key.clone()));
        along.editing.set(first);
    };
    let anyway = move |_| {
        along.reminder.set(Reminder::Done);
        writing.go();
    };
    #[expect(clippy::cast_precision_loss, reason = "a handful of files")]
    let words = move || t_args("compose-undescribed", &[("count", (missing() as f64).into())]);
    view! {
        <Show when=asked>
            <div class="banner attach__reminder" role="alert">
                {icon_small("eye")}
                <span>
                    <strong>{words}</strong> " " {t("compose-undescribed-why")}
                </span>
                <span class="attach__choices">
                    <button class="btn btn--sm" type="button" id="compose-describe" on:click=describe>
                        {sized("text", "icon icon--xs")}{t("compose-describe-first")}
                    </button>
                    <button class="btn btn--sm" type="button" on:click=anyway>{t("compose-post-anyway")}</button>
                </span>
            </div>
        </Show>
    }
    .into_any()
}
