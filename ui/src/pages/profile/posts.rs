//! Their posts: in three parts, with what they pinned on top.

use super::Shared;
use crate::components::post::{Look, Origin, post};
use crate::components::tabs::{Tab, panel, tabs};
use crate::components::{blank, list};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::store::feed::{Which, feed};
use crate::store::pins;
use crate::store::posts::{self, Filters, Shown};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::PinnedPosts;
use trente_contract::people::PostsPart;
use trente_contract::post::Post;
use trente_contract::reader::Reader;

/// A part: its word in ids, what it is called, what stands in it while there is nothing.
type Part = (PostsPart, &'static str, &'static str, fn() -> AnyView);

const PARTS: [Part; 3] = [
    (PostsPart::Posts, "posts", "profile-tab-posts", no_posts),
    (PostsPart::Replies, "replies", "profile-tab-replies", no_posts),
    (PostsPart::Media, "media", "profile-tab-media", no_media),
];

pub(super) fn posts(shared: &Shared) -> AnyView {
    let chosen = RwSignal::new("posts");
    let label = t_args("profile-tabs", &[("name", shared.profile.person.name_text.as_str().into())]);
    let none = Signal::stored(0);
    let row = PARTS.iter().map(|(_, id, label, _)| Tab { id, label: t(label), count: none }).collect();
    let panels = PARTS
        .into_iter()
        .map(|(part, id, _, empty)| {
            let (reader, person) = (shared.reader.clone(), shared.profile.person.id.clone());
            panel(id, chosen, move || {
                let lines = feed(&Which::Person(reader.clone(), person.clone(), part));
                let pinned = (part == PostsPart::Posts)
                    .then(|| pinned(&reader, PinnedPosts { reader: reader.clone(), person: person.clone() }));
                view! { {pinned}{list::list(&lines, empty)} }.into_any()
            })
        })
        .collect_view();
    view! { {tabs(label, row, chosen)}{panels} }.into_any()
}

/// What they pinned. It is more than the list: when it does not come, nothing is missed and nothing is said.
fn pinned(reader: &Reader, request: PinnedPosts) -> AnyView {
    let found: RwSignal<Vec<(Arc<Shown>, Filters)>> = RwSignal::new(Vec::new());
    let reader = reader.clone();
    // Asked for anew when the reader pins something, or takes it off.
    Effect::new(move |_| {
        pins::changed();
        let (reader, request) = (reader.clone(), request.clone());
        spawn_local(async move {
            let Ok(all) = call(request).await else { return };
            let take = |mut post: Post| {
                let filters = Filters::out_of(&mut post);
                (!filters.hide()).then(|| (posts::take(&reader, post), filters))
            };
            let all: Vec<_> = all.into_iter().filter_map(take).collect();
            found.try_set(all);
        });
    });
    let rows = move || {
        found.with(|all| {
            let row = |(shown, filters): &(Arc<Shown>, Filters)| {
                post(shown, Origin { filters: Some(filters), pinned: true, ..Origin::default() }, Look::default())
            };
            (!all.is_empty()).then(|| {
                view! { <section class="feed" aria-label=t("profile-pinned")>{all.iter().map(row).collect_view()}</section> }
            })
        })
    };
    rows.into_any()
}

fn no_posts() -> AnyView {
    blank::blank("text", t("profile-no-posts"), t_attr("profile-no-posts", "text"), None)
}

fn no_media() -> AnyView {
    blank::blank("image", t("profile-no-media"), t_attr("profile-no-media", "text"), None)
}
