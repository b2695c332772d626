//! Completion while one writes: people, hashtags and emoji, in a list beside the line that is being written.

mod place;
mod row;

use super::writing::Text;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::moments::pause;
use crate::ground::status;
use leptos::ev::KeyboardEvent;
use leptos::html::Ul;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::{Complete, UseEmoji};
use trente_contract::compose::{Completing, Offer};
use trente_text::complete::{Token, byte_of, put_in, token_at, utf16_of};
use wasm_bindgen::JsValue;
use web_sys::Event;

/// How long one has to pause before the server is asked.
const PAUSE: Duration = Duration::from_millis(300);
const LIST: &str = "suggestions-list";

/// What is offered now.
#[derive(Clone, PartialEq)]
struct Offered {
    token: Token,
    items: Vec<Offer>,
}

/// Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
struct Completion {
    /// The text whose words it completes.
    of: Text,
    offered: RwSignal<Option<Offered>>,
    /// Which of them Enter would take.
    at: RwSignal<usize>,
    /// The word that was looked at last.
    last: StoredValue<Option<Token>>,
    /// Where the word begins for which nothing more is to be offered.
    waved_off: StoredValue<Option<usize>>,
    /// Counts questions: an answer to an older one is dropped.
    turn: StoredValue<u32>,
}

/// The text field with the list.
pub(super) fn around(of: Text, field: AnyView) -> AnyView {
    let completion = Completion {
        of,
        offered: RwSignal::new(None),
        at: RwSignal::new(0),
        last: StoredValue::new(None),
        waved_off: StoredValue::new(None),
        turn: StoredValue::new(0),
    };
    completion.tell();
    // While an input method puts a word together, that word is its own.
    let typed = move |event: Event| {
        let composing = js_sys::Reflect::get(&event, &JsValue::from("isComposing")).is_ok_and(|it| it.is_truthy());
        if !composing {
            completion.look();
        }
    };
    view! {
        <div
            class="compose__writing"
            on:input=typed
            on:compositionend=move |_| completion.look()
            on:click=move |_| completion.look()
            on:keyup=move |event| completion.moved(&event)
            on:keydown=move |event| completion.key(&event)
            on:focusout=move |_| completion.close()
        >
            {field}
            {move || completion.offered.get().map(|offered| completion.list(offered))}
        </div>
    }
    .into_any()
}

/// Puts something in the place of a part of the text (bytes), and the caret behind it.
pub(super) fn write_in(of: Text, range: (usize, usize), insert: &str) {
    let Some(area) = of.area() else { return };
    let (text, caret) = put_in(&area.value(), range, insert);
    let caret = u32::try_from(utf16_of(&text, caret)).unwrap_or_default();
    area.set_value(&text);
    let _ = area.set_selection_range(caret, caret);
    let _ = area.focus();
    of.set(text);
}

impl Completion {
    /// Looks at the word at the caret, and asks what it may become.
    fn look(self) {
        let token = self.of.area().and_then(|area| {
            let (start, end) = (area.selection_start().ok().flatten()?, area.selection_end().ok().flatten()?);
            let text = area.value();
            let caret = byte_of(&text, usize::try_from(start).ok()?);
            (start == end).then(|| token_at(&text, caret)).flatten()
        });
        let Some(token) = token else {
            self.waved_off.set_value(None);
            self.close();
            return;
        };
        if self.waved_off.get_value() == Some(token.start) || self.last.get_value().as_ref() == Some(&token) {
            return;
        }
        if untrack(|| self.of.writing.waits()) {
            return;
        }
        self.last.set_value(Some(token.clone()));
        let turn = self.next_turn();
        spawn_local(async move { self.ask(token, turn).await });
    }

    fn next_turn(self) -> u32 {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        turn
    }

    /// What is known on this device stands there at once; the server is asked after a pause.
    async fn ask(self, token: Token, turn: u32) {
        let account = self.of.writing.account.with_value(|account| account.key.clone());
        for ask in [false, true] {
            if ask {
                pause(PAUSE).await;
                if self.turn.try_get_value() != Some(turn) {
                    return;
                }
            }
            let request = Complete { account: account.clone(), what: token.what, text: token.text.clone(), ask };
            let answer = call(request).await;
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            // Nothing that one writes depends on it: no word is lost over a list that did not come.
            if let Ok(items) = answer {
                self.offer(token.clone(), items);
            }
        }
    }

