//! Answers that the server does not have yet: it fetches some from others (4.5), and where it knows fewer than the post says, that
//! is told.

use super::known::Known;
use crate::components::busy::spinner;
use crate::components::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashSet;
use trente_contract::commands::{AwaitReplies, Thread, ThreadReply};
use trente_contract::ids::PostId;
use trente_contract::post::Post;
use trente_contract::reader::Reader;
use trente_contract::thread::Collecting;

/// How far the server is with that.
#[derive(Clone, Default)]
pub(super) enum More {
    /// It fetches nothing, or is done and has found nothing.
    #[default]
    Nothing,
    /// It is at it.
    Looking,
    /// It found so many that the page does not show yet: they wait, so that nothing moves under the reader.
    Found(usize, Box<ThreadReply>),
}

/// Waits for what the server fetches, and looks again.
pub(super) fn wait(reader: &Reader, id: &PostId, collecting: Collecting, known: RwSignal<Known>, more: RwSignal<More>) {
    let Reader::Account { account } = reader.clone() else { return };
    let (reader, id) = (reader.clone(), id.clone());
    more.try_set(More::Looking);
    spawn_local(async move {
        let worth_it = call(AwaitReplies { account, collecting }).await.unwrap_or_default();
        let found = if worth_it { call(Thread { reader, id, elsewhere: false }).await.ok() } else { None };
        let new = found.and_then(|reply| {
            let shown: HashSet<PostId> = known
                .try_with_untracked(|known| known.replies.iter().map(|reply| reply.id.clone()).collect())
                .unwrap_or_default();
            let new = reply.descendants.iter().filter(|post| !shown.contains(&post.id)).count();
            (new > 0).then(|| More::Found(new, Box::new(reply)))
        });
        if let Some(More::Found(count, _)) = &new {
            status::say(t_args("thread-more", &[("count", (*count).into())]));
        }
        more.try_set(new.unwrap_or_default());
    });
}

/// The line above the answers.
pub(super) fn line(reader: &Reader, known: RwSignal<Known>, more: RwSignal<More>) -> AnyView {
    let reader = reader.clone();
    (move || match more.get() {
        More::Nothing => None,
        More::Looking => Some(
            view! { <p class="thread__more fine" role="status">{spinner()}<span>{t("thread-looking")}</span></p> }
                .into_any(),
        ),
        More::Found(count, reply) => {
            let reader = reader.clone();
            let show = move |_| {
                known.set(Known::take(&reader, (*reply).clone()));
                more.set(More::Nothing);
            };
            Some(
                view! {
                    <p class="thread__more">
                        <button class="btn btn--ink btn--sm" type="button" on:click=show>
                            {t_args("thread-more", &[("count", count.into())])}
                        </button>
                    </p>
                }
                .into_any(),
            )
        }
    })
    .into_any()
}

/// What the post says of its answers is more than what the server has: how many, and where the rest may be.
#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion replies")]
pub(super) fn fewer(post: &Post, known: &Known, own_server: &str) -> Option<AnyView> {
    let told = post.counts.replies.filter(|told| *told > known.direct && known.missing.is_none())?;
    let args = [("shown", (known.direct as f64).into()), ("count", (told as f64).into())];
    let server = post.author.handle.split_once('@').map(|(_, server)| server).filter(|server| *server != own_server);
    let way_on = match (server, post.url.clone()) {
        (Some(server), Some(url)) => {
            let words = t_args("thread-fewer-open", &[("server", server.into())]);
            view! { <a class="textlink" href=url rel="noopener noreferrer">{words}</a> }.into_any()
        }
        _ => view! { <span>{t("thread-fewer-here")}</span> }.into_any(),
    };
    Some(
        view! {
            <p class="thread__fewer fine">{icon_small("info")}<span>{t_args("thread-fewer", &args)}" "{way_on}</span></p>
        }
        .into_any(),
    )
}
