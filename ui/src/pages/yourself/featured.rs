//! Hashtags that stand on one's profile: they come and go at once, without saving.

use super::field::focus;
use crate::components::icon::{icon_small, sized};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::status;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{FeatureTag, ShowFeaturedTags, UnfeatureTag};
use trente_contract::ids::AccountKey;
use trente_contract::yourself::{FeaturedTag, FeaturedTags};
use trente_contract::{Command, Fault};

/// Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
struct Featured {
    account: StoredValue<AccountKey>,
    /// None until they are known, or where the server knows nothing of it.
    all: RwSignal<Option<FeaturedTags>>,
    typed: RwSignal<String>,
    busy: RwSignal<bool>,
    /// Why the last one was not taken.
    refused: RwSignal<Option<String>>,
}

/// The section; nothing where the server has no such thing.
pub(super) fn view(account: AccountKey) -> AnyView {
    let featured = Featured {
        account: StoredValue::new(account),
        all: RwSignal::new(None),
        typed: RwSignal::new(String::new()),
        busy: RwSignal::new(false),
        refused: RwSignal::new(None),
    };
    featured.learn();
    let known = Memo::new(move |_| featured.all.with(Option::is_some));
    (move || known.get().then(|| featured.section())).into_any()
}

impl Featured {
    fn learn(self) {
        let account = self.account.get_value();
        spawn_local(async move {
            // The profile can be changed without them.
            if let Ok(found) = call(ShowFeaturedTags { account }).await {
                self.all.try_set(found);
            }
        });
    }

    /// Asks for a change. `typed` comes back where it is refused, so that it can be mended.
    fn ask<C>(self, request: C, said: String, typed: Option<String>)
    where
        C: Command<Reply = FeaturedTags> + 'static,
    {
        self.busy.set(true);
        self.refused.set(None);
        spawn_local(async move {
            let answer = call(request).await;
            if self.busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(found) => {
                    self.all.set(Some(found));
                    status::say(said);
                }
                Err(fault) => {
                    self.refused.set(Some(words(&fault)));
                    if let Some(typed) = typed.filter(|_| self.typed.with_untracked(String::is_empty)) {
                        self.typed.set(typed);
                    }
                }
            }
        });
    }

    fn add(self, tag: String) {
        let tag = tag.trim().trim_start_matches('#').to_owned();
        if tag.is_empty() {
            return focus("yourself-tag");
        }
        if self.busy.get_untracked() {
            return;
        }
        self.typed.set(String::new());
        let said = t_args("yourself-featured-added", &[("tag", format!("#{tag}").into())]);
        self.ask(FeatureTag { account: self.account.get_value(), tag: tag.clone() }, said, Some(tag));
    }

    fn remove(self, tag: &FeaturedTag) {
        if self.busy.get_untracked() {
            return;
        }
        let said = t_args("yourself-featured-gone", &[("tag", format!("#{}", tag.name).into())]);
        self.ask(UnfeatureTag { account: self.account.get_value(), id: tag.id.clone() }, said, None);
        request_animation_frame(|| focus("yourself-tag"));
    }

    fn section(self) -> AnyView {
        let all = move || self.all.get().unwrap_or_default();
        let enter = move |event: KeyboardEvent| {
            // Enter would save the profile.
            if event.key() == "Enter" {
                event.prevent_default();
                self.add(self.typed.get_untracked());
            }
        };
        view! {
            <section class="yourself__tags" aria-labelledby="yourself-tags">
                <h2 class="yourself__title" id="yourself-tags">{t("yourself-featured")}</h2>
                <Show when=move || !all().tags.is_empty()>
                    <ul class="chips" aria-labelledby="yourself-tags">
                        <For each=move || all().tags key=|tag| tag.id.clone() let(tag)>{self.row(&tag)}</For>
                    </ul>
                </Show>
                <div class="yourself__tag">
                    <div class="field__box">
                        <input
                            class="field__input"
                            id="yourself-tag"
                            type="text"
                            dir="auto"
                            autocomplete="off"
                            aria-label=t("yourself-featured-name")
                            aria-describedby="yourself-tags-help"
                            placeholder=t("yourself-featured-name")
                            prop:value=move || self.typed.get()
                            on:input=move |event| self.typed.set(event_target_value(&event))
                            on:keydown=enter
                        />
                    </div>
                    <button
                        class="btn btn--soft btn--sm"
                        type="button"
                        aria-disabled=move || self.busy.get().then_some("true")
                        on:click=move |_| self.add(self.typed.get_untracked())
                    >
                        {icon_small("plus")}{t("yourself-featured-add")}
                    </button>
                </div>
                {move || self.refused.get().map(|words| view! {
                    <p class="ask__refused" role="alert">{icon_small("alert")}<span>{words}</span></p>
                })}
                <Show when=move || !all().suggested.is_empty()>
                    <div class="chips" role="group" aria-label=t("yourself-featured-used")>
                        <span class="fine">{t("yourself-featured-used")}</span>
                        <For each=move || all().suggested key=Clone::clone let:name>{self.offer(name)}</For>
                    </div>
                </Show>
                <p class="field__help" id="yourself-tags-help">{t("yourself-featured-help")}</p>
            </section>
        }
        .into_any()
    }

    fn row(self, tag: &FeaturedTag) -> AnyView {
        let label = t_args("yourself-featured-remove", &[("tag", format!("#{}", tag.name).into())]);
        let named = format!("#{}", tag.name);
        let gone = tag.clone();
        view! {
            <li class="chip chip--soft">
                <bdi>{named}</bdi>
                <button class="iconbtn chip__out" type="button" aria-label=label on:click=move |_| self.remove(&gone)>
                    {sized("x", "icon icon--xs")}
                </button>
            </li>
        }
        .into_any()
    }

    fn offer(self, name: String) -> AnyView {
        let words = format!("#{name}");
        view! {
            <button class="chip" type="button" on:click=move |_| self.add(name.clone())>
                {sized("plus", "icon icon--xs")}<bdi>{words}</bdi>
            </button>
        }
        .into_any()
    }
}

/// What happened: in the server's words where it says why.
fn words(fault: &Fault) -> String {
    fault.said.clone().unwrap_or_else(|| i18n::fault(fault).what)
}
