//! What lies on this device, and a way to be rid of it.

use crate::components::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{number, t, t_args, t_attr};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{ForgetReading, MeasureStorage};
use trente_contract::settings::Storage;

/// Bytes of a megabyte, as disks are sold.
const MEGA: f64 = 1_000_000.0;

pub(super) fn view() -> AnyView {
    let lies = RwSignal::new(None::<Storage>);
    measure(lies);
    let forget = move |_| {
        spawn_local(async move {
            match call(ForgetReading {}).await {
                Ok(()) => status::toast(t_attr("settings-forget", "done")),
                Err(fault) => status::tell_fault(&fault),
            }
            measure(lies);
        });
    };
    let figures = move || {
        // Nothing is said of what is not known.
        lies.get().map(|lies| {
            let line = |words: &str, bytes: u64| {
                view! { <div><dt>{t(words)}</dt><dd>{megabytes(bytes)}</dd></div> }
            };
            view! {
                <dl class="figures">
                    {line("settings-storage-posts", lies.posts)}
                    {line("settings-storage-media", lies.media)}
                    {line("settings-storage-attached", lies.attached)}
                </dl>
            }
        })
    };
    view! {
        <div class="pad">
            <p class="row__title">{t("settings-storage-here")}</p>
            <div role="status">{figures}</div>
        </div>
        <div class="row">
            <span class="row__icon">{icon_small("text")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-forget")}</span>
                <span class="row__sub">{t_attr("settings-forget", "text")}</span>
            </span>
            <button class="btn btn--outline btn--sm" type="button" on:click=forget>{t_attr("settings-forget", "action")}</button>
        </div>
    }
    .into_any()
}

fn measure(lies: RwSignal<Option<Storage>>) {
    spawn_local(async move {
        if let Ok(measured) = call(MeasureStorage {}).await {
            lies.try_set(Some(measured));
        }
    });
}

#[expect(clippy::cast_precision_loss, reason = "shown to one place after the point")]
fn megabytes(bytes: u64) -> String {
    let size = number((bytes as f64 / MEGA * 10.0).round() / 10.0);
    t_args("settings-megabytes", &[("size", size.into())])
}
