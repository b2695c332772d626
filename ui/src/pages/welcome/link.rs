//! "I have an invite": a link that is pasted, or taken from the clipboard by a tap that says so.

use crate::components::busy;
use crate::components::found::{self, Taken};
use crate::components::icon::{icon_small, sized};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::ReadClipboard;

pub(super) fn view() -> AnyView {
    let typed = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let told = RwSignal::new(None::<Taken>);
    let take = move |text: String| {
        if busy.get_untracked() || text.trim().is_empty() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let taken = found::take(text).await;
            busy.try_set(false);
            told.try_set(Some(taken));
        });
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        take(typed.get_untracked());
    };
    let paste = move |_| {
        spawn_local(async move {
            match call(ReadClipboard {}).await {
                Ok(Some(text)) => {
                    typed.try_set(text.trim().to_owned());
                    take(text);
                }
                Ok(None) => {
                    told.try_set(Some(Taken::Said(t("link-empty"))));
                }
                Err(fault) => {
                    told.try_set(Some(Taken::Said(i18n::fault(&fault).what)));
                }
            }
        });
    };
    view! {
        <details class="help invite__link">
            <summary>{icon_small("link")}{t("link-title")}{sized("down", "icon icon--sm")}</summary>
            <form class="help__body" novalidate on:submit=submit>
                <div class="field">
                    <label class="field__label" for="welcome-link">{t("link-label")}</label>
                    <div class="field__box">
                        <input
                            class="field__input"
                            id="welcome-link"
                            type="text"
                            inputmode="url"
                            autocomplete="off"
                            autocapitalize="none"
                            spellcheck="false"
                            dir="ltr"
                            aria-describedby="welcome-link-help"
                            prop:value=move || typed.get()
                            on:input=move |event| {
                                typed.set(event_target_value(&event));
                                told.set(None);
                            }
                        />
                        {move || busy.get().then(busy::spinner)}
                    </div>
                    <div class="field__help" id="welcome-link-help" role="status">
                        {move || match told.get() {
                            Some(taken) => taken.view(),
                            None => t("link-help").into_any(),
                        }}
                    </div>
                </div>
                <div class="cluster">
                    <button class="btn btn--ink" type="submit" aria-disabled=move || busy.get().then_some("true")>
                        {t("link-go")}
                    </button>
                    <button class="btn btn--outline" type="button" on:click=paste>{icon_small("copy")}{t("link-paste")}</button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
