//! The choices of this device as one file, and out of one.

use super::change::change;
use crate::components::dialog::{self, Question};
use crate::components::icon::icon_small;
use crate::components::textfile;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr, t_attr_args};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{ExportSettings, ReadSettingsFile};
use trente_contract::settings::ReadSettings;
use trente_contract::{Fault, FaultCode};
use web_sys::File;

/// More than this is no file of ours, in bytes.
const LARGEST: f64 = 1024.0 * 1024.0;

pub(super) fn view() -> AnyView {
    let saved = RwSignal::new(None::<String>);
    let save = move |_| {
        spawn_local(async move {
            match call(ExportSettings {}).await {
                Ok(file) => {
                    let words = [("file", file.name.into()), ("folder", file.folder.into())];
                    drop(saved.try_set(Some(t_args("settings-file-saved", &words))));
                }
                Err(fault) => status::tell_fault(&fault),
            }
        });
    };
    view! {
        <div class="pad">
            <div>
                <p class="row__title">{t("settings-file")}</p>
                <p class="row__sub">{t_attr("settings-file", "text")}</p>
            </div>
            <div class="cluster">
                <button class="btn btn--outline btn--sm" type="button" on:click=save>
                    {icon_small("download")}{t("settings-file-save")}
                </button>
                {textfile::button(
                    t("settings-file-take"),
                    "btn btn--outline btn--sm",
                    ".json,application/json",
                    |file| spawn_local(take(file)),
                )}
            </div>
            <div role="status">{move || saved.get().map(|words| view! { <p class="fine">{words}</p> })}</div>
        </div>
    }
    .into_any()
}

/// Reads a file, and asks before anything is changed.
async fn take(file: File) {
    let read = match file.size() > LARGEST {
        true => Err(Fault::new(FaultCode::NotSettings, "bytes, counted here")),
        false => match textfile::text(&file).await {
            Some(text) => call(ReadSettingsFile { text }).await,
            None => Err(Fault::new(FaultCode::NotSettings, "it cannot be read")),
        },
    };
    match read {
        Ok(read) if read.changes == 0 => status::toast(t("settings-file-same")),
        Ok(read) => ask(read),
        Err(fault) => status::tell_fault(&fault),
    }
}

fn ask(read: ReadSettings) {
    let ReadSettings { settings, changes, unknown } = read;
    let counts = [("changes", f64::from(changes).into()), ("unknown", f64::from(unknown).into())];
    let text = match unknown {
        0 => t_attr_args("settings-file-ask", "text", &counts),
        _ => t_attr_args("settings-file-ask", "some", &counts),
    };
    dialog::ask(Question {
        title: t("settings-file-ask"),
        text,
        yes: t_attr("settings-file-ask", "yes"),
        no: t_attr("settings-file-ask", "no"),
        danger: false,
        act: Rc::new(move || {
            let taken = settings.clone();
            change(move |now| *now = taken);
            status::toast(t("settings-file-taken"));
        }),
    });
}
