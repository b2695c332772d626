//! The line below an opened post: when, how often, who can see it.

use super::seen::visibility;
use crate::components::explain::{Term, explain};
use crate::components::leads;
use crate::components::sign::sign;
use crate::ground::i18n::{day_and_time, t, t_args};
use crate::ground::route::Route;
use crate::store::posts::Shown;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::ids::PostId;
use trente_contract::people::PeopleOf;
use trente_contract::post::{Counts, Post, Visibility};

pub(super) fn meta(shown: &Arc<Shown>, post: &Post) -> AnyView {
    // Who did what with it is asked for by its id, which another server does not know.
    let here = !leads::is_abroad(&shown.reader);
    let when = day_and_time(&post.created_at);
    let edited = post.edited_at.as_deref().map(|at| t_args("post-edited-at", &[("time", day_and_time(at).into())]));
    let who = match post.visibility {
        Visibility::Public => t("post-visibility-public"),
        other => visibility(other).map(|(_, words)| t(words)).unwrap_or_default(),
    };
    let glyph = visibility(post.visibility).map_or("globe", |(glyph, _)| glyph);
    let app = post.app.as_deref().map(|app| t_args("thread-app", &[("app", app.into())]));
    view! {
        <div class="post__meta">
            <time datetime=post.created_at.clone()>{when}</time>
            {edited.map(|words| part(words, here.then(|| Route::History(post.id.clone()))))}
            {count(shown, here, "thread-boosts", PeopleOf::BoostedBy, |counts| counts.boosts)}
            {count(shown, here, "thread-favourites", PeopleOf::FavouritedBy, |counts| counts.favourites)}
            <span class="post__who">{sign(glyph, String::new())}{who}{Term::of(post.visibility).map(explain)}</span>
            {app.map(|words| view! { <span>{words}</span> })}
        </div>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion favourites")]
fn count(
    shown: &Arc<Shown>,
    here: bool,
    words: &'static str,
    who: fn(PostId) -> PeopleOf,
    count: fn(Counts) -> Option<u64>,
) -> AnyView {
    let shown = Arc::clone(shown);
    let leads = here.then(|| Route::People(who(shown.id.clone())));
    (move || {
        let count = shown.post.with(|post| count(post.counts)).filter(|count| *count > 0)?;
        Some(part(t_args(words, &[("count", (count as f64).into())]), leads.clone()))
    })
    .into_any()
}

fn part(words: String, leads: Option<Route>) -> AnyView {
    match leads {
        Some(place) => view! { <a class="textlink" href=place.href()>{words}</a> }.into_any(),
        None => view! { <span>{words}</span> }.into_any(),
    }
}
