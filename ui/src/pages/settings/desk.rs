//! The app among the others of a computer: what becomes of it when its window closes, and whether it begins by itself.

use super::change::change;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::status;
use crate::store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{ReadDesk, SetAtLogin};
use trente_contract::desk::Desk;

/// Asks what this desktop has a place for; nothing where it has none, or does not answer.
pub(super) fn read() -> RwSignal<Desk> {
    let desk = RwSignal::new(Desk::default());
    spawn_local(async move {
        if let Ok(read) = call(ReadDesk {}).await {
            desk.try_set(read);
        }
    });
    desk
}

/// There is something to choose.
pub(super) fn has_choices(desk: Desk) -> bool {
    desk.tray.is_some() || desk.at_login.is_some()
}

/// The choices.
pub(super) fn view(desk: RwSignal<Desk>) -> AnyView {
    let now = desk.get_untracked();
    view! { {now.tray.map(tray)} {now.at_login.map(|_| at_login(desk))} }.into_any()
}

fn tray(shows: bool) -> AnyView {
    let wanted = || store::state().settings.with(|settings| settings.close_to_tray);
    let choose = |event| {
        let wanted = event_target_checked(&event);
        change(move |settings| settings.close_to_tray = wanted);
    };
    view! {
        <label class="row">
            <span class="row__main">
                <span class="row__title">{t("settings-tray")}</span>
                <span class="row__sub" id="tray-about">{t_attr("settings-tray", "text")}</span>
                <span class="row__sub row__warn" role="status">{(!shows).then(|| t_attr("settings-tray", "nowhere"))}</span>
            </span>
            <input
                class="switch"
                type="checkbox"
                role="switch"
                aria-label=t("settings-tray")
                aria-describedby="tray-about"
                prop:checked=wanted
                on:change=choose
            />
        </label>
    }
    .into_any()
}

fn at_login(desk: RwSignal<Desk>) -> AnyView {
    let is_on = move || desk.with(|desk| desk.at_login == Some(true));
    let choose = move |event| {
        let on = event_target_checked(&event);
        let keep = move |on| desk.try_update(|desk| desk.at_login = Some(on));
        keep(on);
        spawn_local(async move {
            if let Err(fault) = call(SetAtLogin { on }).await {
                keep(!on);
                status::tell_fault(&fault);
            }
        });
    };
    view! {
        <label class="row">
            <span class="row__main">
                <span class="row__title">{t("settings-at-login")}</span>
                <span class="row__sub" id="at-login-about">{t_attr("settings-at-login", "text")}</span>
            </span>
            <input
                class="switch"
                type="checkbox"
                role="switch"
                aria-label=t("settings-at-login")
                aria-describedby="at-login-about"
                prop:checked=is_on
                on:change=choose
            />
        </label>
    }
    .into_any()
}
