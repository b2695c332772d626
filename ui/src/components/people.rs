//! A person in a row, and why they are there.

use super::{avatar, leads, name};
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use trente_contract::person::Person;
use trente_contract::reader::Reader;
use trente_contract::reading::SuggestedWhy;

/// The row: who it is, a line about them, why they are there, and a button.
pub fn row(person: &Person, reader: &Reader, bio: String, why: Option<String>, button: Option<AnyView>) -> AnyView {
    view! {
        <div class="row">
            {avatar::avatar(person, "avatar avatar--md")}
            <span class="row__main">
                <a class="row__title" href=leads::person(reader, person).href()>{name::name(person)}</a>
                <span class="row__sub row__sub--clip"><bdi dir="ltr">{name::handle(person)}</bdi></span>
                {(!bio.is_empty()).then(|| view! { <span class="row__sub row__sub--two"><bdi>{bio}</bdi></span> })}
                {why.map(|why| view! { <span class="row__why">{why}</span> })}
            </span>
            {button}
        </div>
    }
    .into_any()
}

/// Why somebody is suggested, in words. `server` is the one that suggests them.
pub fn why(why: &SuggestedWhy, server: &str) -> String {
    let there = |id: &'static str| t_args(id, &[("server", server.into())]);
    match why {
        SuggestedWhy::Featured => there("reading-why-featured"),
        SuggestedWhy::Followed => there("reading-why-followed"),
        SuggestedWhy::TalkedWith => there("reading-why-talked-with"),
        SuggestedWhy::FriendsOfFriends => t("reading-why-friends"),
        SuggestedWhy::Similar => t("reading-why-similar"),
        SuggestedWhy::Trending => there("reading-why-trending"),
        SuggestedWhy::Active => there("reading-why-active"),
        SuggestedWhy::Pack => t("reading-why-pack"),
        SuggestedWhy::Tag(tag) => t_args("reading-why-tag", &[("tag", format!("#{tag}").into())]),
    }
}
