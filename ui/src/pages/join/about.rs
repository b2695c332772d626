//! Beside the form in a wide window: what is known of the server, each with a source.

use super::attempt::Attempt;
use crate::components::icon::icon_small;
use crate::components::pick;
use crate::ground::i18n::{t, t_attr};
use leptos::prelude::*;

pub(super) fn about(attempt: Attempt) -> AnyView {
    let picture = move || attempt.terms.with(|terms| terms.as_ref().and_then(|terms| terms.server.picture.clone()));
    let title = move || {
        let told = attempt.terms.with(|terms| terms.as_ref().map(|terms| terms.server.title.clone()));
        told.filter(|title| !title.is_empty()).unwrap_or_else(|| attempt.shown())
    };
    let entry = move || attempt.terms.with(|terms| terms.as_ref().map(|terms| terms.entry.clone()));
    let instant = move || {
        let told = entry().map(|entry| !entry.approval).or_else(|| attempt.choice().map(|choice| choice.instant));
        told.map(
            |instant| if instant { fact("bolt", "about-instant", None) } else { fact("clock", "about-approval", None) },
        )
    };
    let people = move || {
        let people = attempt.choice().and_then(|choice| pick::people(choice.weekly_people));
        people.map(|people| fact("people", "about-people", Some(people)))
    };
    view! {
        <aside class="door__aside" aria-label=t("side-label")>
            <div class="about">
                {move || picture().map(|src| view! { <img class="about__scene" src=src alt="" draggable="false" /> })}
                <h2 class="display"><bdi>{title}</bdi></h2>
                <ul class="about__list">{instant}{people}{fact("move", "about-move", None)}</ul>
            </div>
        </aside>
    }
    .into_any()
}

fn fact(glyph: &'static str, id: &'static str, title: Option<String>) -> AnyView {
    let title = title.unwrap_or_else(|| t(id));
    view! {
        <li><span class="row__icon">{icon_small(glyph)}</span><b>{title}</b><span>{t_attr(id, "text")}</span></li>
    }
    .into_any()
}
