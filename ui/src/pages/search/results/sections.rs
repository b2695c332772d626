//! How the kinds are shown.

use super::fetch::Results;
use super::{Post, guest};
use crate::components::post::{Look, post as article};
use crate::components::{follow, hashtag, people as person};
use crate::ground::i18n::t;
use crate::store::state;
use leptos::prelude::*;
use trente_contract::find::{FoundPerson, Kind, TagUse};

/// So many of a kind stand among all.
const FEW: usize = 4;

/// All kinds, the first few of each but for posts, which come last.
pub(super) fn all(results: &Results, chosen: RwSignal<&'static str>) -> AnyView {
    let (people, tags) = (results.clone(), results.clone());
    let (posts, more) = (results.posts, results.more);
    let section = move |id: &'static str, tab: &'static str, words: &'static str, goes_on: bool, rows: AnyView| {
        let all = goes_on.then(|| {
            view! { <button class="textlink" type="button" on:click=move |_| chosen.set(tab)>{t(words)}</button> }
        });
        view! {
            <section aria-labelledby=id>
                <div class="section-title"><h2 id=id>{t(id)}</h2>{all}</div>
                {rows}
            </section>
        }
        .into_any()
    };
    let of_people = move || {
        let few = people.people.with(|all| all.iter().take(FEW).map(|one| row(&people, one)).collect_view());
        let count = people.people.with(Vec::len);
        (count > 0).then(|| section("search-people", "people", "search-people-all", count > FEW, few.into_any()))
    };
    let of_tags = move || {
        let few = tags.tags.with(|all| all.iter().take(FEW).map(hashtag::row).collect_view());
        let count = tags.tags.with(Vec::len);
        (count > 0).then(|| section("search-tags", "tags", "search-tags-all", count > FEW, few.into_any()))
    };
    let of_posts = move || {
        let all = posts.with(|all| all.iter().map(post).collect_view());
        let any = posts.with(|all| !all.is_empty());
        let goes_on = more.with(|more| more.contains(&Kind::Posts));
        any.then(|| {
            let all = view! { <div class="feed">{all}</div> };
            section("search-posts", "posts", "search-posts-all", goes_on, all.into_any())
        })
    };
    view! { {of_people}{of_tags}{of_posts} }.into_any()
}

/// People alone.
pub(super) fn people(results: &Results) -> AnyView {
    let of = results.clone();
    let rows = move || of.people.with(|all| all.iter().map(|one| row(&of, one)).collect_view());
    let none = results.people;
    view! { {rows}{move || none.with(Vec::is_empty).then(|| none_of("search-no-people"))}{further(results, Kind::People)} }
        .into_any()
}

/// Hashtags alone.
pub(super) fn tags(results: &Results) -> AnyView {
    let tags = results.tags;
    let rows = move || tags.with(|all| all.iter().map(|tag: &TagUse| hashtag::row(tag)).collect_view());
    view! { {rows}{move || tags.with(Vec::is_empty).then(|| none_of("search-no-tags"))}{further(results, Kind::Tags)} }
        .into_any()
}

/// Posts alone.
pub(super) fn posts(results: &Results) -> AnyView {
    let posts = results.posts;
    let rows = move || posts.with(|all| all.iter().map(post).collect_view());
    let is_guest = state().account_now().is_none();
    let none = move || {
        posts.with(Vec::is_empty).then(|| {
            let way_on = is_guest.then(|| view! { <div class="blank">{guest()}</div> });
            view! { {none_of("search-no-posts")}{way_on} }
        })
    };
    view! { <div class="feed">{rows}</div>{none}{further(results, Kind::Posts)} }.into_any()
}

/// One post.
pub(super) fn post(line: &Post) -> AnyView {
    article(&line.shown, line.origin(), Look::default())
}

fn row(results: &Results, one: &FoundPerson) -> AnyView {
    let reader = &results.reader;
    let is_guest = state().account_now().is_none();
    // Where it is not known how one stands to them nothing is offered; a guest follows nobody yet.
    let stand = one.relationship.or(is_guest.then(Default::default));
    let button = stand.and_then(|stand| follow::small(&one.person, Some(stand), reader));
    let why = one.relationship.filter(|stand| stand.followed_by).map(|_| t("profile-follows-you"));
    person::row(&one.person, reader, one.bio.clone(), why, button)
}

fn none_of(words: &'static str) -> AnyView {
    view! { <p class="pad fine" role="status">{t(words)}</p> }.into_any()
}

fn further(results: &Results, kind: Kind) -> AnyView {
    let (more, busy, results) = (results.more, results.busy, results.clone());
    (move || {
        more.with(|more| more.contains(&kind)).then(|| {
            let results = results.clone();
            view! {
                <div class="foot">
                    <button
                        class="btn btn--soft"
                        type="button"
                        aria-disabled=move || busy.get().then_some("true")
                        on:click=move |_| results.further(kind)
                    >
                        {t("find-more")}
                    </button>
                </div>
            }
        })
    })
    .into_any()
}
