//! Replies in the order of a conversation: each right after what it answers.

use crate::store::posts::Shown;
use leptos::prelude::WithUntracked;
use std::collections::HashMap;
use std::sync::Arc;
use trente_contract::ids::PostId;

/// A reply in its place.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) shown: Arc<Shown>,
    /// The next one answers it: a line joins them.
    pub(super) joined: bool,
    /// What it answers stands right above it, or is the post that the page is about.
    pub(super) plain: bool,
    /// How far it stands in: one step more than what it answers where that has several answers. A talk of two stays flat, and
    /// so does all beyond the last step: there who is answered is said in words.
    pub(super) depth: u8,
}

/// The farthest that a reply stands in.
const DEEPEST: u8 = 3;

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
    // The places of the answers to each, the first one last.
    let mut answers: HashMap<PostId, Vec<usize>> = HashMap::new();
    for (at, one) in left.iter().enumerate().rev() {
        if let Some((Some(parent), _)) = one {
            answers.entry(parent.clone()).or_default().push(at);
        }
    }
    let mut ordered = Vec::with_capacity(left.len());
    let mut open: Vec<PostId> = vec![focus.clone()];
    // `open` is the way down to the place where the next answer may stand.
    while let Some(parent) = open.last() {
        let next = answers.get_mut(parent).and_then(Vec::pop);
        match next.map(|at| left[at].take()) {
            Some(Some(reply)) => {
                open.push(reply.1.id.clone());
                ordered.push(reply);
            }
            // It stands somewhere already: a server that contradicts itself.
            Some(None) => {}
            None => {
                open.pop();
            }
        }
    }
    ordered.extend(left.into_iter().flatten());
    let (answered, shown): (Vec<Option<PostId>>, Vec<Arc<Shown>>) = ordered.into_iter().unzip();
    let ids: Vec<PostId> = shown.iter().map(|shown| shown.id.clone()).collect();
    let depths = depths(focus, &ids, &answered);
    shown
        .into_iter()
        .enumerate()
        .map(|(at, shown)| Reply {
            joined: answered.get(at + 1).is_some_and(|next| next.as_ref() == Some(&shown.id))
                && depths.get(at + 1) == Some(&depths[at]),
            depth: depths[at],
            plain: answered[at].as_ref() == Some(focus)
                || at.checked_sub(1).is_some_and(|before| answered[at].as_ref() == Some(&ids[before])),
            shown,
        })
        .collect()
}

/// How far each stands in; what is answered stands before what answers it.
fn depths(focus: &PostId, ids: &[PostId], answered: &[Option<PostId>]) -> Vec<u8> {
    let mut known: HashMap<&PostId, (u8, usize)> = ids.iter().map(|id| (id, (0, 0))).collect();
    for parent in answered.iter().flatten() {
        if let Some((_, answers)) = known.get_mut(parent) {
            *answers += 1;
        }
    }
    let mut depths = Vec::with_capacity(ids.len());
    for (id, parent) in ids.iter().zip(answered) {
        let depth = match parent.as_ref().filter(|parent| *parent != focus).and_then(|parent| known.get(parent)) {
            Some((depth, answers)) => (depth + u8::from(*answers > 1)).min(DEEPEST),
            None => 0,
        };
        if let Some((own, _)) = known.get_mut(id) {
            *own = depth;
        }
        depths.push(depth);
    }
    depths
}

fn answered(shown: &Shown) -> Option<PostId> {
    shown.post.with_untracked(|post| post.in_reply_to.as_ref().map(|reply| reply.id.clone()))
}
