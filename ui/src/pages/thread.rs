//! A post with what came before and after it.

mod anew;
mod answers;
mod known;
mod more;
mod order;

use crate::components::blank;
use crate::components::icon::icon_small;
use crate::components::post::{Look, Origin, post};
use crate::components::side::side;
use crate::components::{avatar, leads, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::moments;
use crate::ground::route::{Route, Wish};
use crate::places::router;
use crate::store::posts::{self, Shown};
use crate::store::{state, wish, written};
use known::{Filtered, Known};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use more::More;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::Thread;
use trente_contract::ids::PostId;
use trente_contract::reader::Reader;

#[derive(Clone, PartialEq)]
enum Phase {
    Loading,
    Still,
    Failed(Fault),
}

/// The page; `at` names the server where the post is read as a guest, where that is not the reader's.
pub(super) fn page(id: PostId, at: Option<String>) -> AnyView {
    let reader = at.map_or_else(|| state().reader_now(), |server| Reader::Guest { server });
    // A post that some list shows already stands here at once; the rest comes round it.
    let focus = posts::known(&reader, &id);
    let known = RwSignal::new(Known::of(focus));
    let more = RwSignal::new(More::default());
    let phase = RwSignal::new(Phase::Loading);
    let about: NodeRef<html::Div> = NodeRef::new();
    anew::with_other_filters(&reader, &id, known, phase);
    let load = {
        let reader = reader.clone();
        move || fetch(reader.clone(), id.clone(), known, phase, (more, about))
    };
    load();
    let opened = Memo::new_with_compare(
        move |_| known.with(Known::opened),
        |old, new| old.map(|old| old.as_ref().map(known::built)) != new.map(|new| new.as_ref().map(known::built)),
    );
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
            <section class="feed" aria-label=t("thread-before")>
                <For each=move || known.with(Known::before) key=known::built let(one)>
                    {part(&one, Look { joined: true, ..Look::default() })}
                </For>
            </section>
            <div class="thread__about" node_ref=about>
                {move || opened.get().map(|one| focused(&one))}
                {more::line(&answering, known, more)}
                {answers::answers(&answering, known, phase, load)}
                {tail(&reader, known, phase, more)}
            </div>
            {move || opened.get().map(|(shown, _)| replybar(&shown, &reader))}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// The domain of the server where the thread is read.
fn server_of(reader: &Reader) -> String {
    match reader {
        Reader::Guest { server } => server.split_once("://").map_or(server.as_str(), |(_, host)| host).to_owned(),
        Reader::Account { .. } => untrack(|| state().server()),
    }
}

fn fetch(
    reader: Reader,
    id: PostId,
    known: RwSignal<Known>,
    phase: RwSignal<Phase>,
    (more, about): (RwSignal<More>, NodeRef<html::Div>),
) {
    phase.set(Phase::Loading);
    spawn_local(async move {
        match call(Thread { reader: reader.clone(), id: id.clone(), elsewhere: leads::is_abroad(&reader) }).await {
            Ok(reply) => {
                let top = top_of(about);
                let collecting = reply.collecting.clone();
                known.try_set(Known::take(&reader, reply));
                phase.try_set(Phase::Still);
                moments::first_posts();
                hold(about, top);
                if let Some(collecting) = collecting {
                    more::wait(&reader, &id, collecting, known, more);
                }
            }
            Err(fault) => {
                phase.try_set(Phase::Failed(fault));
            }
        }
    });
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

fn part((shown, filters): &Filtered, look: Look) -> AnyView {
    post(shown, Origin { filters: Some(filters), ..Origin::default() }, Look { in_thread: true, ..look })
}

fn focused(one: &Filtered) -> AnyView {
    let gone = one.0.gone.clone();
    Effect::new(move |_| {
        if gone.get() {
            router::back();
        }
    });
    part(one, Look { focus: true, ..Look::default() })
}

/// What stands below the answers: that there are none, or that the server knows only some.
fn tail(reader: &Reader, known: RwSignal<Known>, phase: RwSignal<Phase>, more: RwSignal<More>) -> AnyView {
    let reader = reader.clone();
    (move || {
        // While the server still fetches some, nobody knows how many it will have.
        let looking = more.with(|more| !matches!(more, More::Nothing));
        if looking || phase.get() != Phase::Still {
            return None;
        }
        known.with(|known| {
            let opened = known.focus.as_ref()?;
            let server = server_of(&reader);
            if let Some(fewer) = opened.post.with(|post| more::fewer(post, known, &server)) {
                return Some(fewer);
            }
            let all = order::with_own(&opened.id, &known.replies, written::answers(&reader));
            let none = all.is_empty() && known.missing.is_none();
            none.then(|| view! { <p class="foot fine">{t("thread-no-replies")}</p> }.into_any())
        })
    })
    .into_any()
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
