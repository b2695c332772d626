//! Taking one's people along: out of the account into files, out of files into the account, and the move to another one.

mod export;
mod import;
mod imports;
mod moving;
mod words;

pub(super) use moving::page as moving;

use crate::components::icon::{icon_small, sized};
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::state;
use leptos::prelude::*;
use trente_contract::reader::Reader;

/// The page.
pub(super) fn page() -> AnyView {
    let Reader::Account { account } = state().reader_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("portability").into_any(), None)}
            <div class="settings portability">
                <p class="portability__lead">{t_attr("portability", "text")}</p>
                {section("export", export::view(account.clone()))}
                {section("import", import::view(account.clone()))}
                {imports::view(account)}
                <section aria-labelledby="moving">
                    <h2 id="moving">{t("moving")}</h2>
                    <div class="group">
                        <a class="row" href=Route::Moving.href()>
                            <span class="row__icon">{icon_small("move")}</span>
                            <span class="row__main">
                                <span class="row__title">{t("moving-way")}</span>
                                <span class="row__sub">{t_attr("moving-way", "text")}</span>
                            </span>
                            {sized("right", "icon icon--sm icon--flip")}
                        </a>
                    </div>
                </section>
            </div>
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn section(id: &'static str, rows: AnyView) -> AnyView {
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{t(id)}</h2>
            <div class="group">{rows}</div>
        </section>
    }
    .into_any()
}
