//! One of what is offered.

use crate::components::avatar::avatar;
use crate::components::emoji::emoji;
use crate::components::icon::icon_small;
use crate::components::name;
use crate::ground::i18n::{lower, t};
use leptos::prelude::*;
use trente_contract::compose::Offer;
use trente_text::complete::tells_words;

/// With so many letters typed in small ones, it is worth saying why another form is offered.
const LONG: usize = 4;

pub(super) fn row(item: &Offer, typed: &str) -> AnyView {
    match item {
        Offer::Person { person, followed } => view! {
            {avatar(person, "avatar avatar--sm")}
            <span class="complete__words">
                <span class="complete__name" dir="auto">{name::name(person)}</span>
                <bdi class="complete__sub" dir="ltr">{name::handle(person)}</bdi>
            </span>
            {followed.then(|| view! { <span class="complete__sub">{t("compose-suggest-followed")}</span> })}
        }
        .into_any(),
        Offer::Tag { name } => view! {
            <span class="complete__sign">{icon_small("hash")}</span>
            <span class="complete__words">
                <bdi class="complete__name">{format!("#{name}")}</bdi>
                {says_why(name, typed).then(|| view! { <span class="complete__sub">{t("compose-suggest-words")}</span> })}
            </span>
        }
        .into_any(),
        Offer::Emoji { emoji: item } => {
            let sign = match &item.picture {
                Some(picture) => emoji(picture),
                None => view! { <span>{item.insert.clone()}</span> }.into_any(),
            };
            view! {
                <span class="complete__sign complete__sign--emoji">{sign}</span>
                <span class="complete__words"><bdi class="complete__name">{item.name.clone()}</bdi></span>
            }
            .into_any()
        }
    }
}

/// The words of the offered form can be told, and those of what was typed cannot.
fn says_why(name: &str, typed: &str) -> bool {
    typed.chars().count() >= LONG && lower(typed) == typed && tells_words(name)
}
