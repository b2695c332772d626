//! Telling the moderators about somebody: why, which rule, which posts, and in the reporter's own words.

mod after;
mod filled;
mod form;
mod posts;
mod why;
mod yourself;

use crate::components::fetched::{self, Fetched};
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::i18n::{t, t_args};
use crate::places::router;
use crate::store::state;
use filled::Form;
use leptos::prelude::*;
use trente_contract::commands::BeginReport;
use trente_contract::ids::{PersonId, PostId};
use trente_contract::reader::Reader;
use trente_contract::safety::ReportForm;

/// The page; `post` is the one whose menu led here.
pub(super) fn page(person: PersonId, post: Option<PostId>) -> AnyView {
    let Reader::Account { account } = state().reader_now() else {
        // Only members report: a guest who comes by an address finds the door.
        router::go(crate::ground::route::Route::Login { wish: None });
        return ().into_any();
    };
    let found: RwSignal<Fetched<ReportForm>> = RwSignal::new(Fetched::Coming);
    let (asked, asks) = (account.clone(), person);
    let ask = move || fetched::fetch(BeginReport { account: asked.clone(), person: asks.clone() }, found);
    ask();
    let title = Memo::new(move |_| {
        found.with(|found| match found {
            Fetched::Here(form) => t_args("report-title", &[("name", form.person.name_text.as_str().into())]),
            _ => t("report"),
        })
    });
    Effect::new(move |_| router::set_title(&title.get()));
    let body = fetched::view(found, 5, ask, move |told: ReportForm| {
        let form = Form::new(account.clone(), told, post.clone());
        view! { {move || if form.sent.get() { after::view(form) } else { form::view(form) }} }.into_any()
    });
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(view! { {move || title.get()} }.into_any(), None)}
            <div class="settings report">{body}</div>
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}
