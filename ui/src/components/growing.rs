//! A list that grows page by page at a button: hashtags, news.

use super::{blank, fetched};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::ids::Cursor;
use trente_contract::page::Page;
use trente_contract::{Command, Fault};

/// What it is doing.
#[derive(Clone, PartialEq)]
enum Phase {
    /// It waits for the reader.
    Still,
    /// It fetches.
    Coming,
    /// The last page did not come.
    Failed(Fault),
}

/// Where the list stands. Copies are handles to the same signals.
struct Growing<T: Send + Sync + 'static> {
    items: RwSignal<Vec<T>>,
    next: RwSignal<Option<Cursor>>,
    phase: RwSignal<Phase>,
}

impl<T: Send + Sync + 'static> Clone for Growing<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Growing<T> {}

/// The list: `ask` makes the question for a page, `row` draws one, `empty` stands for none.
pub fn growing<T, C>(
    ask: impl Fn(Option<Cursor>) -> C + Clone + Send + 'static,
    row: impl Fn(&T) -> AnyView + Send + 'static,
    empty: impl Fn() -> AnyView + Send + 'static,
) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    C: Command<Reply = Page<T>> + 'static,
{
    let list: Growing<T> =
        Growing { items: RwSignal::new(Vec::new()), next: RwSignal::new(None), phase: RwSignal::new(Phase::Still) };
    let more = move || fetch(&ask, list);
    more();
    let again = more.clone();
    let rows = move || list.items.with(|items| items.iter().map(&row).collect_view());
    let rest = move || {
        let none = list.items.with(Vec::is_empty);
        let (more, again) = (again.clone(), again.clone());
        match list.phase.get() {
            Phase::Coming if none => fetched::grey(6),
            Phase::Failed(fault) if none => blank::refused(&fault, again),
            Phase::Still if none => empty(),
            Phase::Failed(fault) => view! {
                <div class="foot">
                    <p role="alert">{i18n::fault(&fault).what}</p>
                    <button class="btn btn--outline" type="button" on:click=move |_| again()>{t("try-again")}</button>
                </div>
            }
            .into_any(),
            phase => (phase == Phase::Coming || list.next.with(Option::is_some))
                .then(|| {
                    view! {
                        <div class="foot">
                            <button
                                class="btn btn--soft"
                                type="button"
                                aria-disabled=(phase == Phase::Coming).then_some("true")
                                on:click=move |_| more()
                            >
                                {t("find-more")}
                            </button>
                        </div>
                    }
                })
                .into_any(),
        }
    };
    view! { {rows}{rest} }.into_any()
}

fn fetch<T, C>(ask: &impl Fn(Option<Cursor>) -> C, list: Growing<T>)
where
    T: Clone + Send + Sync + 'static,
    C: Command<Reply = Page<T>> + 'static,
{
    if list.phase.with_untracked(|phase| *phase == Phase::Coming) {
        return;
    }
    list.phase.set(Phase::Coming);
    let request = ask(list.next.get_untracked());
    spawn_local(async move {
        // The page may be gone by then.
        match call(request).await {
            Ok(mut page) => {
                list.items.try_update(|items| items.append(&mut page.items));
                list.next.try_set(page.next);
                list.phase.try_set(Phase::Still);
            }
            Err(fault) => {
                list.phase.try_set(Phase::Failed(fault));
            }
        }
    });
}
