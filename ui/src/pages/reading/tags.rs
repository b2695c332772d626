//! Hashtags by topic.

use super::load::{self, Load, rest};
use super::rows;
use crate::components::icon::sized;
use crate::components::topic;
use crate::ground::i18n::{lower, t_args};
use crate::store::choosing::choosing;
use crate::store::picks;
use leptos::prelude::*;
use trente_contract::commands::Topics;
use trente_contract::reader::Reader;
use trente_contract::reading::{Pick, TagHint, TopicTags};

pub(super) fn view(reader: &Reader) -> AnyView {
    let topics: RwSignal<Vec<TopicTags>> = RwSignal::new(Vec::new());
    let load = RwSignal::new(Load::Coming);
    let reader = reader.clone();
    let fetch = move || {
        let tapped = choosing().wishes.get_untracked().topics;
        load::fetch(Topics { reader: reader.clone(), topics: tapped }, topics, load);
    };
    fetch();
    // What was picked elsewhere, by a link or while reading, stands first. It stays where it is when it is taken out.
    let loose = Memo::new(move |before: Option<&Vec<String>>| {
        let mut loose = before.cloned().unwrap_or_default();
        let known = |name: &str| {
            let name = lower(name);
            topics.with(|all| all.iter().flat_map(|topic| &topic.tags).any(|tag| lower(&tag.name) == name))
        };
        picks::all().with(|all| {
            for pick in &all.picks {
                if let Pick::Tag { name } = &pick.pick
                    && !loose.contains(name)
                {
                    loose.push(name.clone());
                }
            }
        });
        loose.retain(|name| !known(name));
        loose
    });
    let groups = move || topics.get().iter().filter(|topic| !topic.tags.is_empty()).map(group).collect_view();
    view! {
        <div class="pickgrid">{move || loose.get().iter().map(|name| rows::tag(name, None)).collect_view()}</div>
        {groups}
        {rest(load, true, fetch)}
    }
    .into_any()
}

fn group(topic: &TopicTags) -> AnyView {
    view! {
        <h2 class="picktitle">{sized(topic::glyph(&topic.topic), "icon icon--sm")}{topic::name(&topic.topic)}</h2>
        <div class="pickgrid">{topic.tags.iter().map(tile).collect_view()}</div>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "plural forms need no more than 52 bits of people")]
fn tile(tag: &TagHint) -> AnyView {
    // Nobody yet is no reason to come.
    let line = tag
        .people_today
        .filter(|people| *people > 0)
        .map(|people| t_args("reading-people-today", &[("count", (people as f64).into())]));
    rows::tag(&tag.name, line)
}
