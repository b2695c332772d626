//! A post with what came before and after it.

mod order;

use crate::components::blank;
use crate::components::icon::icon_small;
use crate::components::list::skeleton;
use crate::components::post::{Look, Origin, post};
use crate::components::side::side;
use crate::components::{avatar, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::moments;
use crate::ground::route::{Route, Wish};
use crate::places::router;
use crate::store::posts::{self, Filters, Shown};
use crate::store::{state, wish, written};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{Thread, ThreadReply};
use trente_contract::ids::PostId;
use trente_contract::post::Post;
use trente_contract::reader::Reader;

/// What is known so far.
#[derive(Clone, Default)]
struct Known {
    ancestors: Vec<Arc<Shown>>,
    focus: Option<Arc<Shown>>,
    /// What came after, as the server told it.
    replies: Vec<Arc<Shown>>,
    /// The reader's filters that hold here, by post.
    filters: Vec<(PostId, Filters)>,
    /// Why what came before and after is not here although the post is.
    missing: Option<Fault>,
}

impl Known {
    fn origin(&self, id: &PostId) -> Origin<'_> {
        let filters = self.filters.iter().find(|(of, _)| of == id).map(|(_, filters)| filters);
        Origin { filters, ..Origin::default() }
    }
}

/// From so many replies on, those far from the window are emptied.
const MANY: usize = 60;

#[derive(Clone, PartialEq)]
enum Phase {
    Loading,
    Still,
    Failed(Fault),
}

