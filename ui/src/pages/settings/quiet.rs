//! When nothing pops up.

use super::change::change;
use crate::ground::i18n::{day_and_time, t, t_args, t_attr};
use crate::ground::status;
use crate::store::{self, quiet};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::settings::QuietHours;

/// The hours of each day, and quiet that is asked for once.
pub(super) fn view() -> AnyView {
    let hours = Memo::new(|_| store::state().settings.with(|settings| settings.quiet.hours));
    let choose = |event| {
        let wanted = event_target_checked(&event);
        change(move |settings| settings.quiet.hours = wanted.then(QuietHours::default));
    };
    let chosen = Memo::new(move |_| hours.get().is_some());
    view! {
        <label class="row">
            <span class="row__main">
                <span class="row__title">{t("settings-quiet")}</span>
                <span class="row__sub" id="quiet-about">{t_attr("settings-quiet", "text")}</span>
            </span>
            <input
                class="switch"
                type="checkbox"
                role="switch"
                aria-label=t("settings-quiet")
                aria-describedby="quiet-about"
                prop:checked=chosen
                on:change=choose
            />
        </label>
        {move || chosen.get().then(|| view! {
            <div class="pad quiet__hours" role="group" aria-label=t("settings-quiet")>
                {field("quiet-from", "settings-quiet-from", hours, |hours| hours.from, |hours, minute| hours.from = minute)}
                {field("quiet-to", "settings-quiet-to", hours, |hours| hours.to, |hours, minute| hours.to = minute)}
            </div>
        })}
        {once()}
    }
    .into_any()
}

fn field(
    id: &'static str,
    words: &'static str,
    hours: Memo<Option<QuietHours>>,
    get: fn(QuietHours) -> u16,
    set: fn(&mut QuietHours, u16),
) -> AnyView {
    let value = move || hours.get().map(|hours| clock(get(hours))).unwrap_or_default();
    let choose = move |event| {
        // A time that is half typed is none.
        if let Some(minute) = minute(&event_target_value(&event)) {
            change(|settings| {
                let mut hours = settings.quiet.hours.unwrap_or_default();
                set(&mut hours, minute);
                settings.quiet.hours = Some(hours);
            });
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{t(words)}</label>
            <div class="field__box">
                <input class="field__input" id=id type="time" required prop:value=value on:change=choose />
            </div>
        </div>
    }
    .into_any()
}

fn once() -> AnyView {
    let turn = |_| {
        spawn_local(async {
            if quiet::turn().await.is_err() {
                status::toast_bad(t("settings-not-kept"));
            }
        });
    };
    let until = Memo::new(|_| quiet::until());
    let says =
        move || until.get().map(|until| t_args("settings-quiet-until", &[("time", day_and_time(&until).into())]));
    let act = move || t_attr("settings-quiet-once", if until.with(Option::is_some) { "end" } else { "begin" });
    view! {
        <div class="row">
            <span class="row__main">
                <span class="row__title" id="quiet-once">{t("settings-quiet-once")}</span>
                <span class="row__sub" role="status">{says}</span>
            </span>
            <button
                class="btn btn--outline btn--sm"
                id="quiet-turn"
                type="button"
                aria-labelledby="quiet-turn quiet-once"
                on:click=turn
            >
                {act}
            </button>
        </div>
    }
    .into_any()
}

/// As fields of the window have it: `07:00`.
fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
}

fn minute(clock: &str) -> Option<u16> {
    let (hour, minute) = clock.split_once(':')?;
    Some(hour.parse::<u16>().ok()? * 60 + minute.get(..2)?.parse::<u16>().ok()?)
}
