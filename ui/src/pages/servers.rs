//! The servers that the account blocks, with the way back.

use crate::components::growing::growing;
use crate::components::icon::icon_small;
use crate::components::side::side;
use crate::components::{blank, topbar};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::{shut, state};
use leptos::prelude::*;
use trente_contract::commands::BlockedServers;
use trente_contract::ids::AccountKey;
use trente_contract::reader::Reader;

/// The page.
pub(super) fn page() -> AnyView {
    let Reader::Account { account } = state().reader_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let asked = account.clone();
    let list = growing(
        |server: &String| server.clone(),
        move |cursor| BlockedServers { account: asked.clone(), cursor },
        move |server| row(&account, server),
        || blank::blank("block", t("servers-none"), t_attr("servers-none", "text"), None),
    );
    view! {
        <main class="column" id="main">
            {topbar::with_back(t("servers-list").into_any(), None)}
            {list}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn row(account: &AccountKey, server: &str) -> AnyView {
    let (account, server) = (account.clone(), server.to_owned());
    let (of, at) = (account.clone(), server.clone());
    let is_open = Memo::new(move |_| shut::decided(&of, &at) == Some(false));
    let label = t_args("servers-unblock", &[("server", server.as_str().into())]);
    let named = server.clone();
    view! {
        <div class="row">
            <span class="row__icon">{icon_small("block")}</span>
            <span class="row__main"><bdi class="row__title">{named}</bdi></span>
            {move || {
                if is_open.get() {
                    return view! { <span class="row__value">{t("people-unblocked-short")}</span> }.into_any();
                }
                let (account, server) = (account.clone(), server.clone());
                view! {
                    <button
                        class="btn btn--sm btn--outline"
                        type="button"
                        aria-label=label.clone()
                        on:click=move |_| shut::set(&account, &server, false)
                    >
                        {t("servers-unblock-short")}
                    </button>
                }
                .into_any()
            }}
        </div>
    }
    .into_any()
}
