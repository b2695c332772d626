//! "May people find you?": one question, what each answer does, and nothing chosen for the person.

use crate::components::choice;
use crate::components::fetched::{self, Fetched};
use crate::components::findable::{Answer, NO, POSTS, PROFILE, YES};
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{accounts, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{ShowOwnProfile, UpdateProfile};
use trente_contract::ids::AccountKey;
use trente_contract::yourself::{Change, Findable, OwnProfile};

/// The page.
pub(super) fn page() -> AnyView {
    let Some(account) = state().account_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let found: RwSignal<Fetched<OwnProfile>> = RwSignal::new(Fetched::Coming);
    let key = account.key.clone();
    let ask = move || fetched::fetch(ShowOwnProfile { account: key.clone() }, found);
    ask();
    let body = fetched::view(found, 4, ask.clone(), move |told: OwnProfile| {
        question(account.key.clone(), RwSignal::new(told.written.found))
    });
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("findable-title").into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn question(account: AccountKey, now: RwSignal<Findable>) -> AnyView {
    let before = now.get_untracked();
    // Offered only to those who have it so already: nobody asks for it.
    let odd = (before.discoverable == Some(false) && before.indexable == Some(true)).then_some(POSTS);
    let answers = [Some(YES), Some(PROFILE), odd, Some(NO)].into_iter().flatten();
    let key = account.clone();
    let rows = answers.map(|answer| row(key.clone(), now, answer)).collect_view();
    let unknown = move || now.with(|now| now.discoverable.is_none());
    let hides = move |event| {
        let on = event_target_checked(&event);
        let wanted = Findable { hides_lists: Some(on), ..Findable::default() };
        choose(account.clone(), now, wanted);
    };
    view! {
        <div class="settings">
            <p class="lede" id="findable-lede">{t("findable-lede")}</p>
            <div class="group" role="radiogroup" aria-label=t("findable-title") aria-describedby="findable-lede">{rows}</div>
            <Show when=unknown><p class="fine">{t("findable-unknown")}</p></Show>
            <div class="group">
                <label class="row row--choice">
                    <span class="row__main">
                        <span class="row__title">{t("findable-hides")}</span>
                        <span class="row__sub">{t_attr("findable-hides", "text")}</span>
                    </span>
                    <input
                        class="checkbox"
                        type="checkbox"
                        prop:checked=move || now.with(|now| now.hides_lists.unwrap_or_default())
                        on:change=hides
                    />
                </label>
            </div>
            <p class="fine">{t("findable-fine")}</p>
        </div>
    }
    .into_any()
}

fn row(account: AccountKey, now: RwSignal<Findable>, answer: Answer) -> AnyView {
    let Answer { discoverable, indexable, .. } = answer;
    let holds = move || {
        // A server that does not know the second question takes it for no.
        now.with(|now| now.discoverable == Some(discoverable) && now.indexable.unwrap_or_default() == indexable)
    };
    let choose = move || {
        let wanted = Findable { discoverable: Some(discoverable), indexable: Some(indexable), hides_lists: None };
        choose(account.clone(), now, wanted);
    };
    choice::radio(answer.words, "findable", holds, choose)
}

/// Holds at once; as it was when the server does not take it.
fn choose(account: AccountKey, now: RwSignal<Findable>, wanted: Findable) {
    let before = now.get_untracked();
    now.set(Findable {
        discoverable: wanted.discoverable.or(before.discoverable),
        indexable: wanted.indexable.or(before.indexable),
        hides_lists: wanted.hides_lists.or(before.hides_lists),
    });
    spawn_local(async move {
        let change = Change { found: wanted, ..Change::default() };
        match call(UpdateProfile { account, change }).await {
            Ok(saved) => {
                accounts::renewed(saved.account);
                let taken = |wanted: Option<bool>, has: Option<bool>| wanted.is_none() || wanted == has;
                let has = saved.written.found;
                now.try_set(has);
                if taken(wanted.discoverable, has.discoverable) && taken(wanted.hides_lists, has.hides_lists) {
                    status::toast(t("findable-saved"));
                } else {
                    status::toast_bad(t("findable-no-server"));
                }
            }
            Err(fault) => {
                now.try_set(before);
                status::tell_fault(&fault);
            }
        }
    });
}
