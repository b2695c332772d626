//! Replies in the order of a conversation: each right after what it answers.

use crate::store::posts::Shown;
use leptos::prelude::WithUntracked;
use std::sync::Arc;
use trente_contract::ids::PostId;

/// A reply in its place.
pub(super) struct Reply {
    pub(super) shown: Arc<Shown>,
    /// The next one answers it: a line joins them.
    pub(super) joined: bool,
    /// What it answers stands right above it, or is the post that the page is about.
    pub(super) plain: bool,
}

/// What the server told, after those of the reader's own answers that belong here and that it has not told yet: so they
/// stand right below what they answer, where the reader looks for them.
pub(super) fn with_own(focus: &PostId, told: &[Arc<Shown>], own: Vec<Arc<Shown>>) -> Vec<Arc<Shown>> {
    let mut missing = own;
    missing.retain(|one| told.iter().all(|shown| shown.id != one.id));
    let mut found: Vec<Arc<Shown>> = Vec::with_capacity(missing.len());
    // The oldest first: a later one may answer it.
    for one in missing.into_iter().rev() {
        let here = answered(&one)
            .is_some_and(|parent| parent == *focus || told.iter().chain(&found).any(|shown| shown.id == parent));
        if here {
            found.insert(0, one);
        }
    }
    found.extend(told.iter().cloned());
    found
}

/// Puts each reply below what it answers, keeping the given order among siblings. Replies whose parent is not there
/// (deleted, or not known to this server) come last.
pub(super) fn order(focus: &PostId, all: Vec<Arc<Shown>>) -> Vec<Reply> {
    let mut left: Vec<Option<(Option<PostId>, Arc<Shown>)>> =
        all.into_iter().map(|shown| Some((answered(&shown), shown))).collect();
    let mut ordered = Vec::with_capacity(left.len());
    let mut open: Vec<PostId> = vec![focus.clone()];
    // `open` is the way down to the place where the next answer may stand.
    while let Some(parent) = open.last().cloned() {
        let next =
            left.iter().position(|one| one.as_ref().is_some_and(|(answered, _)| answered.as_ref() == Some(&parent)));
        match next.and_then(|at| left[at].take()) {
            Some(reply) => {
                open.push(reply.1.id.clone());
                ordered.push(reply);
            }
            None => {
                open.pop();
            }
        }
    }
    ordered.extend(left.into_iter().flatten());
    let (answered, shown): (Vec<Option<PostId>>, Vec<Arc<Shown>>) = ordered.into_iter().unzip();
    let ids: Vec<PostId> = shown.iter().map(|shown| shown.id.clone()).collect();
    shown
        .into_iter()
        .enumerate()
        .map(|(at, shown)| Reply {
            joined: answered.get(at + 1).is_some_and(|next| next.as_ref() == Some(&shown.id)),
            plain: answered[at].as_ref() == Some(focus)
                || at.checked_sub(1).is_some_and(|before| answered[at].as_ref() == Some(&ids[before])),
            shown,
        })
        .collect()
}

fn answered(shown: &Shown) -> Option<PostId> {
    shown.post.with_untracked(|post| post.in_reply_to.as_ref().map(|reply| reply.id.clone()))
}
