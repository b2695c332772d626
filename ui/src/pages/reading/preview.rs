//! The Home that the picks make, as it would look now.

use crate::components::blank;
use crate::components::list::list;
use crate::components::post::{Look, post};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::store::feed::{Feed, Which, feed};
use crate::store::picks;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::reader::Reader;
use trente_contract::reading::Pick;

/// How long the picks have to rest before the Home is made anew.
const REST: Duration = Duration::from_millis(600);

/// How many posts stand beside the column.
const FEW: usize = 6;

/// The whole of it, in its tab.
pub(super) fn view(reader: &Reader) -> AnyView {
    let home = feed(&Which::Preview(reader.clone()));
    follow_picks(&home);
    list(&home, empty)
}

/// Beside the column in a wide window: the newest posts of it, growing with each pick.
pub(super) fn side(reader: &Reader, server: &str) -> AnyView {
    let home = feed(&Which::Preview(reader.clone()));
    follow_picks(&home);
    let (lines, count) = (home.lines.clone(), home.lines.clone());
    let server = server.to_owned();
    let rows = move || {
        lines.with(|lines| {
            lines.iter().take(FEW).map(|line| post(&line.shown, line.origin(), Look::default())).collect_view()
        })
    };
    let lede = move || {
        if count.with(Vec::is_empty) {
            t("reading-side-empty")
        } else {
            t_args("reading-side-text", &[("server", server.as_str().into())])
        }
    };
    view! {
        <aside class="side" aria-label=t("reading-preview")>
            <section class="group feed feed--side" aria-labelledby="preview-h">
                <h2 class="side__title" id="preview-h">{t("reading-preview")}</h2>
                <p class="side__lede fine">{lede}</p>
                {rows}
            </section>
        </aside>
    }
    .into_any()
}

/// Makes the Home anew once the picks have rested.
fn follow_picks(home: &Arc<Feed>) {
    let home = Arc::clone(home);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |before: Option<Vec<Pick>>| {
        let now: Vec<Pick> = picks::all()
            .with(|all| all.picks.iter().map(|one| &one.pick).filter(|pick| picks::is_follow(pick)).cloned().collect());
        if before.is_some_and(|before| before != now) {
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
        }
        now
    });
}

fn empty() -> AnyView {
    blank::blank("leaf", t("reading-preview-empty"), t_attr("reading-preview-empty", "text"), None)
}
