//! The account's lists, and a way to one more.

pub(super) mod people;
pub(super) mod posts;

use super::beyond::{column, for_members};
use crate::components::fetched::{self, Fetched};
use crate::components::icon::{icon_small, sized};
use crate::components::{blank, list_making, topbar};
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::state;
use leptos::prelude::*;
use trente_contract::commands::ReadLists;
use trente_contract::find::ListName;

/// The page.
pub(super) fn page() -> AnyView {
    let Some(account) = state().account_now() else { return for_members("lists-title") };
    let found: RwSignal<Fetched<Vec<ListName>>> = RwSignal::new(Fetched::Coming);
    let key = account.key.clone();
    let ask = move || fetched::fetch(ReadLists { account: key.clone() }, found);
    ask();
    fresh_again(found, ask.clone());
    let rows = fetched::view(found, 3, ask, |lists: Vec<ListName>| {
        if lists.is_empty() {
            return blank::blank("list", t("lists-none"), t_attr("lists-none", "text"), None);
        }
        lists.into_iter().map(row).collect_view().into_any()
    });
    let new = move |_| {
        list_making::ask(&account.key, None, |made| router::go(Route::List(made.id)));
    };
    let end = view! {
        <button class="btn btn--soft btn--sm" type="button" on:click=new>{icon_small("plus")}{t("list-new")}</button>
    };
    let tags = view! {
        <a class="row" href=Route::FollowedTags.href()>
            <span class="row__icon">{icon_small("hash")}</span>
            <span class="row__main">
                <span class="row__title">{t("followed-tags")}</span>
                <span class="row__sub">{t_attr("followed-tags", "text")}</span>
            </span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
    };
    column(topbar::plain(t("lists-title").into_any(), Some(end.into_any())), view! { {tags}{rows} }.into_any())
}

/// Who comes back from a list may have renamed or deleted it.
fn fresh_again(found: RwSignal<Fetched<Vec<ListName>>>, ask: impl Fn() + 'static) {
    Effect::new(move |was_here: Option<bool>| {
        let is_here = router::current().with(|route| *route == Route::Lists);
        if was_here == Some(false) && is_here && found.with_untracked(|found| matches!(found, Fetched::Here(_))) {
            ask();
        }
        is_here
    });
}

fn row(list: ListName) -> AnyView {
    view! {
        <a class="row" href=Route::List(list.id).href()>
            <span class="row__icon">{icon_small("list")}</span>
            <span class="row__main"><span class="row__title" dir="auto">{list.title}</span></span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
    }
    .into_any()
}
