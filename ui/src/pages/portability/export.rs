//! What to take out, how far it is, and where it lies.

use super::words;
use crate::components::busy::spinner;
use crate::components::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args, t_attr, wait};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{BeginExport, WatchExport};
use trente_contract::ids::AccountKey;
use trente_contract::portability::{Export, Kind};

pub(super) fn view(account: AccountKey) -> AnyView {
    let chosen = RwSignal::new(Kind::ALL.to_vec());
    let export = RwSignal::new(Export::default());
    watch(account.clone(), export);
    let running = Memo::new(move |_| export.with(|export| export.running));
    let begin = move |_| {
        if running.get_untracked() {
            return;
        }
        let kinds = chosen.get_untracked();
        if kinds.is_empty() {
            status::say(t("export-none"));
            return;
        }
        let account = account.clone();
        export.update(|export| *export = Export { running: true, ..Export::default() });
        spawn_local(async move {
            if let Err(fault) = call(BeginExport { account, kinds }).await {
                export.try_update(|export| *export = Export { fault: Some(fault), ..Export::default() });
            }
        });
    };
    view! {
        <p class="pad row__sub">{t_attr("export", "text")}</p>
        <div role="group" aria-label=t("export-what")>{Kind::ALL.map(|kind| tick(kind, chosen)).collect_view()}</div>
        <div class="pad">
            <button
                class="btn btn--primary"
                type="button"
                aria-disabled=move || running.get().then_some("true")
                on:click=begin
            >
                {move || if running.get() { spinner() } else { icon_small("download") }}
                {move || t(if running.get() { "export-runs" } else { "export-begin" })}
            </button>
            <div role="status">{move || export.with(state)}</div>
        </div>
    }
    .into_any()
}

fn tick(kind: Kind, chosen: RwSignal<Vec<Kind>>) -> AnyView {
    let change = move |event| {
        let on = event_target_checked(&event);
        chosen.update(|kinds| {
            kinds.retain(|one| *one != kind);
            if on {
                kinds.push(kind);
            }
        });
    };
    view! {
        <label class="row row--choice">
            <span class="row__main"><span class="row__title">{words::name(kind)}</span></span>
            <input
                class="checkbox"
                type="checkbox"
                prop:checked=move || chosen.with(|kinds| kinds.contains(&kind))
                on:change=change
            />
        </label>
    }
    .into_any()
}

fn state(export: &Export) -> Option<AnyView> {
    if let Some(fault) = &export.fault {
        let words = i18n::fault(fault);
        let text = view! { <strong>{words.what}</strong> " " {words.safe} };
        return Some(view! { <p class="banner banner--bad">{icon_small("alert")}<span>{text}</span></p> }.into_any());
    }
    if export.running {
        let so_far = t_args("export-so-far", &[("count", export.fetched.into())]);
        let rests =
            export.paused_for.map(|seconds| t_args("export-rests", &[("when", wait(f64::from(seconds)).into())]));
        return Some(view! { <p class="row__sub">{so_far} {rests.map(|words| view! { " " {words} })}</p> }.into_any());
    }
    let folder = export.folder.clone()?;
    let files = export.files.iter().map(|file| {
        let holds = file.kind.map_or_else(|| t("export-whole"), |kind| words::counted(kind, file.entries));
        view! { <li><bdi dir="ltr">{file.name.clone()}</bdi><span>{holds}</span></li> }
    });
    Some(
        view! {
            <div class="banner banner--ok portability__done">
                {icon_small("check")}
                <span>
                    <strong>{t("export-done")}</strong> " " {t_attr("export-done", "text")}
                    <bdi class="portability__path" dir="ltr">{folder}</bdi>
                </span>
            </div>
            <ul class="portability__files">{files.collect_view()}</ul>
        }
        .into_any(),
    )
}

/// Follows the export while the page is there.
fn watch(account: AccountKey, export: RwSignal<Export>) {
    spawn_local(async move {
        let mut seen = None;
        while let Ok(told) = call(WatchExport { account: account.clone(), seen }).await {
            seen = Some(told.version);
            if export.try_set(told).is_some() {
                break;
            }
        }
    });
}
