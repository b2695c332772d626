//! The end of a list of people: more of it, or what the server does not know.

use super::People;
use crate::components::busy::spinner;
use crate::ground::i18n::{self, t, t_args};
use crate::store::feed::Phase;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::people::PeopleOf;
use trente_contract::person::Profile;

pub(super) fn end(people: &People, of: &PeopleOf) -> AnyView {
    let (people, of) = (people.clone(), of.clone());
    let inner = move || {
        let list = Arc::clone(&people.list);
        let next = list.next.with(Option::is_some);
        match list.phase.get() {
            Phase::Loading | Phase::Failed(_) => ().into_any(),
            Phase::Older => view! { {spinner()}<p>{t("people-loading")}</p> }.into_any(),
            Phase::OlderFailed(fault) => view! {
                <p role="alert">{i18n::fault(&fault).what}</p>
                <button class="btn btn--outline" type="button" on:click=move |_| list.older()>{t("try-again")}</button>
            }
            .into_any(),
            Phase::Still if next => {
                view! { <button class="btn btn--soft" type="button" on:click=move |_| list.older()>{t("people-show-more")}</button> }
                    .into_any()
            }
            Phase::Still => elsewhere(&of, people.whose.get().as_deref(), list.items.with(Vec::len)),
        }
    };
    view! { <div class="foot">{inner}</div> }.into_any()
}

/// Of people of other servers the reader's own knows only a part.
fn elsewhere(of: &PeopleOf, whose: Option<&Profile>, shown: usize) -> AnyView {
    let Some(profile) = whose.filter(|profile| profile.remote) else {
        let public = matches!(of, PeopleOf::BoostedBy(_) | PeopleOf::FavouritedBy(_)) && shown > 0;
        return public.then(|| view! { <p class="fine">{t("people-known-here")}</p> }).into_any();
    };
    let count = match of {
        PeopleOf::Followers(_) => profile.followers_count,
        _ => profile.following_count,
    };
    let all_here = count.and_then(|count| usize::try_from(count).ok()).is_some_and(|count| count <= shown);
    let server = profile.person.handle.split_once('@').map(|(_, server)| server.to_owned());
    let (Some(server), Some(url), false) = (server, profile.person.url.clone(), all_here) else { return ().into_any() };
    view! {
        <p class="fine">
            {t_args("people-elsewhere", &[("server", server.into())])}" "
            <a class="textlink" href=url rel="noopener noreferrer">{t("profile-remote-open")}</a>
        </p>
    }
    .into_any()
}
