//! The posts of a list, and what can be done with it.

use crate::components::dialog::{self, Question};
use crate::components::icon::{icon, icon_small};
use crate::components::menu::{self, Item};
use crate::components::{list, list_making, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::beyond::{column, for_members, quiet};
use crate::places::router;
use crate::store::feed::{self, Which, feed};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{DeleteList, ShowList};
use trente_contract::find::Beyond;
use trente_contract::ids::{AccountKey, ListId};
use trente_contract::lists::MadeList;
use trente_contract::people::PeopleOf;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

/// The page.
pub(in crate::pages) fn page(id: ListId) -> AnyView {
    let Some(account) = state().account_now() else { return for_members("lists-title") };
    let made: RwSignal<Option<MadeList>> = RwSignal::new(None);
    let (key, wanted) = (account.key.clone(), id.clone());
    spawn_local(async move {
        // Its name is good to have; the posts are what was asked for.
        if let Ok(list) = call(ShowList { account: key, list: wanted }).await {
            router::set_title(&list.made.title);
            made.try_set(Some(list));
        }
    });
    let title =
        move || made.with(|made| made.as_ref().map_or_else(|| t("lists-title"), |list| list.made.title.clone()));
    let posts = feed(&Which::Beyond(state().reader_now(), Beyond::List(id.clone())));
    let bar = topbar::with_back_and(view! { <bdi>{title}</bdi> }.into_any(), None, Some(more(account.key, made)));
    let people = Route::People(PeopleOf::InList(id)).href();
    let head = view! {
        <div class="pad pad--tight cluster">
            <a class="chip" href=people>{icon_small("people")}{t("list-people")}</a>
            {move || made.with(|made| made.as_ref().is_some_and(|list| list.made.exclusive)).then(|| view! {
                <span class="tag-pill">{t("list-is-exclusive")}</span>
            })}
        </div>
    };
    let rows = list::list(&posts, || quiet("list", "list-empty"));
    column(bar, view! { {head}{rows} }.into_any())
}

/// The menu of the list, once it is known.
fn more(account: AccountKey, made: RwSignal<Option<MadeList>>) -> AnyView {
    let open = move |event: MouseEvent| {
        let button = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let (Some(button), Some(list)) = (button, made.get_untracked()) else { return };
        let (key, changed) = (account.clone(), list.clone());
        let change = move || {
            list_making::ask(&key, Some(changed.clone()), move |list| {
                router::set_title(&list.made.title);
                made.try_set(Some(list));
            });
        };
        let key = account.clone();
        let items = vec![
            Item::new("pen", t("list-change"), change),
            Item::new("trash", t("list-delete"), move || ask_delete(&key, &list)).danger(),
        ];
        menu::open(button, t("list-menu"), items);
    };
    (move || {
        made.with(Option::is_some).then(|| {
            view! {
                <button
                    class="iconbtn"
                    type="button"
                    aria-label=t("list-menu")
                    aria-haspopup="menu"
                    aria-expanded="false"
                    on:click=open.clone()
                >
                    {icon("more")}
                </button>
            }
        })
    })
    .into_any()
}

fn ask_delete(account: &AccountKey, list: &MadeList) {
    let title = [("title", list.made.title.as_str().into())];
    let (account, list) = (account.clone(), list.clone());
    dialog::ask(Question {
        title: t_args("list-delete-ask", &title),
        text: t("list-delete-text"),
        yes: t("list-delete-yes"),
        no: t("cancel"),
        danger: true,
        act: Rc::new(move || {
            let (account, list) = (account.clone(), list.clone());
            spawn_local(async move {
                match call(DeleteList { account: account.clone(), list: list.id.clone() }).await {
                    Ok(()) => {
                        if list.made.exclusive {
                            feed::fetch_anew(&account);
                        }
                        status::toast(t_args("list-deleted", &[("title", list.made.title.as_str().into())]));
                        router::replace(Route::Lists);
                    }
                    Err(fault) => status::tell_fault(&fault),
                }
            });
        }),
    });
}
