//! A server to choose: its picture, and the reasons for it. Each stands for itself; nothing is said that has no source.

use crate::components::topic;
use crate::ground::i18n::{capital, compact, language_name, list, number, t, t_args};
use crate::store::choosing::choosing;
use crate::store::state;
use leptos::prelude::*;
use trente_contract::directory::{Choice, Reason, Role};
use trente_contract::server::Server;

/// A server as people write it. One on this machine may be known by its origin, whose beginning says nothing to them.
pub fn shown(domain: &str) -> &str {
    domain.split_once("://").map_or(domain, |(_, host)| host)
}

/// The picture, or the first letter where there is none or it cannot be shown; `class` holds `server-pic` and its size.
pub fn picture(domain: &str, src: Option<&str>, class: &'static str) -> AnyView {
    let letter = shown(domain).chars().find(|letter| letter.is_alphanumeric());
    let letter = letter.map(|letter| capital(&letter.to_string()));
    let src = src.map(str::to_owned);
    let broken = RwSignal::new(src.is_none());
    let fail = move |_| {
        broken.try_set(true);
    };
    (move || match src.clone().filter(|_| !broken.get()) {
        Some(src) => {
            view! { <img class=class src=src alt="" width="60" height="60" draggable="false" on:error=fail /> }
                .into_any()
        }
        None => view! { <span class=format!("{class} server-pic--letter") aria-hidden="true">{letter.clone()}</span> }
            .into_any(),
    })
    .into_any()
}

/// The picture of a choice.
pub fn picture_of(choice: &Choice, class: &'static str) -> AnyView {
    let src = choice.server.as_ref().and_then(|server| server.picture.as_deref());
    picture(&choice.domain, src, class)
}

/// What the server calls itself, where that says more than its address.
pub fn title(domain: &str, server: Option<&Server>) -> Option<AnyView> {
    let title = server?.title.trim().to_owned();
    let new = !title.is_empty() && !title.eq_ignore_ascii_case(shown(domain));
    new.then(|| view! { <p class="pick__title"><bdi>{title}</bdi></p> }.into_any())
}

/// What a choice is among the three, in words; nothing where it differs in nothing.
pub fn role(choice: &Choice) -> Option<String> {
    Some(match &choice.role {
        Role::Best {} => t("role-best"),
        Role::Instant {} => t("role-instant"),
        Role::Topic { topic } => t_args("role-topic", &[("topic", topic::name(topic).into())]),
        Role::Region { region } => capital(&region_words(region)?),
        Role::Big { language } => t_args("role-big", &[("language", language_name(language).into())]),
        Role::Quiet {} => t("role-quiet"),
        Role::Larger {} => t("role-larger"),
        Role::Smaller {} => t("role-smaller"),
        Role::Language { language, second } => capital(&language_words(language, *second)),
        Role::Alike {} => return None,
    })
}

/// The reasons for a choice, strongest first, as facts that are read one by one; what its role said is not said again.
pub fn why(choice: &Choice) -> AnyView {
    let said = |reason: &&Reason| match (&choice.role, reason) {
        (Role::Instant {}, Reason::Instant {}) | (Role::Language { .. }, Reason::Language { .. }) => true,
        (Role::Topic { topic }, Reason::Topic { topic: other }) => topic == other,
        (Role::Region { region }, Reason::Region { region: other }) => region == other,
        _ => false,
    };
    let mut facts: Vec<(String, bool)> = choice.reasons.iter().filter(|one| !said(one)).filter_map(reason).collect();
    if !choice.instant {
        facts.push((t("why-approval"), true));
    }
    let facts = facts.into_iter().map(|(fact, strong)| {
        if strong { view! { <li><b>{fact}</b></li> }.into_any() } else { view! { <li>{fact}</li> }.into_any() }
    });
    view! { <ul class="pick__why">{facts.collect_view()}</ul> }.into_any()
}

fn reason(reason: &Reason) -> Option<(String, bool)> {
    let plain = match reason {
        Reason::Instant {} => return Some((t("why-instant"), true)),
        Reason::Language { language, second } => language_words(language, *second),
        Reason::Topic { topic } => t_args("why-topic", &[("topic", topic::name(topic).into())]),
        Reason::Region { region } => region_words(region)?,
        Reason::People { weekly } => people(*weekly)?,
        Reason::Answered { millis } => t_args("why-answered", &[("ms", (*millis).into())]),
    };
    Some((plain, false))
}

fn language_words(language: &str, second: bool) -> String {
    let id = if second {
        "why-language-second"
    } else if is_foreign(language) {
        "why-language-common"
    } else {
        "why-language"
    };
    t_args(id, &[("language", language_name(language).into())])
}

/// True for a language that is none of the person's, as far as they are known: the last resort.
fn is_foreign(language: &str) -> bool {
    let chosen = choosing().wishes.with_untracked(|wishes| wishes.language.clone());
    let known = state().languages.get_untracked();
    let spoken = |tag: &String| tag.split(['-', '_']).next() == Some(language);
    !known.is_empty() && !chosen.iter().chain(&known).any(spoken)
}

fn region_words(region: &str) -> Option<String> {
    Some(t(match region {
        "europe" => "why-region-europe",
        "north_america" => "why-region-north-america",
        "south_america" => "why-region-south-america",
        "africa" => "why-region-africa",
        "asia" => "why-region-asia",
        "oceania" => "why-region-oceania",
        _ => return None,
    }))
}

/// "7,400 people this week"; nothing for nobody, which would invite nobody.
#[expect(clippy::cast_precision_loss, reason = "plural forms need no more than 52 bits of people")]
pub fn people(weekly: u64) -> Option<String> {
    if weekly == 0 {
        return None;
    }
    let shown = if weekly < 100_000 { number(weekly as f64) } else { compact(weekly) };
    Some(t_args("why-people", &[("count", (weekly as f64).into()), ("people", shown.into())]))
}

/// What one compares servers by: its part among the three, languages, people, topic.
pub fn facts(choice: &Choice) -> AnyView {
    let mut facts = Vec::with_capacity(3);
    let role = role(choice).map(|role| view! { <span><b class="pick__role">{role}</b></span> });
    match choice.languages.as_slice() {
        [] => {}
        [_, _, _, _, ..] => facts.push(t_args("pick-many-languages", &[("count", choice.languages.len().into())])),
        few => {
            let names: Vec<String> = few.iter().map(|tag| language_name(tag)).collect();
            facts.push(list(&names));
        }
    }
    facts.extend(people(choice.weekly_people));
    facts.extend((!choice.instant).then(|| t("why-approval")));
    let said = matches!(&choice.role, Role::Topic { topic } if choice.topics.first() == Some(topic));
    facts.extend(choice.topics.first().filter(|_| !said).map(|first| topic::name(first)));
    let facts = facts.into_iter().map(|fact| view! { <span>{fact}</span> }).collect_view();
    view! { <span class="server-row__facts factline">{role}{facts}</span> }.into_any()
}

/// Whether one is in at once, or somebody has to say yes first.
pub fn speed(choice: &Choice) -> AnyView {
    if choice.instant {
        view! { <span class="tag-pill tag-pill--ok">{t("pick-instant")}</span> }.into_any()
    } else {
        view! { <span class="tag-pill tag-pill--wait">{t("pick-approval")}</span> }.into_any()
    }
}
