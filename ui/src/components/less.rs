//! "Show me less of this": a filter made from a post, or from words.

use super::dialog::Modal;
use super::segments::segments;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, lower, t, t_args, t_attr};
use crate::ground::lasting::lasting;
use crate::ground::status;
use crate::store::feed;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::AddFilter;
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;
use trente_text::plain::plain;

/// How long, in seconds, and the message that says so.
const LENGTHS: [(Option<u32>, &str); 4] =
    [(Some(86_400), "mute-day"), (Some(604_800), "mute-week"), (Some(2_592_000), "mute-month"), (None, "mute-ever")];

/// What is chosen until somebody chooses otherwise: what annoys now is seldom still there in a month.
const FIRST: Option<u32> = Some(2_592_000);

/// So many hashtags of a post are offered.
const OFFERED: usize = 6;

struct Asked {
    account: AccountKey,
    /// Hashtags of the post that it began at, with #.
    offered: Vec<String>,
    /// What happens once it is made.
    done: Rc<dyn Fn()>,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks of what, and makes the filter; `done` is called then.
pub fn ask(account: &AccountKey, post: Option<&Post>, done: impl Fn() + 'static) {
    let offered = post.map(hashtags).unwrap_or_default();
    let one = Asked { account: account.clone(), offered, done: Rc::new(done) };
    ASKED.with(|asked| *asked).set(Some(Rc::new(one)));
}

fn hashtags(post: &Post) -> Vec<String> {
    let text = plain(&post.text);
    let mut found: Vec<String> = Vec::new();
    for word in text.split_whitespace().filter(|word| word.starts_with('#')) {
        let tag = word.trim_end_matches(|sign: char| !sign.is_alphanumeric());
        if tag.chars().count() > 1 && !found.iter().any(|known| lower(known) == lower(tag)) {
            found.push(tag.to_owned());
        }
    }
    found.truncate(OFFERED);
    found
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(&one, asked))).into_any()
}

/// What is filled in.
#[derive(Clone, Copy)]
struct Filled {
    tags: RwSignal<Vec<String>>,
    typed: RwSignal<String>,
    length: RwSignal<Option<u32>>,
    hide: RwSignal<bool>,
    busy: RwSignal<bool>,
    refused: RwSignal<Option<String>>,
}

impl Filled {
    fn words(self) -> Vec<String> {
        let mut words = self.tags.get_untracked();
        let typed = self.typed.get_untracked();
        words.extend(
            typed.split([',', '،', '、', '，']).map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned),
        );
        words
    }
}

fn card(one: &Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let modal = Modal::open();
    let filled = Filled {
        tags: RwSignal::default(),
        typed: RwSignal::default(),
        length: RwSignal::new(FIRST),
        hide: RwSignal::new(true),
        busy: RwSignal::new(false),
        refused: RwSignal::new(None),
    };
    let (closing, refused, agreed) = (modal.clone(), modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        closing.give_back();
    };
    let of = Rc::clone(one);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        send(&of, filled, agreed.clone());
    };
    view! {
        <dialog node_ref=modal.element class="dialog" aria-labelledby="less-title" aria-describedby="less-text" on:close=closed>
            <form class="form" novalidate on:submit=submit>
                <h2 id="less-title">{t("less")}</h2>
                <p id="less-text">{t_attr("less", "text")}</p>
                {tags(&one.offered, filled)}
                {typed(filled)}
                {choices(filled)}
                {move || filled.refused.get().map(|words| view! { <p class="less__refused" role="alert">{words}</p> })}
                <div class="dialog__acts">
                    <button class="btn btn--soft" type="button" on:click=move |_| refused.close()>{t("cancel")}</button>
                    <button class="btn btn--primary" type="submit" aria-disabled=move || filled.busy.get().then_some("true")>
                        {t("less-yes")}
                    </button>
                </div>
            </form>
        </dialog>
    }
    .into_any()
}

fn tags(offered: &[String], filled: Filled) -> Option<AnyView> {
    let rows = offered
        .iter()
        .map(|tag| {
            let (picked, set) = (tag.clone(), tag.clone());
            let change = move |event| {
                let on = event_target_checked(&event);
                filled.tags.update(|tags| {
                    tags.retain(|tag| *tag != set);
                    if on {
                        tags.push(set.clone());
                    }
                });
            };
            view! {
                <label class="mute__quiet">
                    <input
                        class="checkbox"
                        type="checkbox"
                        prop:checked=move || filled.tags.with(|tags| tags.contains(&picked))
                        on:change=change
                    />
                    <bdi>{tag.clone()}</bdi>
                </label>
            }
        })
        .collect_view();
    (!offered.is_empty()).then(|| view! { <div role="group" aria-label=t("less-tags")>{rows}</div> }.into_any())
}

fn typed(filled: Filled) -> AnyView {
    view! {
        <div class="field">
            <label class="field__label" for="less-words">{t("less-words")}</label>
            <div class="field__box">
                <input
                    class="field__input"
                    id="less-words"
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    aria-describedby="less-words-help"
                    prop:value=move || filled.typed.get()
                    on:input=move |event| filled.typed.set(event_target_value(&event))
                />
            </div>
            <p class="field__help" id="less-words-help">{t_attr("less-words", "help")}</p>
        </div>
    }
    .into_any()
}

fn choices(filled: Filled) -> AnyView {
    view! {
        <div class="less__length">
            {segments("less-length", t("less-length"), &LENGTHS, filled.length)}
            {segments("less-way", t("less-way"), &[(true, "less-hide"), (false, "less-warn")], filled.hide)}
            <p class="fine">{move || t(if filled.hide.get() { "less-hide-means" } else { "less-warn-means" })}</p>
        </div>
    }
    .into_any()
}

fn send(one: &Rc<Asked>, filled: Filled, modal: Modal) {
    let words = filled.words();
    if words.is_empty() {
        filled.refused.set(Some(t("less-no-words")));
        return;
    }
    if filled.busy.get_untracked() {
        return;
    }
    filled.busy.set(true);
    filled.refused.set(None);
    let one = Rc::clone(one);
    spawn_local(async move {
        let (hide, seconds) = (filled.hide.get_untracked(), filled.length.get_untracked());
        let named = words.join(", ");
        let answer = call(AddFilter { account: one.account.clone(), words, hide, seconds }).await;
        filled.busy.try_set(false);
        match answer {
            Ok(()) => {
                modal.close();
                feed::fetch_anew(&one.account);
                status::toast(t_args("less-done", &[("words", named.into())]));
                (one.done)();
            }
            // What was typed stays where it is.
            Err(fault) => {
                filled.refused.try_set(Some(i18n::next(&t("less-failed"), &i18n::fault(&fault).what)));
            }
        }
    });
}
