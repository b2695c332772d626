//! A poll: its answers to choose from, or its results.

mod ballot;
mod results;
mod sight;

use crate::ground::i18n::{Moment, t, t_args};
use crate::store;
use crate::store::posts::{self, Shown};
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::document::Inline;
use trente_contract::post::{Poll, PollOption};

/// What the answers say.
type Titles = Arc<Vec<Vec<Inline>>>;

/// The same poll without anything that changes while it runs: a post is not built anew at each vote.
pub fn still(poll: &Poll) -> Poll {
    let options = poll.options.iter().cloned().map(|option| PollOption { votes: None, ..option });
    Poll {
        options: options.collect(),
        expired: false,
        votes: 0,
        voters: None,
        voted: false,
        own_votes: Vec::new(),
        ..poll.clone()
    }
}

/// The poll of a post as it stands; its words are those of `poll`, which may be translated.
pub fn poll(shown: &Arc<Shown>, poll: &Poll) -> AnyView {
    let titles: Titles = Arc::new(poll.options.iter().map(|option| option.title.clone()).collect());
    let source = Arc::clone(shown);
    let live = Memo::new(move |_| source.post.with(|post| post.poll.clone()));
    let own = shown.post.with_untracked(|post| post.mine.author);
    let peek = RwSignal::new(false);
    let chosen = RwSignal::new(Vec::<u32>::new());
    let place = NodeRef::<Div>::new();
    let kept = {
        let shown = Arc::clone(shown);
        Memo::new(move |_| posts::kept_vote(&shown))
    };
    let open = Memo::new(move |_| {
        let voting = live.with(|poll| poll.as_ref().is_some_and(|poll| !poll.voted && !is_over(poll)));
        voting && !own && kept.with(Option::is_none)
    });
    let tells = Memo::new(move |_| {
        live.with(|poll| poll.as_ref().is_some_and(|poll| poll.options.iter().any(|option| option.votes.is_some())))
    });
    let votes = Memo::new(move |_| open.get() && !peek.get());
    sight::ask_after_end(shown, live, place);
    let name = ballot::name(&poll.id);
    let multiple = poll.multiple;
    let inner = move || match votes.get() {
        true => ballot::ballot(&titles, multiple, &name, chosen),
        false => results::results(live, kept, &titles),
    };
    let voter = StoredValue::new(Arc::clone(shown));
    let vote = move |_| {
        let choices = chosen.get_untracked();
        if choices.is_empty() {
            crate::ground::status::toast(t("post-poll-choose-first"));
            return;
        }
        voter.with_value(|shown| posts::vote(shown, choices));
        // The button goes; what came of it stands in the same place.
        if let Some(place) = place.get_untracked() {
            let _ = place.focus();
        }
    };
    view! {
        <div class="poll" role="group" aria-label=t("post-poll") tabindex="-1" node_ref=place>
            {inner}
            <Show when=move || open.get()>
                <div class="poll__acts">
                    <Show when=move || votes.get()>
                        <button class="btn btn--primary btn--sm" type="button" on:click=vote>{t("post-poll-vote")}</button>
                    </Show>
                    <Show when=move || tells.get()>
                        <button class="btn btn--quiet btn--sm" type="button" on:click=move |_| peek.update(|on| *on = !*on)>
                            {move || t(if peek.get() { "post-poll-back" } else { "post-poll-results" })}
                        </button>
                    </Show>
                </div>
            </Show>
            {meta(live, kept)}
        </div>
    }
    .into_any()
}

/// When it closes, in milliseconds since 1970.
fn end(poll: &Poll) -> Option<Moment> {
    poll.expires_at.as_deref().and_then(Moment::parse)
}

/// It is closed, as its server says or by this device's clock; reactive.
fn is_over(poll: &Poll) -> bool {
    poll.expired || end(poll).is_some_and(|end| end.is_past(store::state().now.get()))
}

/// How many took part, and until when one can.
fn meta(live: Memo<Option<Poll>>, kept: Memo<Option<Vec<u32>>>) -> AnyView {
    #[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion votes")]
    let count = move || {
        live.with(|poll| {
            poll.as_ref().map(|poll| match poll.voters {
                Some(people) => t_args("post-poll-people", &[("count", (people as f64).into())]),
                None => t_args("post-poll-votes", &[("count", (poll.votes as f64).into())]),
            })
        })
    };
    let when = move || {
        live.with(|poll| {
            let poll = poll.as_ref()?;
            if is_over(poll) {
                return Some(t("post-poll-closed"));
            }
            let end = end(poll)?;
            Some(t_args("post-poll-closes", &[("when", end.away(store::state().now.get()).into())]))
        })
    };
    view! {
        <p class="poll__meta">
            <span>{count}</span>
            {move || when().map(|when| view! { <span class="dot">{when}</span> })}
        </p>
        <Show when=move || kept.with(Option::is_some)>
            <p class="poll__meta">{t("post-poll-kept")}</p>
        </Show>
    }
    .into_any()
}
