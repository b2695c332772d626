//! What stands beside a page in a wide window: the field that searches, what is talked about, whom one might follow.

use super::{follow, hashtag, people, searchbox};
use crate::ground::i18n::t;
use crate::ground::route::{Part, Route};
use crate::store::{around, state};
use leptos::prelude::*;

/// From this width on, as `around.css` says.
const WIDE: &str = "(min-width: 73.75rem)";
/// So many hashtags, and so many people.
const TAGS: usize = 4;
const PEOPLE: usize = 3;

/// Whether the window has room for it now. In a narrower one nothing is asked for.
pub fn has_room() -> bool {
    window().match_media(WIDE).ok().flatten().is_some_and(|wide| wide.matches())
}

/// The field alone.
pub fn search() -> AnyView {
    view! { <div class="around">{searchbox::searchbox("box-beside")}</div> }.into_any()
}

/// What is talked about; grey until it comes, and nothing where there is nothing or it does not come.
pub fn tags() -> AnyView {
    let around = around::around();
    let tags = move || match around.tags.get() {
        None => Some(grey(TAGS)),
        Some(tags) if tags.is_empty() => None,
        Some(tags) => Some(
            view! {
                <section class="group" aria-labelledby="around-tags">
                    <h2 class="side__title" id="around-tags">{t("around-tags")}</h2>
                    {tags.iter().take(TAGS).map(hashtag::row).collect_view()}
                    <a class="row around__all" href=Route::Explore(Part::Hashtags).href()>{t("around-all-tags")}</a>
                </section>
            }
            .into_any(),
        ),
    };
    view! { <div class="around">{tags}</div> }.into_any()
}

/// Whom one might follow; nothing until they come, since nothing stands below them.
pub fn people() -> AnyView {
    let around = around::around();
    let reader = state().reader_now();
    let server = untrack(|| state().server());
    let people = move || {
        let people = around.people.get().filter(|people| !people.is_empty())?;
        let reader = reader.clone();
        let row = |one: &trente_contract::reading::Suggested| {
            let button = follow::small(&one.person, None, &reader);
            people::row(&one.person, &reader, String::new(), Some(people::why(&one.why, &server)), button)
        };
        Some(
            view! {
                <section class="group" aria-labelledby="around-people">
                    <h2 class="side__title" id="around-people">{t("around-people")}</h2>
                    {people.iter().take(PEOPLE).map(row).collect_view()}
                    <a class="row around__all" href=Route::Explore(Part::People).href()>{t("around-all-people")}</a>
                </section>
            }
            .into_any(),
        )
    };
    view! { <div class="around">{people}</div> }.into_any()
}

fn grey(rows: usize) -> AnyView {
    let row = || {
        view! { <div class="row"><div class="row__main sk-rows"><div class="sk sk--w60"></div><div class="sk sk--w30"></div></div></div> }
    };
    view! { <div class="group around__grey" aria-hidden="true">{(0..rows).map(|_| row()).collect_view()}</div> }
        .into_any()
}
