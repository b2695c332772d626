//! Which server this is, and why it is not the one before.

use super::attempt::Attempt;
use super::refused;
use crate::components::icon::icon_small;
use crate::components::pick;
use crate::ground::i18n::{language_name, list, t_args};
use leptos::prelude::*;

pub(super) fn head(attempt: Attempt) -> AnyView {
    let picture = move || {
        let told = attempt.terms.with(|terms| terms.as_ref().and_then(|terms| terms.server.picture.clone()));
        let known = attempt.choice().and_then(|choice| choice.server).and_then(|server| server.picture);
        pick::picture(&attempt.domain(), told.or(known).as_deref(), "server-pic")
    };
    // What it says of itself stands as it wrote it; which languages, in the reader's words.
    let line = move || {
        attempt.terms.with(|terms| {
            let server = &terms.as_ref()?.server;
            let words = server.description.clone();
            (!words.is_empty()).then(|| view! { <p class="fine join__says" dir="auto">{words}</p> })
        })
    };
    let languages = move || {
        attempt.terms.with(|terms| {
            let server = &terms.as_ref()?.server;
            let few = (1..=3).contains(&server.languages.len());
            let names: Vec<String> = server.languages.iter().map(|tag| language_name(tag)).collect();
            few.then(|| t_args("server-languages", &[("languages", list(&names).into())]))
        })
    };
    view! {
        <div class="door__head">
            {picture}
            <div>
                <h1>{t_args("join-title", &[("server", attempt.shown().into())])}</h1>
                {line}
                {move || languages().map(|words| view! { <p class="fine">{words}</p> })}
            </div>
        </div>
    }
    .into_any()
}

/// Why this is not the server that was wanted first, and that nothing was lost on the way.
pub(super) fn left(attempt: Attempt) -> AnyView {
    (move || {
        attempt.left().map(|left| {
            let what = refused::what(pick::shown(&left.server), left.obstacle, left.fault.as_ref());
            // Only who answered, and takes people, can be called good.
            let good = attempt.terms.with(|terms| terms.as_ref().is_some_and(|terms| terms.obstacle.is_none()));
            let words = if good { "join-left" } else { "join-left-unasked" };
            let words = t_args(words, &[("server", attempt.shown().into())]);
            view! {
                <div class="banner banner--warn" role="status">
                    {icon_small("info")}
                    <span><strong>{what}</strong>" "{words}</span>
                </div>
            }
        })
    })
    .into_any()
}
