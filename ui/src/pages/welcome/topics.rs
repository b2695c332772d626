//! Topics to tap: the servers are weighed anew, and the posts follow.

use crate::components::icon::sized;
use crate::components::topic;
use crate::ground::i18n::t;
use crate::store::choosing::Choosing;
use leptos::prelude::*;

/// How many are offered: more would be a list to study.
const OFFERED: usize = 12;

/// Topics that say nothing of what one would read.
const VAGUE: [&str; 3] = ["general", "regional", "adult"];

pub(super) fn chips(choosing: Choosing) -> AnyView {
    let offered = Memo::new(move |_| {
        let all = choosing.found.with(|found| found.as_ref().map(|found| found.topics.clone())).unwrap_or_default();
        all.into_iter().filter(|topic| !VAGUE.contains(&topic.as_str())).take(OFFERED).collect::<Vec<_>>()
    });
    (move || {
        let offered = offered.get();
        (!offered.is_empty()).then(|| {
            let chips = offered.into_iter().map(|name| chip(choosing, name)).collect_view();
            view! {
                <div class="live__filters">
                    <div class="chips chips--scroll" role="group" aria-label=t("welcome-topics") data-scrolls>{chips}</div>
                </div>
            }
        })
    })
    .into_any()
}

fn chip(choosing: Choosing, name: String) -> AnyView {
    let (glyph, label, tapped) = (topic::glyph(&name), topic::name(&name), name.clone());
    let on = move || choosing.wishes.with(|wishes| wishes.topics.contains(&name)).to_string();
    view! {
        <button class="chip" type="button" aria-pressed=on on:click=move |_| choosing.toggle_topic(&tapped)>
            {sized(glyph, "icon icon--xs")}
            {label}
        </button>
    }
    .into_any()
}
