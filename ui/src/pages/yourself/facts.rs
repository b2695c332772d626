//! Up to so many facts, each with a name and a value.

use super::editing::{Editing, Fact, left};
use super::field::{focus, help};
use crate::components::icon::{icon, icon_small};
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;

pub(super) fn view(editing: Editing) -> AnyView {
    let most = editing.limits().fields;
    let room = move || editing.facts.with(Vec::len) < most as usize;
    let add = move |_| {
        let key = editing.add_fact();
        // It is in the page after the next frame.
        request_animation_frame(move || focus(&format!("fact-{key}")));
    };
    view! {
        <fieldset class="yourself__facts" aria-describedby="yourself-facts-help">
            <legend class="field__label">{t("yourself-facts")}</legend>
            <For each=move || editing.facts.get() key=|fact| fact.key let(fact)>
                {row(editing, fact)}
            </For>
            <Show when=room>
                <button class="btn btn--soft btn--sm" type="button" id="yourself-add-fact" on:click=add>
                    {icon_small("plus")}{t("yourself-fact-add")}
                </button>
            </Show>
            <p class="field__help" id="yourself-facts-help">{t_args("yourself-facts-help", &[("count", most.into())])}</p>
        </fieldset>
    }
    .into_any()
}

fn row(editing: Editing, fact: Fact) -> AnyView {
    let limits = editing.limits();
    let over = move |text: RwSignal<String>, most: Option<u32>| {
        text.with(|text| left(most, text.trim().chars().count())).filter(|left| *left < 0)
    };
    let bad_name = Memo::new(move |_| over(fact.name, limits.field_name));
    let bad_value = Memo::new(move |_| over(fact.value, limits.field_value));
    let input = move |text: RwSignal<String>, id: String, label: &'static str, bad: Memo<Option<i64>>| {
        view! {
            <div class="field__box">
                <input
                    class="field__input"
                    type="text"
                    dir="auto"
                    id=id
                    aria-label=t(label)
                    placeholder=t(label)
                    aria-invalid=move || bad.get().is_some().then_some("true")
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                />
            </div>
        }
    };
    let called = move || match fact.name.get() {
        name if name.trim().is_empty() => t("yourself-fact-remove-empty"),
        name => t_args("yourself-fact-remove", &[("name", name.into())]),
    };
    let remove = move |_| {
        editing.facts.update(|all| all.retain(|one| one.key != fact.key));
        request_animation_frame(|| focus("yourself-add-fact"));
    };
    let trouble = move || bad_name.get().or_else(|| bad_value.get());
    view! {
        <div class="field" class:field--bad=move || trouble().is_some()>
            <div class="yourself__fact">
                {input(fact.name, format!("fact-{}", fact.key), "yourself-fact-name", bad_name)}
                {input(fact.value, format!("fact-{}-value", fact.key), "yourself-fact-value", bad_value)}
                <button class="iconbtn" type="button" aria-label=called title=called on:click=remove>{icon("trash")}</button>
            </div>
            {move || trouble().map(|left| view! { <p class="field__help" role="status">{help(Some(left), String::new())}</p> })}
        </div>
    }
    .into_any()
}
