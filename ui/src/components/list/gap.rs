//! Where posts are missing in the middle of a list: they are fetched from the side that one comes from.

use crate::ground::i18n::{self, t, t_attr};
use crate::store::feed::{Feed, Line, Phase};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::kept::Side;

/// What is said below a line of posts that are missing there; nothing where none are.
pub(super) fn gap(feed: &Arc<Feed>, line: &Line) -> AnyView {
    let (feed, id, gap) = (Arc::clone(feed), line.id.clone(), line.gap.clone());
    (move || {
        let gap = gap.get()?;
        let (feed, id) = (Arc::clone(&feed), id.clone());
        let phase = feed.phase.clone();
        let failed = move || match phase.get() {
            Phase::GapFailed(fault) => Some(view! { <p role="alert">{i18n::fault(&fault).what}</p> }),
            _ => None,
        };
        let busy = feed.phase.clone();
        let fill = move |from: Side| feed.fill_gap(&id, &gap, from);
        let upward = fill.clone();
        Some(view! {
            <article class="gap" tabindex="0" aria-label=t("timeline-gap")>
                <p>{t("timeline-gap")}</p>
                {failed}
                <div class="gap__ways">
                    <button class="btn btn--sm btn--soft" type="button" disabled=move || busy.get() == Phase::Older on:click=move |_| fill(Side::Above)>
                        {t_attr("timeline-gap", "newest")}
                    </button>
                    <button class="btn btn--sm btn--soft" type="button" on:click=move |_| upward(Side::Below)>
                        {t_attr("timeline-gap", "oldest")}
                    </button>
                </div>
            </article>
        })
    })
    .into_any()
}
