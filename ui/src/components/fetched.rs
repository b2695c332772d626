//! Rows that are fetched: grey until they come, and what went wrong with the way on.

use super::blank;
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::{Command, Fault};

/// Where the fetching stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Fetched<T> {
    /// Under way.
    Coming,
    /// It is here.
    Here(T),
    /// It did not come.
    Failed(Fault),
}

/// Fetches into a signal; the page may be gone by then.
pub fn fetch<C>(request: C, into: RwSignal<Fetched<C::Reply>>)
where
    C: Command + 'static,
    C::Reply: Send + Sync,
{
    into.set(Fetched::Coming);
    spawn_local(async move {
        let answer = call(request).await;
        into.try_set(answer.map_or_else(Fetched::Failed, Fetched::Here));
    });
}

/// What is shown of it.
pub fn view<T: Clone + Send + Sync + 'static>(
    of: RwSignal<Fetched<T>>,
    rows: usize,
    again: impl Fn() + Clone + Send + 'static,
    here: impl Fn(T) -> AnyView + Send + 'static,
) -> AnyView {
    (move || match of.get() {
        Fetched::Coming => grey(rows),
        Fetched::Failed(fault) => blank::refused(&fault, again.clone()),
        Fetched::Here(found) => here(found),
    })
    .into_any()
}

/// Rows of grey.
pub fn grey(rows: usize) -> AnyView {
    let row = || {
        view! {
            <div class="row">
                <div class="sk sk--avatar"></div>
                <div class="row__main sk-rows"><div class="sk sk--w30"></div><div class="sk sk--w80"></div></div>
            </div>
        }
    };
    view! {
        <div class="skeleton" role="status" aria-busy="true">
            <span class="visually-hidden">{t("loading")}</span>
            <div aria-hidden="true">{(0..rows).map(|_| row()).collect_view()}</div>
        </div>
    }
    .into_any()
}
