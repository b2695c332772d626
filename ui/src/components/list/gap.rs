//! Where posts are missing in the middle of a list: they are fetched from the side that one comes from.

use crate::ground::i18n::{self, t, t_attr};
use crate::store::feed::{Feed, Line};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::ids::PostId;
use trente_contract::kept::{Gap, Side};

/// What is said below a line of posts that are missing there; nothing where none are.
pub(super) fn gap(feed: &Arc<Feed>, line: &Line) -> AnyView {
    let (feed, id, gap) = (Arc::clone(feed), line.id.clone(), line.gap.clone());
    (move || gap.get().map(|gap| strip(&feed, &id, &gap))).into_any()
}

fn strip(feed: &Arc<Feed>, below: &PostId, gap: &Gap) -> AnyView {
    let (busy, failed) = (RwSignal::new(false), RwSignal::new(None::<Fault>));
    let way = |from: Side, words: &'static str| {
        let (feed, below, gap) = (Arc::clone(feed), below.clone(), gap.clone());
        let fill = move |_| {
            if busy.get_untracked() {
                return;
            }
            busy.set(true);
            failed.set(None);
            let (feed, below, gap) = (Arc::clone(&feed), below.clone(), gap.clone());
            spawn_local(async move {
                let filled = feed.fill_gap(&below, gap, from).await;
                // Filled, it is gone, and these with it.
                busy.try_set(false);
                failed.try_set(filled.err());
            });
        };
        view! {
            <button
                class="btn btn--sm btn--soft"
                type="button"
                aria-disabled=move || busy.get().then_some("true")
                on:click=fill
            >
                {t_attr("timeline-gap", words)}
            </button>
        }
    };
    view! {
        <article class="gap" tabindex="0" aria-label=t("timeline-gap") aria-busy=move || busy.get().to_string()>
            <p>{t("timeline-gap")}</p>
            {move || failed.get().map(|fault| view! { <p role="alert">{i18n::fault(&fault).what}</p> })}
            <div class="gap__ways">{way(Side::Above, "newest")}{way(Side::Below, "oldest")}</div>
        </article>
    }
    .into_any()
}
