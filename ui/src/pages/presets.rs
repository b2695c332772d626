//! Three ways to be here: open, careful, quiet. Each says what it sets before anything is changed, and can be taken back.

mod apply;
mod ways;

use crate::components::fetched::{self, Fetched};
use crate::components::icon::{icon_small, sized};
use crate::components::side::side;
use crate::components::{blank, busy, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::state;
use apply::Outcome;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{ReadPolicy, ShowOwnProfile};
use trente_contract::ids::AccountKey;
use ways::{WAYS, Way, Ways};

/// What the page shows.
#[derive(Clone, Copy)]
struct Page {
    account: StoredValue<AccountKey>,
    now: RwSignal<Ways>,
    /// What the last choice came to; none before one.
    outcome: RwSignal<Option<Outcome>>,
    busy: RwSignal<bool>,
}

/// The page.
pub(super) fn page() -> AnyView {
    let Some(account) = state().account_now() else {
        router::go(Route::Login { wish: None });
        return ().into_any();
    };
    let found: RwSignal<Fetched<Ways>> = RwSignal::new(Fetched::Coming);
    let key = account.key.clone();
    let ask = move || {
        found.set(Fetched::Coming);
        let account = key.clone();
        spawn_local(async move {
            found.try_set(read(account).await.map_or_else(Fetched::Failed, Fetched::Here));
        });
    };
    ask();
    let key = account.key.clone();
    let body = move || match found.get() {
        Fetched::Coming => fetched::grey(4),
        Fetched::Failed(fault) => blank::refused(&fault, ask.clone()),
        Fetched::Here(now) => cards(Page {
            account: StoredValue::new(key.clone()),
            now: RwSignal::new(now),
            outcome: RwSignal::new(None),
            busy: RwSignal::new(false),
        }),
    };
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("presets-title").into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// How it stands now, at the server and on this device.
async fn read(account: AccountKey) -> Result<Ways, Fault> {
    let own = call(ShowOwnProfile { account: account.clone() }).await?;
    // A server that holds nobody back has none; one that does not answer is taken for such.
    let policy = call(ReadPolicy { account }).await.ok().flatten();
    let popups = state().settings.with_untracked(|settings| settings.popups);
    Ok(Ways::of(&own.written, policy.as_ref(), popups))
}

fn cards(page: Page) -> AnyView {
    let cards = WAYS.iter().map(|way| card(page, way)).collect_view();
    view! {
        <div class="settings">
            <p class="lede">{t("presets-lede")}</p>
            <div role="status">{move || page.outcome.get().map(|outcome| told(page, outcome))}</div>
            {cards}
        </div>
    }
    .into_any()
}

fn card(page: Page, way: &'static Way) -> AnyView {
    let in_use = Memo::new(move |_| page.now.with(|now| now.is(way)));
    let lines =
        way.lines().map(|(glyph, words)| view! { <li>{sized(glyph, "icon icon--sm")}<span>{words}</span></li> });
    let choose = move |_| apply::choose(page, way);
    view! {
        <section class="group preset" aria-labelledby=way.words>
            <div class="preset__head">
                <h2 id=way.words>{t(way.words)}</h2>
                <Show when=move || in_use.get()><span class="tag-pill">{t("presets-in-use")}</span></Show>
            </div>
            <p class="fine">{t_attr(way.words, "text")}</p>
            <ul class="preset__lines">{lines.collect_view()}</ul>
            <Show when=move || !in_use.get()>
                <button
                    class="btn btn--soft"
                    type="button"
                    aria-describedby=way.words
                    aria-disabled=move || page.busy.get().then_some("true")
                    on:click=choose
                >
                    {move || page.busy.get().then(busy::spinner)}
                    {t("presets-use")}
                </button>
            </Show>
        </section>
    }
    .into_any()
}

/// What was changed, what was refused, and the way back.
fn told(page: Page, outcome: Outcome) -> AnyView {
    let Outcome { changed, refused, before } = outcome;
    let item = |words: String| view! { <li>{words}</li> };
    let nothing = changed.is_empty();
    let changed = (!nothing).then(|| {
        view! { <strong>{t("presets-changed")}</strong><ul>{changed.into_iter().map(item).collect_view()}</ul> }
    });
    let none = (nothing && refused.is_empty()).then(|| t("presets-nothing"));
    let refused = (!refused.is_empty()).then(|| {
        view! {
            <div class="banner banner--warn">
                {icon_small("alert")}
                <span><strong>{t("presets-refused")}</strong><ul>{refused.into_iter().map(item).collect_view()}</ul></span>
            </div>
        }
    });
    let undo = move |_| apply::undo(page, &before);
    view! {
        <div class="stack stack--tight">
            <div class="banner banner--ok">
                {icon_small("check")}
                <span>{changed}{none}</span>
                {(!nothing).then(|| view! {
                    <button class="btn btn--sm" type="button" on:click=undo>{t("presets-undo")}</button>
                })}
            </div>
            {refused}
        </div>
    }
    .into_any()
}
