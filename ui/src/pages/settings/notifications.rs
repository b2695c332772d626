//! Whether the system tells what happens while nobody looks at the window, how it comes to know, and when it says nothing.

use super::quiet;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::store::{self, popups};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::ReadNoticeWay;
use trente_contract::push::NoticeWay;
use trente_contract::settings::Popups;

/// The choice; none for a guest, to whom nothing happens.
pub(super) fn view() -> Option<AnyView> {
    let account = store::state().current.get_untracked()?;
    // What is not known is not promised.
    let way = RwSignal::new(NoticeWay::WhileOpen);
    spawn_local(async move {
        if let Ok(known) = call(ReadNoticeWay { account }).await {
            way.try_set(known);
        }
    });
    let told = move || match way.get() {
        NoticeWay::WhileOpen => t("settings-notices-open"),
        NoticeWay::Pushed { through } => t_args("settings-notices-pushed", &[("through", through.into())]),
    };
    let choose = |event| {
        let wanted = event_target_checked(&event);
        spawn_local(async move {
            popups::choose(if wanted { Popups::Yes } else { Popups::No }).await;
        });
    };
    let nowhere = || popups::wanted() && popups::nowhere();
    Some(
        view! {
            <label class="row" class:desktop=!shows_popups()>
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
            <p class="pad row__sub">{told}</p>
            <div class="desktop">{quiet::view()}</div>
        }
        .into_any(),
    )
}

/// Phones show what is pushed, and of them only Android is pushed to.
fn shows_popups() -> bool {
    let agent = window().navigator().user_agent().unwrap_or_default();
    !agent.contains("iPhone") && !agent.contains("iPad")
}
