//! A list of posts, with everything that can become of one: waiting, empty, refused, offline, more to come, at its end.

mod foot;
mod gap;
mod hold;
mod part;
mod resume;
mod row;
mod skeleton;
mod slice;

pub use foot::near_the_end;
pub use skeleton::skeleton;

use super::blank;
use super::icon::icon_small;
use crate::ground::i18n::{self, Moment, t, t_args};
use crate::ground::route::Route;
use crate::ground::{moments, status};
use crate::places::router;
use crate::store::feed::{Feed, Phase, Which, posts};
use crate::store::{SELDOM, live, state};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::page::Source;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// How often a list that is looked at asks for newer posts, in milliseconds.
const LOOK_EVERY: u32 = 60_000;

/// The list; `empty` stands in it when the server has nothing.
pub fn list(feed: &Arc<Feed>, empty: fn() -> AnyView) -> AnyView {
    let busy = feed.phase.clone();
    let root: NodeRef<html::Section> = NodeRef::new();
    look_now_and_then(feed, root);
    be_told(feed, root);
    let slice::Rows { above, rows, below } = slice::rows(feed, root);
    let counted = feed.lines.clone();
    let none = Memo::new(move |_| counted.with(Vec::is_empty));
    let seen = feed.lines.clone();
    let home = matches!(feed.which, Which::Home(_));
    Effect::new(move |_| {
        if seen.with(|lines| !lines.is_empty()) {
            moments::first_posts();
            if home {
                moments::home_posts();
            }
        }
    });
    view! {
        {offers(feed)}
        {told(feed)}
        {above}
        <section
            class="feed"
            node_ref=root
            tabindex="-1"
            role=move || (!none.get()).then_some("feed")
            aria-label=t("timeline-posts")
            aria-busy=move || busy.with(|phase| matches!(phase, Phase::Loading | Phase::Older)).to_string()
            on:keydown=|event| step(&event)
        >
            {rows}
        </section>
        {below}
        {instead(feed, empty)}
        {foot::foot(feed)}
    }
    .into_any()
}

/// Asks for newer posts while the list is on screen, and at once when one comes back to it after a while.
fn look_now_and_then(feed: &Arc<Feed>, root: NodeRef<html::Section>) {
    let every = Duration::from_millis(u64::from(LOOK_EVERY));
    let looked = Arc::clone(feed);
    if feed.age() > f64::from(LOOK_EVERY) {
        feed.look(false);
    }
    if let Ok(turn) = set_interval_with_handle(
        move || {
            // What a server tells by itself is asked for seldom.
            let told = matches!(looked.which, Which::Home(_)) && state().live.get_untracked();
            if on_screen(root) && !document().hidden() && (!told || looked.age() > SELDOM) {
                looked.look(false);
            }
        },
        every,
    ) {
        on_cleanup(move || turn.clear());
    }
}

/// A page that was left is kept, and stands nowhere.
fn on_screen(root: NodeRef<html::Section>) -> bool {
    root.try_get_untracked().flatten().is_some_and(|element| element.is_connected())
}

/// Lets the server tell of newer posts while the list is on screen.
fn be_told(feed: &Arc<Feed>, root: NodeRef<html::Section>) {
    let (seen, left) = (Arc::clone(feed), Arc::clone(feed));
    Effect::new(move |_| {
        router::current().track();
        let feed = Arc::clone(&seen);
        // Once the page that one came to stands there, and the one that was left no longer does.
        let looked = set_timeout_with_handle(move || live::watch(&feed, on_screen(root)), Duration::ZERO);
        if let Ok(looked) = looked {
            on_cleanup(move || looked.clear());
        }
    });
    on_cleanup(move || live::watch(&left, false));
}

/// What a list offers over its posts: new ones, and the place where one stopped on another device. Each is drawn anew only when it
/// changes itself: a button that goes away under a finger takes no tap.
fn offers(feed: &Arc<Feed>) -> AnyView {
    let (waiting, resume) = (feed.waiting.clone(), feed.resume.clone());
    let count = Memo::new(move |_| waiting.with(|waiting| posts(waiting)));
    let stopped = Memo::new(move |_| resume.get());
    let any = Memo::new(move |_| count.get() > 0 || stopped.with(Option::is_some));
    let feed = StoredValue::new(Arc::clone(feed));
    let resume = move || stopped.get().map(|entry| feed.with_value(|feed| resume::offer(feed, entry)));
    let has_newer = Memo::new(move |_| count.get() > 0);
    let newer = move || has_newer.get().then(|| feed.with_value(|feed| newer(feed, count)));
    (move || any.get().then(|| view! { <div class="newposts">{resume}{newer}</div> })).into_any()
}

