//! A tile or a row with a box to tick: what is ticked is picked at once.

use crate::components::{avatar, name};
use crate::ground::i18n::t;
use crate::store::picks;
use leptos::prelude::*;
use trente_contract::person::Person;
use trente_contract::reading::Pick;

/// The box. What was followed already stays ticked; taking the tick away unfollows it.
pub(super) fn tick(pick: Pick) -> AnyView {
    let known = pick.clone();
    let on = Memo::new(move |_| picks::state_of(&known).is_some());
    view! {
        <input
            class="checkbox checkbox--round"
            type="checkbox"
            prop:checked=move || on.get()
            on:change=move |event| picks::set(pick.clone(), event_target_checked(&event))
        />
    }
    .into_any()
}

/// A person, with a line that says why and one about them.
pub(super) fn person(person: &Person, why: Option<String>, bio: String) -> AnyView {
    let pick = Pick::Person { handle: person.handle.clone() };
    view! {
        <label class="row row--choice">
            {avatar::avatar(person, "avatar")}
            <span class="row__main">
                <span class="row__title">{name::name(person)}</span>
                <span class="row__sub row__sub--clip"><bdi dir="ltr">{name::handle(person)}</bdi></span>
                {(!bio.is_empty()).then(|| view! { <span class="row__sub row__sub--two" dir="auto">{bio}</span> })}
                {why.map(|why| view! { <span class="row__why">{why}</span> })}
            </span>
            {tick(pick)}
        </label>
    }
    .into_any()
}

/// A person of whom only the address is known.
pub(super) fn handle(handle: &str) -> AnyView {
    view! {
        <label class="row row--choice">
            <span class="avatar" aria-hidden="true"></span>
            <span class="row__main">
                <span class="row__title"><bdi dir="ltr">{format!("@{handle}")}</bdi></span>
                <span class="row__sub">{t("reading-person-chosen")}</span>
            </span>
            {tick(Pick::Person { handle: handle.to_owned() })}
        </label>
    }
    .into_any()
}

/// A tag that is written as `BandeDessinée` may break between its words, and only there if that is enough.
fn humps(name: &str) -> AnyView {
    let mut words: Vec<String> = Vec::new();
    let mut small = true;
    for letter in name.chars() {
        let capital = letter.is_ascii_uppercase();
        match words.last_mut() {
            Some(word) if !(capital && small) => word.push(letter),
            _ => words.push(letter.to_string()),
        }
        small = !capital;
    }
    let mut words = words.into_iter();
    let first = words.next();
    view! { {first}{words.map(|word| view! { <wbr />{word} }).collect_view()} }.into_any()
}

/// A hashtag, with how many people use it today.
pub(super) fn tag(name: &str, line: Option<String>) -> AnyView {
    view! {
        <label class="tagpick">
            <b><bdi>"#"{humps(name)}</bdi></b>
            {line.map(|line| view! { <small>{line}</small> })}
            {tick(Pick::Tag { name: name.to_owned() })}
        </label>
    }
    .into_any()
}
