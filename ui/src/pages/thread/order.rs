//! Replies in the order of a conversation: each right after what it answers.

use crate::store::posts::{self, Shown};
use std::sync::Arc;
use trente_contract::ids::PostId;
use trente_contract::post::Post;
use trente_contract::reader::Reader;

/// A reply in its place.
#[derive(Clone)]
pub(super) struct Reply {
    pub(super) shown: Arc<Shown>,
    /// The next one answers it: a line joins them.
    pub(super) joined: bool,
    /// What it answers stands right above it, or is the post that the page is about.
    pub(super) plain: bool,
}

/// Puts each reply below what it answers, keeping the server's order among siblings. Replies whose parent is not there
/// (deleted, or not known to this server) come last.
pub(super) fn order(reader: &Reader, focus: &PostId, all: Vec<Post>) -> Vec<Reply> {
    let mut left: Vec<Option<Post>> = all.into_iter().map(Some).collect();
    let mut ordered: Vec<Post> = Vec::with_capacity(left.len());
    let mut open: Vec<PostId> = vec![focus.clone()];
    // `open` is the way down to the place where the next answer may stand.
    while let Some(parent) = open.last().cloned() {
        let answers = |post: &Option<Post>| {
            post.as_ref().is_some_and(|post| post.in_reply_to.as_ref().is_some_and(|reply| reply.id == parent))
        };
        match left.iter().position(answers).and_then(|at| left[at].take()) {
            Some(post) => {
                open.push(post.id.clone());
                ordered.push(post);
            }
            None => {
                open.pop();
            }
        }
    }
    ordered.extend(left.into_iter().flatten());
    let answered: Vec<Option<PostId>> =
        ordered.iter().map(|post| post.in_reply_to.as_ref().map(|reply| reply.id.clone())).collect();
    let ids: Vec<PostId> = ordered.iter().map(|post| post.id.clone()).collect();
    ordered
        .into_iter()
        .enumerate()
        .map(|(at, post)| Reply {
            joined: answered.get(at + 1).is_some_and(|next| next.as_ref() == Some(&post.id)),
            plain: answered[at].as_ref() == Some(focus)
                || at.checked_sub(1).is_some_and(|before| answered[at].as_ref() == Some(&ids[before])),
            shown: posts::take(reader, post),
        })
        .collect()
}
