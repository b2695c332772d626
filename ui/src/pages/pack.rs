//! A pack: people that somebody chose, to be looked at and followed; and the way out of it for who is in it.

use crate::components::explain::{Term, explain};
use crate::components::fetched::{self, Fetched};
use crate::components::icon::icon;
use crate::components::side::side;
use crate::components::{blank, dialog, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::people;
use crate::places::router;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{LeavePack, ShowPack};
use trente_contract::ids::PackId;
use trente_contract::people::ShownPack;
use trente_contract::reader::Reader;

/// The page.
pub(super) fn page(id: PackId) -> AnyView {
    let reader = state().reader_now();
    let found: RwSignal<Fetched<ShownPack>> = RwSignal::new(Fetched::Coming);
    let (asks, asked) = (reader.clone(), id.clone());
    let ask = move || fetched::fetch(ShowPack { reader: asks.clone(), pack: asked.clone() }, found);
    ask();
    let title = Memo::new(move |_| {
        found.with(|found| match found {
            Fetched::Here(shown) if !shown.name.is_empty() => shown.name.clone(),
            _ => t("pack"),
        })
    });
    Effect::new(move |_| router::set_title(&title.get()));
    let again = ask.clone();
    let body = fetched::view(found, 4, ask, move |shown: ShownPack| {
        let (reader, id, again) = (reader.clone(), id.clone(), again.clone());
        let leave = shown.mine.clone().map(|item| leave(&reader, id, item, again));
        view! { {head(&shown, leave)}{rows(&shown, &reader)} }.into_any()
    });
    view! {
        <main class="column" id="main">
            {topbar::with_back(view! { <bdi>{move || title.get()}</bdi> }.into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn head(pack: &ShownPack, leave: Option<AnyView>) -> AnyView {
    let by = pack.by.as_ref().map(|by| {
        let words = t_args("reading-pack-by", &[("name", by.name_text.as_str().into())]);
        view! { <p class="fine"><a class="textlink" href=Route::Person(by.id.clone()).href()>{words}</a></p> }
    });
    let page = pack.url.clone();
    view! {
        <div class="pad stack stack--tight">
            {(!pack.description.is_empty()).then(|| view! { <p dir="auto">{pack.description.clone()}</p> })}
            {by}
            <div class="fine">
                {t_args("pack-people", &[("count", pack.people.len().into())])}{explain(Term::Pack)}
            </div>
            {leave}
            <p><a class="textlink" href=page rel="noopener noreferrer">{t("pack-page")}</a></p>
        </div>
    }
    .into_any()
}

fn rows(pack: &ShownPack, reader: &Reader) -> AnyView {
    if pack.people.is_empty() {
        return blank::blank("people", t("pack-empty"), t_attr("pack-empty", "text"), None);
    }
    let rows = pack.people.iter().map(|one| people::row::row(one, reader, None)).collect_view();
    view! { <ul class="people" aria-label=t("people-list")>{rows}</ul> }.into_any()
}

/// The way out, after a question.
fn leave(reader: &Reader, pack: PackId, item: String, again: impl Fn() + Clone + 'static) -> AnyView {
    let Reader::Account { account } = reader.clone() else { return ().into_any() };
    let act = move || {
        let (account, pack, item, again) = (account.clone(), pack.clone(), item.clone(), again.clone());
        spawn_local(async move {
            match call(LeavePack { account, pack, item }).await {
                Ok(()) => {
                    status::toast(t("pack-left"));
                    again();
                }
                Err(fault) => status::tell_fault(&fault),
            }
        });
    };
    let act: Rc<dyn Fn()> = Rc::new(act);
    let act = StoredValue::new_local(act);
    let ask = move |_| {
        dialog::ask(dialog::Question {
            title: t("pack-leave-ask"),
            text: t_attr("pack-leave-ask", "text"),
            yes: t("pack-leave"),
            no: t("cancel"),
            danger: true,
            act: act.get_value(),
        });
    };
    view! {
        <div class="banner">
            {icon("people")}
            <span>{t("pack-mine")}</span>
            <button class="btn btn--sm btn--danger" type="button" on:click=ask>{t("pack-leave")}</button>
        </div>
    }
    .into_any()
}
