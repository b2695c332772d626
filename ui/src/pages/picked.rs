//! A guest's Home: what the people and hashtags post that were picked, newest first, as servers show it to everyone.

use crate::components::icon::{icon, icon_small};
use crate::components::{blank, list, side, topbar};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store::feed::{Feed, Which, feed};
use crate::store::{picks, rooms, state};
use leptos::prelude::*;
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::reading::Pick;

/// How long the picks have to rest before Home is made anew.
const REST: Duration = Duration::from_millis(400);

thread_local! {
    /// The picks that Home was last made of.
    static MADE_OF: RefCell<Vec<Pick>> = const { RefCell::new(Vec::new()) };
}

/// The page.
pub(super) fn page() -> AnyView {
    let server = state().guest_server.get_untracked();
    let home = feed(&Which::Picked(server.clone()));
    follow_picks(&home);
    let look = Arc::clone(&home);
    let end = view! {
        <button class="iconbtn" type="button" aria-label=t("timeline-refresh") on:click=move |_| look.look(true)>
            {icon("refresh")}
        </button>
        <a class="iconbtn iconbtn--edge picked__settings" href=Route::Settings.href() aria-label=t("nav-settings")>
            {icon("settings")}
        </a>
    };
    view! {
        <main class="column" id="main">
            {topbar::plain(t("timeline-home").into_any(), Some(end.into_any()))}
            {made_of()}
            {silent()}
            {list::list(&home, empty)}
        </main>
        {side::side(&server)}
    }
    .into_any()
}

/// How many make this Home, the way to change that, and what an account adds.
fn made_of() -> AnyView {
    let count = Memo::new(|_| picks::wished());
    let waits = Memo::new(|_| rooms::any());
    (move || {
        let count = count.get();
        (count > 0).then(|| {
            let join = (!waits.get()).then(|| {
                view! { <a class="btn btn--sm btn--primary" href=Route::Join { server: None, invite: None, wish: None }.href()>{t("nav-join")}</a> }
            });
            view! {
                <section class="picked" aria-label=t("guest-home")>
                    <p>
                        <strong>{t_args("guest-made-of", &[("count", count.into())])}</strong>
                        " "
                        <span>{t("guest-account")}</span>
                    </p>
                    <div class="cluster">
                        <a class="btn btn--sm btn--outline" href=Route::FirstReading.href()>{t("guest-change")}</a>
                        {join}
                    </div>
                </section>
            }
        })
    })
    .into_any()
}

/// Who or what gave nothing at the last look, and what is left out. Quietly: the rest is there.
fn silent() -> AnyView {
    (move || {
        picks::silent().with(|(silent, left_out)| {
            let none = silent.first().map(|first| {
                let name = match &first.pick {
                    Pick::Tag { name } => format!("#{name}"),
                    Pick::Person { handle } => format!("@{handle}"),
                    _ => String::new(),
                };
                t_args("guest-silent", &[("count", silent.len().into()), ("name", name.into())])
            });
            let more = (*left_out > 0).then(|| t_args("guest-left-out", &[("count", (*left_out).into())]));
            let lines: Vec<String> = none.into_iter().chain(more).collect();
            (!lines.is_empty()).then(|| {
                let lines = lines.into_iter().map(|line| view! { <p>{icon_small("info")}<span>{line}</span></p> });
                view! { <div class="picked__told" role="status">{lines.collect_view()}</div> }
            })
        })
    })
    .into_any()
}

/// Makes Home anew once other people or hashtags were picked and that has rested.
fn follow_picks(home: &Arc<Feed>) {
    let home = Arc::clone(home);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let now: Vec<Pick> = picks::all()
            .with(|all| all.picks.iter().map(|one| &one.pick).filter(|pick| picks::is_follow(pick)).cloned().collect());
        if MADE_OF.with_borrow(|before| *before == now) {
            return;
        }
        MADE_OF.set(now);
        let (mine, home) = (turn.get_value().wrapping_add(1), Arc::clone(&home));
        turn.set_value(mine);
        set_timeout(
            move || {
                if turn.try_get_value() == Some(mine) {
                    home.load();
                }
            },
            REST,
        );
    });
}

fn empty() -> AnyView {
    if untrack(picks::wished) > 0 {
        return blank::blank("leaf", t("guest-quiet"), t_attr("guest-quiet", "text"), None);
    }
    let way_on =
        view! { <a class="btn btn--primary" href=Route::FirstReading.href()>{t_attr("guest-empty", "action")}</a> };
    blank::blank("home", t("guest-empty"), t_attr("guest-empty", "text"), Some(way_on.into_any()))
}
