//! A list of anything but posts, with everything that can become of one: waiting, empty, refused, more to come.

use super::list::near_the_end;
use super::{blank, busy};
use crate::ground::i18n::{self, t};
use crate::store::feed::Phase;
use crate::store::paged::Paged;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// What a list is like.
#[derive(Clone)]
pub struct Like<R> {
    /// What it is called.
    pub label: String,
    /// What is said while its first page is on its way.
    pub waiting: String,
    /// One line of it, inside an `li`.
    pub row: R,
    /// What stands in it when there is nothing.
    pub empty: fn() -> AnyView,
}

/// The list.
pub fn paged<T, R>(list: &Arc<Paged<T>>, like: Like<R>) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    R: Fn(T) -> AnyView + Clone + Send + Sync + 'static,
{
    let Like { label, waiting, row, empty } = like;
    let (items, named) = (list.items.clone(), Arc::clone(list));
    let (lines, phase) = (list.items.clone(), list.phase.clone());
    let nothing = Memo::new(move |_| lines.with(Vec::is_empty));
    let rows = move || {
        (!nothing.get()).then(|| {
            let (items, row, named) = (items.clone(), row.clone(), Arc::clone(&named));
            view! {
                <ul class="feed" aria-label=label.clone()>
                    <For each=move || items.get() key=move |item| named.name_of(item) let(item)>
                        <li>{row(item)}</li>
                    </For>
                </ul>
            }
        })
    };
    let again = Arc::clone(list);
    let instead = move || {
        if !nothing.get() {
            return None;
        }
        let again = Arc::clone(&again);
        Some(match phase.get() {
            Phase::Loading => skeleton(waiting.clone()),
            Phase::Failed(fault) => blank::refused(&fault, move || again.load()),
            _ => empty(),
        })
    };
    view! { {rows}{instead}{foot(list)} }.into_any()
}

/// Grey lines, until the first page is there.
pub fn skeleton(words: String) -> AnyView {
    let one = || {
        view! {
            <div class="skrow">
                <div class="sk sk--avatar"></div>
                <div class="sk-lines"><div class="sk sk--w60"></div><div class="sk sk--w80"></div></div>
            </div>
        }
    };
    view! {
        <div class="skeleton" role="status" aria-busy="true">
            <span class="visually-hidden">{words}</span>
            <div aria-hidden="true">{one()}{one()}{one()}{one()}{one()}</div>
        </div>
    }
    .into_any()
}

/// More to come: fetched before the reader reaches the end, and by the button.
fn foot<T: Clone + Send + Sync + 'static>(list: &Arc<Paged<T>>) -> AnyView {
    let end: NodeRef<html::Div> = NodeRef::new();
    let (near, grown) = (Arc::clone(list), list.items.clone());
    near_the_end(
        end,
        move || grown.track(),
        move || {
            // A failure waits for the button: trying again by itself would ask without end.
            if near.phase.with_untracked(|phase| *phase == Phase::Still) {
                near.older();
            }
        },
    );
    let list = Arc::clone(list);
    let inner = move || {
        let more = list.next.with(Option::is_some);
        let by_hand = Arc::clone(&list);
        match list.phase.get() {
            Phase::OlderFailed(fault) => {
                let words = i18n::fault(&fault);
                Some(view! {
                    <p role="alert">{t("list-more-failed")}" "{words.what}</p>
                    <button class="btn btn--outline" type="button" on:click=move |_| by_hand.older()>{t("try-again")}</button>
                }
                .into_any())
            }
            Phase::Older => Some(view! { {busy::spinner()}<p>{t("list-more-loading")}</p> }.into_any()),
            // The first page could not be fetched anew; what is there stays.
            Phase::Failed(fault) if list.items.with(|items| !items.is_empty()) => {
                let words = i18n::fault(&fault);
                Some(view! {
                    <p role="alert">{words.what}" "{words.safe}</p>
                    <button class="btn btn--outline" type="button" on:click=move |_| by_hand.load()>{t("try-again")}</button>
                }
                .into_any())
            }
            _ if more => Some(view! {
                <button class="btn btn--soft" type="button" on:click=move |_| by_hand.older()>{t("list-more")}</button>
            }
            .into_any()),
            _ => None,
        }
    };
    view! { <div class="foot" node_ref=end>{inner}</div> }.into_any()
}
