//! What others will see.

use super::editing::Editing;
use crate::components::avatar;
use crate::components::name::handle;
use crate::components::sign::sign;
use crate::ground::i18n::t;
use crate::ground::motion;
use leptos::prelude::*;

pub(super) fn view(editing: Editing) -> AnyView {
    let banner = move || {
        let told = editing.told.with_value(|told| told.header.clone()).map(motion::calm);
        match editing.header.get().or(told) {
            Some(src) => view! { <img class="yourself__wide" src=src alt="" draggable="false" /> }.into_any(),
            None => view! { <div class="yourself__wide profile__banner--none"></div> }.into_any(),
        }
    };
    let face = move || match editing.avatar.get() {
        Some(src) => view! { <img class="avatar avatar--lg" src=src alt="" width="64" height="64" /> }.into_any(),
        None => editing.told.with_value(|told| avatar::avatar(&told.person, "avatar avatar--lg")),
    };
    let username = editing
        .told
        .with_value(|told| told.person.handle.split_once('@').map(|(name, _)| name.to_owned()).unwrap_or_default());
    let name = move || match editing.now.with(|now| now.name.trim().to_owned()) {
        name if name.is_empty() => username.clone(),
        name => name,
    };
    let at = editing.told.with_value(|told| handle(&told.person));
    let bio = move || editing.now.with(|now| now.bio.trim().to_owned());
    let facts = move || {
        let all = editing.facts.get();
        let all = all.iter().map(|fact| (fact.name.get(), fact.value.get()));
        let all: Vec<_> = all.filter(|(name, value)| !(name.trim().is_empty() && value.trim().is_empty())).collect();
        (!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|(name, value)| {
                view! { <div><dt dir="auto">{name}</dt><dd><bdi class="yourself__value">{value}</bdi></dd></div> }
            });
            view! { <dl class="facts">{rows.collect_view()}</dl> }
        })
    };
    view! {
        {banner}
        <div class="yourself__seen">
            {face}
            <p class="profile__name" dir="auto">{name}</p>
            <p class="profile__handle" dir="ltr">
                {at}
                {move || editing.now.with(|now| now.locked).then(|| sign("lock", t("profile-locked")))}
            </p>
            {move || Some(bio()).filter(|bio| !bio.is_empty()).map(|bio| view! { <p class="yourself__bio" dir="auto">{bio}</p> })}
            {facts}
        </div>
    }
    .into_any()
}
