//! The answers, with how many gave them.

use super::Titles;
use crate::components::document::inlines;
use crate::components::icon::icon_small;
use crate::ground::i18n::{percent, t};
use leptos::prelude::*;
use trente_contract::document::Inline;
use trente_contract::post::Poll;

pub(super) fn results(live: Memo<Option<Poll>>, kept: Memo<Option<Vec<u32>>>, titles: &Titles) -> AnyView {
    let Some(poll) = live.get() else { return ().into_any() };
    let people = poll.voters.filter(|_| poll.multiple).unwrap_or(poll.votes);
    let most = poll.options.iter().filter_map(|option| option.votes).max().filter(|most| *most > 0);
    let mine = kept.get().unwrap_or_else(|| poll.own_votes.clone());
    let rows = (0_u32..)
        .zip(titles.iter())
        .map(|(place, title)| {
            let votes = usize::try_from(place).ok().and_then(|place| poll.options.get(place)?.votes);
            row(title, votes, people, mine.contains(&place), most.is_some() && votes == most)
        })
        .collect_view();
    view! { {rows} }.into_any()
}

#[expect(clippy::cast_precision_loss, reason = "a share is rounded to a hundredth anyway")]
fn row(title: &[Inline], votes: Option<u64>, people: u64, own: bool, top: bool) -> AnyView {
    let share = votes.map(|votes| if people == 0 { 0.0 } else { (votes as f64 / people as f64).min(1.0) });
    let bar = votes.map(|votes| {
        view! { <progress max=people.max(1).to_string() value=votes.to_string() aria-hidden="true"></progress> }
    });
    let mark = own.then(|| view! { {icon_small("check")}<span class="visually-hidden">{t("post-poll-yours")}</span> });
    view! {
        <div class="poll__row" class:poll__row--top=top>
            {bar}
            {mark}
            <span dir="auto">{inlines(title)}</span>
            {share.map(|share| view! { <span class="poll__pct">{percent(share)}</span> })}
        </div>
    }
    .into_any()
}
