//! Whether the system tells what happens while nobody looks at the window, and when it does not.

use super::quiet;
use crate::ground::i18n::{t, t_attr};
use crate::store::{self, popups};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::settings::Popups;

/// The choice; none for a guest, to whom nothing happens.
pub(super) fn view() -> Option<AnyView> {
    store::state().current.get_untracked()?;
    let choose = |event| {
        let wanted = event_target_checked(&event);
        spawn_local(async move {
            popups::choose(if wanted { Popups::Yes } else { Popups::No }).await;
        });
    };
    let nowhere = || popups::wanted() && popups::nowhere();
    Some(
        view! {
            <label class="row">
                <span class="row__main">
                    <span class="row__title">{t("settings-popups")}</span>
                    <span class="row__sub" id="popups-about">{t_attr("settings-popups", "text")}</span>
                    <span class="row__sub row__warn" role="status">
                        {move || nowhere().then(|| t("popups-nowhere"))}
                    </span>
                </span>
                <input
                    class="switch"
                    type="checkbox"
                    role="switch"
                    aria-label=t("settings-popups")
                    aria-describedby="popups-about"
                    prop:checked=popups::wanted
                    on:change=choose
                />
            </label>
            {quiet::view()}
        }
        .into_any(),
    )
}
