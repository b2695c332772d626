//! The posts: those of the recommended server. Another server's take their place only when they are there, and never
//! while somebody reads further down, unless they asked for it.

use crate::components::{blank, list, pick};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::choosing::Choosing;
use crate::store::feed::{Feed, Phase, Which, feed};
use crate::store::{rooms, state};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::page::Source;
use trente_contract::reader::Reader;

/// How far down one reads, in pixels, before other posts no longer come by themselves.
const READING: f64 = 120.0;

/// The list that is shown; none until it is known whose.
pub(super) type Posts = RwSignal<Option<Arc<Feed>>, LocalStorage>;

/// Shows the posts of the server that is best now.
pub(super) fn follow(choosing: Choosing) -> Posts {
    let posts: Posts = RwSignal::new_local(None);
    let followed = StoredValue::new(choosing.taps.get_untracked());
    let wanted = Memo::new(move |_| {
        // Who has asked for an account already reads what is said where it will be.
        let best = choosing.best().map(|choice| choice.domain).filter(|_| !rooms::any());
        choosing.answered.get().then(|| best.unwrap_or_else(|| state().guest_server.get_untracked()))
    });
    Effect::new(move |_| {
        let Some(server) = wanted.get() else { return };
        let coming = feed(&which(&server));
        // Both are read, so that this runs again when the posts are there.
        let there = coming.lines.with(|lines| !lines.is_empty());
        let over = coming.phase.with(|phase| !matches!(phase, Phase::Loading));
        let first = posts.with_untracked(Option::is_none);
        let same = posts.with_untracked(|posts| posts.as_ref().is_some_and(|old| old.which == coming.which));
        let taps = choosing.taps.get_untracked();
        let asked_for = followed.get_value() != taps;
        let reads = window().scroll_y().unwrap_or(0.0) > READING;
        if same || !(first || ((there || over) && (asked_for || !reads))) {
            return;
        }
        followed.set_value(taps);
        state().guest_server.set(server.clone());
        posts.set(Some(coming));
        if asked_for && reads {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
        if !first && router::current().with_untracked(|route| *route == Route::Home) {
            router::set_title(&happening(&server));
        }
    });
    posts
}

fn which(server: &str) -> Which {
    Which::Server { reader: Reader::Guest { server: server.to_owned() }, server: server.to_owned() }
}

fn happening(server: &str) -> String {
    t_args("welcome-happening", &[("server", pick::shown(server).into())])
}

/// Whose posts these are, and which.
pub(super) fn head(posts: Posts) -> AnyView {
    let source = move || posts.get().and_then(|posts| posts.source.get());
    let live = move || matches!(source(), Some(Source::Trending | Source::Public | Source::Live));
    let from = move || match source() {
        Some(Source::Trending) => Some(t("welcome-trending")),
        Some(Source::Public | Source::Live) => Some(t("welcome-public")),
        _ => None,
    };
    view! {
        <header class="live__head">
            {move || live().then(|| view! { <span class="livedot" aria-hidden="true"></span> })}
            <h1>{move || happening(&state().guest_server.get())}</h1>
            {move || from().map(|words| view! { <p class="fine">{words}</p> })}
        </header>
    }
    .into_any()
}

/// The list. A new one fades in where the old one was.
pub(super) fn posts(posts: Posts) -> AnyView {
    (move || {
        let shown = posts.get();
        match shown {
            Some(posts) => {
                view! { <div class="live__feed live__feed--new">{list::list(&posts, empty)}</div> }.into_any()
            }
            None => view! { <div class="live__feed">{list::skeleton()}</div> }.into_any(),
        }
    })
    .into_any()
}

fn empty() -> AnyView {
    blank::blank("leaf", t("timeline-empty-guest"), t_attr("timeline-empty-guest", "text"), None)
}