    fn offer(self, token: Token, items: Vec<Offer>) {
        let before = self.offered.get_untracked();
        let chosen = before.as_ref().and_then(|offered| offered.items.get(self.at.get_untracked()).cloned());
        let same = before.is_some_and(|offered| offered.token == token);
        let kept = chosen.filter(|_| same).and_then(|chosen| items.iter().position(|one| *one == chosen));
        self.at.set(kept.unwrap_or_default());
        self.offered.set((!items.is_empty()).then_some(Offered { token, items }));
    }

    fn close(self) {
        self.next_turn();
        self.last.set_value(None);
        if self.offered.with_untracked(Option::is_some) {
            self.offered.set(None);
        }
    }

    /// The caret moved by a key.
    fn moved(self, event: &KeyboardEvent) {
        if matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight" | "Home" | "End") {
            self.look();
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let Some(offered) = self.offered.get_untracked() else { return };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let last = offered.items.len().saturating_sub(1);
        let at = self.at.get_untracked().min(last);
        match event.key().as_str() {
            "ArrowDown" => self.at.set(if at == last { 0 } else { at + 1 }),
            "ArrowUp" => self.at.set(at.checked_sub(1).unwrap_or(last)),
            "Enter" | "Tab" if !event.shift_key() => self.take(at),
            "Escape" => {
                self.waved_off.set_value(Some(offered.token.start));
                self.close();
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }

    fn take(self, at: usize) {
        let Some(offered) = self.offered.get_untracked() else { return };
        let Some(chosen) = offered.items.get(at) else { return };
        let insert = self.written(chosen);
        if let Offer::Emoji { emoji } = chosen {
            let account = self.of.writing.account.with_value(|account| account.key.clone());
            let used = UseEmoji { account, insert: emoji.insert.clone() };
            spawn_local(async move {
                // It stands among the others all the same.
                let _ = call(used).await;
            });
        }
        self.close();
        write_in(self.of, (offered.token.start, offered.token.end), &insert);
    }

    /// What is written; people of the own server without its domain, as everybody there writes them.
    fn written(self, chosen: &Offer) -> String {
        match chosen {
            Offer::Tag { name } => format!("#{name}"),
            Offer::Emoji { emoji } => emoji.insert.clone(),
            Offer::Person { person, .. } => {
                let own =
                    self.of.writing.account.with_value(|account| {
                        account.person.handle.split_once('@').map(|(_, domain)| domain.to_owned())
                    });
                let handle = match person.handle.split_once('@') {
                    Some((name, domain)) if Some(domain) == own.as_deref() => name,
                    _ => person.handle.as_str(),
                };
                format!("@{handle}")
            }
        }
    }

    fn list(self, offered: Offered) -> AnyView {
        let list = NodeRef::<Ul>::new();
        let start = offered.token.start;
        Effect::new(move |_| {
            if let (Some(list), Some(area)) = (list.get(), self.of.area()) {
                place::beside_line(&list, &area, start);
            }
        });
        let label = match offered.token.what {
            Completing::Person => t("compose-suggest-people"),
            Completing::Tag => t("compose-suggest-tags"),
            Completing::Emoji => t("compose-suggest-emoji"),
        };
        let typed = offered.token.text;
        let rows = offered
            .items
            .into_iter()
            .enumerate()
            .map(|(at, item)| {
                view! {
                    <li
                        class="complete__row"
                        id=format!("{LIST}-{at}")
                        role="option"
                        aria-selected=move || if self.at.get() == at { "true" } else { "false" }
                        on:mousedown=|event| event.prevent_default()
                        on:click=move |event| { event.stop_propagation(); self.take(at); }
                    >
                        {row::row(&item, &typed)}
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="complete" id=LIST role="listbox" aria-label=label node_ref=list>{rows}</ul> }.into_any()
    }

    /// Tells assistive technology of the list, and which of it is chosen.
    fn tell(self) {
        Effect::new(move |before: Option<usize>| {
            let many = self.offered.with(|offered| offered.as_ref().map_or(0, |offered| offered.items.len()));
            let Some(area) = self.of.area() else { return many };
            // A text field takes these attributes always.
            if many == 0 {
                let _ = area.remove_attribute("aria-activedescendant");
                let _ = area.remove_attribute("aria-controls");
                return many;
            }
            let _ = area.set_attribute("aria-autocomplete", "list");
            let _ = area.set_attribute("aria-controls", LIST);
            let _ = area.set_attribute("aria-activedescendant", &format!("{LIST}-{}", self.at.get()));
            if before != Some(many) {
                #[expect(clippy::cast_precision_loss, reason = "eight at most")]
                status::say(t_args("compose-suggest-count", &[("count", (many as f64).into())]));
            }
            many
        });
    }
}
