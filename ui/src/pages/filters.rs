//! The account's filters, with a way to one more and one less.

use crate::components::fetched::{self, Fetched};
use crate::components::icon::icon_small;
use crate::components::side::side;
use crate::components::{blank, less, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{day_and_time, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{feed, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{ListFilters, RemoveFilter};
use trente_contract::filters::Filter;
use trente_contract::ids::AccountKey;
use trente_contract::reader::Reader;

/// The page.
pub(super) fn page() -> AnyView {
    let Reader::Account { account } = state().reader_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let found: RwSignal<Fetched<Vec<Filter>>> = RwSignal::new(Fetched::Coming);
    let asked = account.clone();
    let ask = move || fetched::fetch(ListFilters { account: asked.clone() }, found);
    ask();
    let again = ask.clone();
    let owner = account.clone();
    let body = fetched::view(found, 3, ask.clone(), move |all: Vec<Filter>| {
        if all.is_empty() {
            return blank::blank("filter", t("filters-none"), t_attr("filters-none", "text"), None);
        }
        view! { <ul class="people" aria-label=t("filters")>{all.iter().map(|one| row(&owner, one, found)).collect_view()}</ul> }
            .into_any()
    });
    view! {
        <main class="column" id="main">
            {topbar::with_back(t("filters").into_any(), None)}
            <div class="pad">
                <button class="btn btn--soft" type="button" on:click=move |_| less::ask(&account, None, again.clone())>
                    {icon_small("plus")}{t("filters-new")}
                </button>
            </div>
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn row(account: &AccountKey, filter: &Filter, found: RwSignal<Fetched<Vec<Filter>>>) -> AnyView {
    let title = if filter.title.is_empty() { filter.words.join(", ") } else { filter.title.clone() };
    let means = t(if filter.hide { "filters-hides" } else { "filters-warns" });
    let ends = filter.ends.as_deref().map(|ends| t_args("filters-until", &[("time", day_and_time(ends).into())]));
    // Another app may have called it something else than what it looks for.
    let words = (title != filter.words.join(", ") && !filter.words.is_empty()).then(|| filter.words.join(", "));
    let label = t_args("filters-remove", &[("title", title.as_str().into())]);
    let (account, id, old) = (account.clone(), filter.id.clone(), filter.old);
    let busy = RwSignal::new(false);
    let remove = move |_| {
        if std::mem::replace(&mut *busy.write(), true) {
            return;
        }
        let (account, id) = (account.clone(), id.clone());
        spawn_local(async move {
            match call(RemoveFilter { account: account.clone(), id: id.clone(), old }).await {
                Ok(()) => {
                    feed::fetch_anew(&account);
                    status::toast(t("filters-removed"));
                    found.try_update(|found| {
                        if let Fetched::Here(all) = found {
                            all.retain(|one| one.id != id);
                        }
                    });
                }
                Err(fault) => {
                    busy.try_set(false);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    view! {
        <li class="row">
            <span class="row__icon">{icon_small("filter")}</span>
            <span class="row__main">
                <bdi class="row__title">{title}</bdi>
                {words.map(|words| view! { <bdi class="row__sub">{words}</bdi> })}
                <span class="row__sub">{means}{ends.map(|ends| view! { " · " {ends} })}</span>
            </span>
            <button class="btn btn--sm btn--outline" type="button" aria-label=label on:click=remove>
                {t("filters-remove-short")}
            </button>
        </li>
    }
    .into_any()
}