/// The button that new posts wait behind. It stays while their number grows: only its words change.
fn newer(feed: &Arc<Feed>, count: Memo<usize>) -> AnyView {
    let words = Memo::new(move |before: Option<&String>| match (count.get(), before) {
        // They are shown: the button goes.
        (0, Some(before)) => before.clone(),
        (count, _) => t_args("timeline-new", &[("count", count.into())]),
    });
    Effect::new(move |_| status::say(words.get()));
    let feed = Arc::clone(feed);
    let show = move |_| {
        feed.show_waiting();
        window().scroll_to_with_x_and_y(0.0, 0.0);
        request_animation_frame(|| {
            if let Ok(Some(first)) = document().query_selector(".outlet .feed article")
                && let Ok(first) = first.dyn_into::<HtmlElement>()
            {
                let quiet = web_sys::FocusOptions::new();
                quiet.set_prevent_scroll(true);
                let _ = first.focus_with_options(&quiet);
            }
        });
    };
    view! {
        <button class="btn btn--ink btn--sm" type="button" on:click=show>
            {move || words.get()}
        </button>
    }
    .into_any()
}

/// What people are told about where the posts come from: kept ones, a Home that is being built.
fn told(feed: &Arc<Feed>) -> AnyView {
    let source = feed.source.clone();
    let feed = Arc::clone(feed);
    (move || match source.get() {
        Some(Source::Kept { at, why }) => {
            let since = Moment::parse(&at).map(|at| at.clock_or_day(moments::now())).unwrap_or_default();
            let what = i18n::fault(&why).what;
            let feed = Arc::clone(&feed);
            // Asked again, the server would say the same.
            let act = if why.code == FaultCode::LoggedOut {
                let again = Route::login_at(why.server.clone()).href();
                view! { <a class="btn btn--sm btn--outline" href=again>{t("log-in")}</a> }.into_any()
            } else {
                view! {
                    <button class="btn btn--sm btn--outline" type="button" on:click=move |_| feed.load()>
                        {t("try-again")}
                    </button>
                }
                .into_any()
            };
            Some(view! {
                <div class="pad pad--tight">
                    <div class="banner banner--warn" role="status">
                        {icon_small(blank::glyph(why.code))}
                        <span><strong>{what}</strong>" "{t_args("timeline-kept", &[("time", since.into())])}</span>
                        {act}
                    </div>
                </div>
            }
            .into_any())
        }
        Some(Source::BeingBuilt) => {
            let feed = Arc::clone(&feed);
            if let Ok(turn) = set_timeout_with_handle(move || feed.load(), Duration::from_secs(5)) {
                on_cleanup(move || turn.clear());
            }
            Some(view! {
                <div class="pad pad--tight">
                    <div class="banner" role="status">
                        {icon_small("clock")}
                        <span><strong>{t("timeline-building")}</strong>" "{i18n::t_attr("timeline-building", "text")}</span>
                    </div>
                </div>
            }
            .into_any())
        }
        _ => None,
    })
    .into_any()
}

/// What stands in the place of posts while there are none.
fn instead(feed: &Arc<Feed>, empty: fn() -> AnyView) -> AnyView {
    let (lines, phase, source) = (feed.lines.clone(), feed.phase.clone(), feed.source.clone());
    let nothing = Memo::new(move |_| lines.with(Vec::is_empty));
    let feed = Arc::clone(feed);
    (move || {
        if !nothing.get() {
            return None;
        }
        let feed = Arc::clone(&feed);
        Some(match phase.get() {
            Phase::Loading => skeleton(),
            Phase::Failed(fault) => blank::refused(&fault, move || feed.load()),
            _ if matches!(source.get(), Some(Source::BeingBuilt)) => skeleton(),
            _ => empty(),
        })
    })
    .into_any()
}

/// Page Down and Page Up go from post to post, as in any feed.
fn step(event: &KeyboardEvent) {
    let down = match event.key().as_str() {
        "PageDown" => true,
        "PageUp" => false,
        _ => return,
    };
    let Some(here) = document().active_element() else { return };
    let Ok(Some(list)) = here.closest(".feed") else { return };
    let Ok(all) = list.query_selector_all(":scope > article, :scope > .together > article") else { return };
    let all: Vec<_> = (0..all.length()).filter_map(|at| all.item(at)).collect();
    let Some(at) = all.iter().position(|article| article.contains(Some(&here))) else { return };
    let next = if down { all.get(at + 1) } else { at.checked_sub(1).and_then(|at| all.get(at)) };
    if let Some(next) = next.and_then(|node| node.dyn_ref::<HtmlElement>()) {
        event.prevent_default();
        let _ = next.focus();
    }
}
