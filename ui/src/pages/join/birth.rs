//! The date of birth, where the server has a least age. Three fields, and the month by its name: no order to guess.

use super::attempt::Attempt;
use super::field;
use crate::components::icon::sized;
use crate::ground::i18n::{month_name, t, t_args};
use leptos::prelude::*;
use trente_contract::join::Field;

pub(super) fn field(attempt: Attempt) -> AnyView {
    let least = Memo::new(move |_| attempt.terms.with(|terms| terms.as_ref().and_then(|terms| terms.entry.min_age)));
    (move || least.get().map(|least| fields(attempt, least))).into_any()
}

fn fields(attempt: Attempt, least: u8) -> AnyView {
    let bad = field::bad(attempt, Field::Birth);
    let small = t_args("join-birth-why", &[("age", least.into())]);
    view! {
        <fieldset class="field" class:field--bad=move || bad.get() aria-describedby="join-birth-help">
            <legend class="field__label">{t("join-birth")}" "<small>{small}</small></legend>
            <div class="daterow">
                {part(attempt, bad, 2, "join-birth-day", "bday-day", "2")}
                {months(attempt, bad)}
                {part(attempt, bad, 0, "join-birth-year", "bday-year", "4")}
            </div>
            {field::line(attempt, Field::Birth, "join-birth", field::silent)}
        </fieldset>
    }
    .into_any()
}

fn set(attempt: Attempt, place: usize, value: String) {
    attempt.typed.birth.update(|parts| parts[place] = value);
    attempt.mended(Field::Birth);
}

fn part(
    attempt: Attempt,
    bad: Signal<bool>,
    place: usize,
    id: &'static str,
    autocomplete: &'static str,
    longest: &'static str,
) -> AnyView {
    let label = if place == 0 { "join-birth-year" } else { "join-birth-day" };
    view! {
        <div class="field__box">
            <input
                class="field__input"
                id=id
                type="text"
                inputmode="numeric"
                maxlength=longest
                autocomplete=autocomplete
                aria-label=t(label)
                placeholder=t(label)
                aria-invalid=move || bad.get().then_some("true")
                prop:value=move || attempt.typed.birth.with(|parts| parts[place].clone())
                on:input=move |event| set(attempt, place, event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

fn months(attempt: Attempt, bad: Signal<bool>) -> AnyView {
    let chosen = move || attempt.typed.birth.with(|parts| parts[1].clone());
    let options = (1..=12_u8).map(|number| {
        let value = number.to_string();
        let on = value.clone();
        view! { <option value=value selected=move || chosen() == on>{month_name(number)}</option> }
    });
    view! {
        <div class="field__box">
            <select
                class="field__input field__select"
                id="join-birth-month"
                autocomplete="bday-month"
                aria-label=t("join-birth-month")
                aria-invalid=move || bad.get().then_some("true")
                on:change=move |event| set(attempt, 1, event_target_value(&event))
            >
                <option value="" selected=move || chosen().is_empty()>{t("join-birth-month")}</option>
                {options.collect_view()}
            </select>
            {sized("down", "icon icon--xs")}
        </div>
    }
    .into_any()
}
