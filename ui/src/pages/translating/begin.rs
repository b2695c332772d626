//! Opening a folder of sentences, or beginning a language.

use crate::components::busy::spinner;
use crate::ground::i18n::{self, t, t_attr};
use crate::store::{state, translating};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use web_sys::SubmitEvent;

pub(super) fn view() -> AnyView {
    view! {
        {form("translating-open", Deed::Open)}
        {form("translating-begin", Deed::Begin)}
    }
    .into_any()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Deed {
    Open,
    Begin,
}

/// One field and its button. What was typed stays when it is refused.
fn form(words: &'static str, deed: Deed) -> AnyView {
    let (typed, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let fault = RwSignal::new(None::<Fault>);
    let (field, help, error) = (format!("{words}-field"), format!("{words}-help"), format!("{words}-error"));
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        let text = typed.get_untracked().trim().to_owned();
        if text.is_empty() || busy.get_untracked() {
            return;
        }
        busy.set(true);
        fault.set(None);
        spawn_local(async move {
            let answer = match deed {
                Deed::Open => translating::open_folder(text).await,
                Deed::Begin => translating::begin_language(text).await,
            };
            // The page is another one once the folder is open.
            busy.try_set(false);
            drop(fault.try_set(answer.err()));
        });
    };
    // Beside the field, which works where the system has no such dialog.
    let choose = move |_| {
        if busy.get_untracked() {
            return;
        }
        fault.set(None);
        spawn_local(async move {
            let answer = translating::choose_folder(t("translating-open")).await;
            drop(fault.try_set(answer.err()));
        });
    };
    let choose = (deed == Deed::Open && state().chooses_folders).then(|| {
        view! {
            <button class="btn btn--outline" type="button" aria-haspopup="dialog" on:click=choose>
                {t_attr("translating-open", "choose")}
            </button>
        }
    });
    let described = format!("{help} {error}");
    let refused = move || {
        let told = fault.get().map(|fault| i18n::fault(&fault));
        told.map(|words| {
            view! {
                <p class="field__error">{words.what}</p>
                <p class="field__error">{words.safe}</p>
            }
        })
    };
    view! {
        <section aria-labelledby=words>
            <h2 id=words>{t(words)}</h2>
            <form class="group" on:submit=send>
                <div class="pad">
                    <div class="field">
                        <label class="field__label" for=field.clone()>{t_attr(words, "label")}</label>
                        <div class="field__box">
                            <input
                                class="field__input"
                                id=field
                                type="text"
                                dir="ltr"
                                autocomplete="off"
                                autocapitalize="off"
                                spellcheck="false"
                                aria-describedby=described
                                aria-invalid=move || fault.with(Option::is_some).to_string()
                                prop:value=move || typed.get()
                                on:input=move |event| typed.set(event_target_value(&event))
                            />
                        </div>
                        <p class="field__help" id=help>{t_attr(words, "help")}</p>
                        <div role="alert" id=error>{refused}</div>
                    </div>
                    <div class="cluster">
                        <button class="btn btn--soft" type="submit">
                            {move || busy.get().then(spinner)}{t_attr(words, "action")}
                        </button>
                        {choose}
                    </div>
                </div>
            </form>
        </section>
    }
    .into_any()
}
