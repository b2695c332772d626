//! A poll, with its results.

use super::document::inlines;
use super::icon::icon_small;
use crate::ground::i18n::{Moment, percent, t, t_args};
use crate::store;
use leptos::prelude::*;
use trente_contract::post::{Poll, PollOption};

/// The poll as it stands.
pub fn poll(poll: &Poll) -> AnyView {
    let people = poll.voters.filter(|_| poll.multiple).unwrap_or(poll.votes);
    let most = poll.options.iter().filter_map(|option| option.votes).max().filter(|most| *most > 0);
    let rows = poll
        .options
        .iter()
        .enumerate()
        .map(|(place, option)| {
            let own = poll.own_votes.iter().any(|vote| usize::try_from(*vote) == Ok(place));
            row(option, people, own, most.is_some() && option.votes == most)
        })
        .collect_view();
    view! {
        <div class="poll" role="group" aria-label=t("post-poll")>
            {rows}
            {meta(poll)}
        </div>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "a share is rounded to a hundredth anyway")]
fn row(option: &PollOption, people: u64, own: bool, top: bool) -> AnyView {
    let share = option.votes.map(|votes| if people == 0 { 0.0 } else { (votes as f64 / people as f64).min(1.0) });
    let bar = option.votes.map(|votes| {
        view! { <progress max=people.max(1).to_string() value=votes.to_string() aria-hidden="true"></progress> }
    });
    let mark = own.then(|| view! { {icon_small("check")}<span class="visually-hidden">{t("post-poll-yours")}</span> });
    view! {
        <div class="poll__row" class:poll__row--top=top>
            {bar}
            {mark}
            <span dir="auto">{inlines(&option.title)}</span>
            {share.map(|share| view! { <span class="poll__pct">{percent(share)}</span> })}
        </div>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion votes")]
fn meta(poll: &Poll) -> AnyView {
    let count = match poll.voters {
        Some(people) => t_args("post-poll-people", &[("count", (people as f64).into())]),
        None => t_args("post-poll-votes", &[("count", (poll.votes as f64).into())]),
    };
    let expired = poll.expired;
    let end = poll.expires_at.as_deref().and_then(Moment::parse);
    let when = move || match end {
        _ if expired => Some(t("post-poll-closed")),
        Some(end) => Some(t_args("post-poll-closes", &[("when", end.away(store::state().now.get()).into())])),
        None => None,
    };
    view! {
        <p class="poll__meta">
            <span>{count}</span>
            {move || when().map(|when| view! { <span class="dot">{when}</span> })}
        </p>
    }
    .into_any()
}