/// The page.
pub(super) fn page(id: PostId) -> AnyView {
    let reader = state().reader_now();
    // A post that some list shows already stands here at once; the rest comes round it.
    let focus = posts::known(&reader, &id);
    let known = RwSignal::new(Known { focus, ..Known::default() });
    let phase = RwSignal::new(Phase::Loading);
    let about: NodeRef<html::Div> = NodeRef::new();
    let load = {
        let reader = reader.clone();
        move || fetch(reader.clone(), id.clone(), known, phase, about)
    };
    load();
    let answering = reader.clone();
    let counted =
        move || known.with(|known| known.focus.as_ref().and_then(|shown| shown.post.with(|post| post.counts.replies)));
    #[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion replies")]
    let sub = move || {
        counted().filter(|count| *count > 0).map(|count| t_args("thread-replies", &[("count", (count as f64).into())]))
    };
    view! {
        <main class="column column--reply" id="main">
            {topbar::with_back(
                t("thread-title").into_any(),
                Some(view! { {move || sub().map(|sub| view! { <span class="topbar__sub">{sub}</span> })} }.into_any()),
            )}
            <section class="feed" aria-label=t("thread-before")>{move || known.with(before)}</section>
            <div class="thread__about" node_ref=about>
                {move || known.with(|known| known.focus.as_ref().map(|shown| focused(shown, known.origin(&shown.id))))}
                {move || after(&answering, known, phase, load.clone())}
            </div>
            {move || known.with(|known| known.focus.clone()).map(|shown| replybar(&shown, &reader))}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn fetch(reader: Reader, id: PostId, known: RwSignal<Known>, phase: RwSignal<Phase>, about: NodeRef<html::Div>) {
    phase.set(Phase::Loading);
    spawn_local(async move {
        match call(Thread { reader: reader.clone(), id }).await {
            Ok(reply) => {
                let top = top_of(about);
                known.try_set(take(&reader, reply));
                phase.try_set(Phase::Still);
                moments::first_posts();
                hold(about, top);
            }
            Err(fault) => {
                phase.try_set(Phase::Failed(fault));
            }
        }
    });
}

fn take(reader: &Reader, reply: ThreadReply) -> Known {
    let mut known = Known { missing: reply.missing, ..Known::default() };
    let mut take = |mut post: Post, leave_out: bool| {
        let filters = Filters::out_of(&mut post);
        if leave_out && filters.hide() {
            return None;
        }
        if filters.post.is_some() || filters.quote.is_some() {
            known.filters.push((post.id.clone(), filters));
        }
        Some(posts::take(reader, post))
    };
    // What the page leads through stands there, though behind its filter.
    let ancestors = reply.ancestors.into_iter().filter_map(|post| take(post, false)).collect();
    let focus = take(reply.post, false);
    let replies = reply.descendants.into_iter().filter_map(|post| take(post, true)).collect();
    Known { ancestors, focus, replies, ..known }
}

fn top_of(about: NodeRef<html::Div>) -> Option<f64> {
    about.try_get_untracked().flatten().map(|element| element.get_bounding_client_rect().top())
}

/// What came before grows above the post that is read: the page moves on by as much, so that the post stays put
/// (WebKitGTK has no scroll anchoring).
fn hold(about: NodeRef<html::Div>, before: Option<f64>) {
    request_animation_frame(move || {
        if let (Some(before), Some(after)) = (before, top_of(about)) {
            window().scroll_by_with_x_and_y(0.0, after - before);
        }
    });
}

fn before(known: &Known) -> AnyView {
    let look = Look { joined: true, in_thread: true, ..Look::default() };
    known.ancestors.iter().map(|shown| post(shown, known.origin(&shown.id), look)).collect_view().into_any()
}

fn focused(shown: &Arc<Shown>, origin: Origin<'_>) -> AnyView {
    let gone = shown.gone.clone();
    Effect::new(move |_| {
        if gone.get() {
            router::back();
        }
    });
    post(shown, origin, Look { focus: true, in_thread: true, ..Look::default() })
}

fn after(
    reader: &Reader,
    known: RwSignal<Known>,
    phase: RwSignal<Phase>,
    load: impl Fn() + Clone + 'static,
) -> AnyView {
    match phase.get() {
        Phase::Loading => skeleton(),
        Phase::Failed(fault) => blank::refused(&fault, load),
        Phase::Still => known.with(|known| {
            let Some(focus) = known.focus.as_ref().map(|shown| &shown.id) else { return ().into_any() };
            let replies = order::order(focus, order::with_own(focus, &known.replies, written::answers(reader)));
            let missing = known.missing.as_ref().map(|fault| missing(fault, load.clone()));
            if replies.is_empty() {
                let none = missing.is_none().then(|| view! { <p class="foot fine">{t("thread-no-replies")}</p> });
                return view! { {missing}{none} }.into_any();
            }
            let many = replies.len() >= MANY;
            let rows = replies.iter().enumerate().map(|(at, reply)| {
                let place = many.then(|| RwSignal::new(at).read_only());
                let look = Look {
                    joined: reply.joined,
                    in_thread: reply.plain,
                    place: place.map(Signal::from),
                    ..Look::default()
                };
                post(&reply.shown, known.origin(&reply.shown.id), look)
            });
            view! { {missing}<section class="feed" aria-label=t("thread-after")>{rows.collect_view()}</section> }
                .into_any()
        }),
    }
}

/// The post is here and the talk around it is not: why, and a way to ask again.
fn missing(fault: &Fault, load: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="pad pad--tight">
            <div class="banner banner--warn" role="status">
                {icon_small(blank::glyph(fault.code))}
                <span><strong>{t("thread-missing")}</strong>" "{i18n::fault(fault).what}</span>
                <button class="btn btn--sm btn--outline" type="button" on:click=move |_| load()>{t("try-again")}</button>
            </div>
        </div>
    }
    .into_any()
}

fn replybar(shown: &Arc<Shown>, reader: &Reader) -> AnyView {
    let name = shown.post.with_untracked(|post| post.author.name_text.clone());
    let (href, face) = match reader {
        Reader::Guest { .. } => {
            let answered = Arc::clone(shown);
            let want = move |_| {
                wish::want(Wish::Reply, answered.post.with_untracked(|post| wish::about(post, Wish::Reply)));
            };
            let words = t_args("thread-reply-to", &[("name", name.into())]);
            return view! { <button class="replybar" type="button" on:click=want><span>{words}</span></button> }
                .into_any();
        }
        Reader::Account { .. } => {
            let account = state().account_now();
            let face = account.map(|account| avatar::avatar(&account.person, "avatar avatar--sm"));
            (Route::Write { reply_to: Some(shown.id.clone()) }.href(), face)
        }
    };
    view! {
        <a class="replybar" href=href>
            {face}
            <span>{t_args("thread-reply-to", &[("name", name.into())])}</span>
        </a>
    }
    .into_any()
}
