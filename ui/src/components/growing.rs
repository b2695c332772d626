//! A list that grows page by page at a button: hashtags, news.

use super::{blank, fetched};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use crate::store::feed::Phase;
use crate::store::paged::{Coming, Paged};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::Command;
use trente_contract::ids::Cursor;
use trente_contract::page::Page;

/// The list: `name` tells its lines apart, `ask` makes the question for a page, `row` draws one, `empty` stands for none.
pub fn growing<T, C>(
    name: fn(&T) -> String,
    ask: impl Fn(Option<Cursor>) -> C + Send + Sync + 'static,
    row: impl Fn(&T) -> AnyView + Send + 'static,
    empty: impl Fn() -> AnyView + Send + 'static,
) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    C: Command<Reply = Page<T>> + 'static,
{
    let list = Paged::new(name, move |cursor| Box::pin(call(ask(cursor))) as Coming<T>);
    let items = list.items.clone();
    let rows = move || items.with(|items| items.iter().map(&row).collect_view());
    let rest = move || {
        let none = list.items.with(Vec::is_empty);
        let list = Arc::clone(&list);
        match list.phase.get() {
            Phase::Loading if none => fetched::grey(6),
            Phase::Failed(fault) if none => blank::refused(&fault, move || list.load()),
            Phase::Still if none => empty(),
            Phase::OlderFailed(fault) => view! {
                <div class="foot">
                    <p role="alert">{i18n::fault(&fault).what}</p>
                    <button class="btn btn--outline" type="button" on:click=move |_| list.older()>{t("try-again")}</button>
                </div>
            }
            .into_any(),
            phase => list
                .next
                .with(Option::is_some)
                .then(|| {
                    view! {
                        <div class="foot">
                            <button
                                class="btn btn--soft"
                                type="button"
                                aria-disabled=(phase == Phase::Older).then_some("true")
                                on:click=move |_| list.older()
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
