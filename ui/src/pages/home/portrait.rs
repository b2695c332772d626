//! A picture and a few words about oneself: a small dialog over Home.

use crate::components::icon::icon_small;
use crate::components::{avatar, busy, picture};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use crate::ground::lasting::lasting;
use crate::ground::status;
use crate::places::layers;
use crate::store::accounts;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::UpdateProfile;
use trente_contract::reader::Account;
use trente_contract::yourself::Change;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, SubmitEvent};

/// The longest biography, in characters. Mastodon: `Account::NOTE_LENGTH_LIMIT`.
const LONGEST: usize = 500;

thread_local! {
    static WHOSE: RwSignal<Option<(Account, Part)>> = lasting(|| RwSignal::new(None));
}

/// What one came for: it gets the focus.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Picture,
    Words,
}

/// Opens the dialog.
pub(super) fn open(account: &Account, part: Part) {
    WHOSE.with(|whose| whose.set(Some((account.clone(), part))));
}

/// The place of the dialog. Stands once on Home.
pub(super) fn view() -> AnyView {
    let whose = WHOSE.with(|whose| *whose);
    (move || whose.get().map(|(account, part)| dialog(account, part, whose))).into_any()
}

/// What is being changed. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
struct Portrait {
    /// A picture as a `data:` address; none when it was not changed.
    picture: RwSignal<Option<String>>,
    bio: RwSignal<String>,
    busy: RwSignal<bool>,
    /// What went wrong, in words.
    trouble: RwSignal<Option<String>>,
}

fn dialog(account: Account, part: Part, whose: RwSignal<Option<(Account, Part)>>) -> AnyView {
    let portrait = Portrait {
        picture: RwSignal::new(None),
        bio: RwSignal::new(String::new()),
        busy: RwSignal::new(false),
        trouble: RwSignal::new(None),
    };
    let dialog: NodeRef<html::Dialog> = NodeRef::new();
    let before = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // It is in the document and not open yet: the only two reasons to throw.
            let _ = dialog.show_modal();
            layers::dialog(&dialog);
        }
    });
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let closed = move |_| {
        whose.set(None);
        if let Some(before) = &before {
            let _ = before.focus();
        }
    };
    let key = account.key.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let key = key.clone();
        let change = Change {
            bio: Some(portrait.bio.get_untracked().trim().to_owned()).filter(|bio| !bio.is_empty()),
            avatar: portrait.picture.get_untracked().as_deref().and_then(picture::base64),
            ..Change::default()
        };
        let request = UpdateProfile { account: key, change };
        portrait.save(request, close);
    };
    let kept = account.person.clone();
    let face = move || match portrait.picture.get() {
        Some(src) => view! { <img class="avatar avatar--xl" src=src alt="" width="88" height="88" /> }.into_any(),
        None => avatar::avatar(&kept, "avatar avatar--xl"),
    };
    let trouble = move || {
        portrait.trouble.get().map(|words| {
            view! { <div class="banner banner--bad" role="alert">{icon_small("alert")}<span>{words}</span></div> }
        })
    };
    view! {
        <dialog node_ref=dialog class="dialog" aria-labelledby="portrait-h" on:close=closed>
            <form class="form" novalidate on:submit=submit>
                <h2 id="portrait-h">{t("portrait-title")}</h2>
                <div class="portrait">
                    {face}
                    <label class="btn btn--outline">
                        {icon_small("image")}{t("portrait-picture")}
                        <input
                            type="file"
                            autofocus=part == Part::Picture
                            accept=picture::KINDS
                            on:change=move |event| portrait.take(&event_target::<HtmlInputElement>(&event))
                        />
                    </label>
                </div>
                <div class="field">
                    <label class="field__label" for="portrait-bio">{t("portrait-bio")}</label>
                    <div class="field__box">
                        <textarea
                            class="field__area"
                            id="portrait-bio"
                            dir="auto"
                            rows="3"
                            autofocus=part == Part::Words
                            maxlength=LONGEST.to_string()
                            aria-describedby="portrait-bio-help"
                            prop:value=move || portrait.bio.get()
                            on:input=move |event| portrait.bio.set(event_target_value(&event))
                        ></textarea>
                    </div>
                    <p class="field__help" id="portrait-bio-help">{t("portrait-bio-help")}</p>
                </div>
                {trouble}
                <div class="dialog__acts">
                    <button class="btn btn--soft" type="button" on:click=move |_| close()>{t("cancel")}</button>
                    <button class="btn btn--primary" type="submit" aria-disabled=move || portrait.busy.get().then_some("true")>
                        {move || portrait.busy.get().then(busy::spinner)}
                        {t("portrait-save")}
                    </button>
                </div>
            </form>
        </dialog>
    }
    .into_any()
}

impl Portrait {
    /// Reads the chosen file.
    fn take(self, input: &HtmlInputElement) {
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        self.trouble.set(None);
        spawn_local(async move {
            match picture::read(&file).await {
                Ok(data) => {
                    self.picture.try_set(Some(data));
                }
                Err(words) => {
                    self.trouble.try_set(Some(t(words)));
                }
            }
        });
    }

    fn save(self, request: UpdateProfile, close: impl Fn() + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        if request.change.is_none() {
            close();
            return;
        }
        self.busy.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let answer = call(request).await;
            self.busy.try_set(false);
            match answer {
                Ok(saved) => {
                    accounts::renewed(saved.account);
                    close();
                    status::toast(t("portrait-saved"));
                }
                Err(fault) => {
                    let words = i18n::fault(&fault);
                    self.trouble.try_set(Some(words.what));
                }
            }
        });
    }
}
