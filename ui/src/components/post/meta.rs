//! The line below an opened post: when, how often, who can see it.

use super::seen::visibility;
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
    let when = day_and_time(&post.created_at);
    let edited = post.edited_at.as_deref().map(|at| t_args("post-edited-at", &[("time", day_and_time(at).into())]));
    let who = match post.visibility {
        Visibility::Public => t("post-visibility-public"),
        other => visibility(other).map(|(_, words)| t(words)).unwrap_or_default(),
    };
    let glyph = visibility(post.visibility).map_or("globe", |(glyph, _)| glyph);
    let app = post.app.as_deref().map(|app| t_args("thread-app", &[("app", app.into())]));
    view! {
        <p class="post__meta">
            <time datetime=post.created_at.clone()>{when}</time>
            {edited.map(|words| view! { <a class="textlink" href=Route::History(post.id.clone()).href()>{words}</a> })}
            {count(shown, "thread-boosts", PeopleOf::BoostedBy, |counts| counts.boosts)}
            {count(shown, "thread-favourites", PeopleOf::FavouritedBy, |counts| counts.favourites)}
            <span class="post__who">{sign(glyph, String::new())}{who}</span>
            {app.map(|words| view! { <span>{words}</span> })}
        </p>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion favourites")]
fn count(
    shown: &Arc<Shown>,
    words: &'static str,
    who: fn(PostId) -> PeopleOf,
    count: fn(Counts) -> Option<u64>,
) -> AnyView {
    let shown = Arc::clone(shown);
    let href = Route::People(who(shown.id.clone())).href();
    (move || {
        let count = shown.post.with(|post| count(post.counts)).filter(|count| *count > 0)?;
        Some(view! { <a class="textlink" href=href.clone()>{t_args(words, &[("count", (count as f64).into())])}</a> })
    })
    .into_any()
}
