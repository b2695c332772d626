//! The reader's filters. A server lists every one that matches a post (where it does not, [`super::phrases`] looks): where it
//! holds, until when, and that one's own posts are never filtered is for the app to look at.

use super::context::{ViewContext, line};
use crate::api::entities::{FilterAction, FilterResult, Status};
use crate::api::moment;
use std::collections::HashSet;
use trente_contract::post::Filtered;

/// The filters that hold for a post where and when it is shown, each once. Of a boost, those of the boosted post too.
pub(super) fn filtered(status: &Status, context: &ViewContext) -> Vec<Filtered> {
    let (mut all, mut known) = (Vec::new(), HashSet::new());
    if context.is_own(status.shown().account.id.as_str()) {
        return all;
    }
    let boosted = status.reblog.iter().flat_map(|boosted| boosted.filtered.iter().flatten());
    let told = boosted.chain(status.filtered.iter().flatten());
    let looked_for = context.phrases().found(status.shown());
    for found in told.chain(looked_for).filter(|found| holds(found, context)) {
        // A filter of an unknown kind warns: the reader sees that something is there, and decides.
        let filter = Filtered {
            title: line(&found.filter.title).unwrap_or_default(),
            hide: found.filter.filter_action == FilterAction::Hide,
        };
        if known.insert(filter.clone()) {
            all.push(filter);
        }
    }
    all
}

fn holds(found: &FilterResult, context: &ViewContext) -> bool {
    let (now, place) = context.moment();
    let filter = &found.filter;
    let has_ended = now.zip(filter.expires_at.as_deref().and_then(moment)).is_some_and(|(now, end)| end <= now);
    // One that does not say where it holds was found by the server all the same.
    let is_elsewhere = !filter.context.is_empty() && place.is_some_and(|place| !filter.context.contains(place));
    !has_ended && !is_elsewhere
}
