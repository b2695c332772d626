//! Posts that were written here a moment ago: each stands where it belongs before any server tells of it.

use super::feed;
use super::posts::{self, Shown};
use crate::ground::lasting::lasting;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;
use trente_contract::reader::Reader;

/// How many answers are remembered. By the time one is forgotten, its server has long told of it.
const KEPT: usize = 40;

thread_local! {
    static ANSWERS: RwSignal<Vec<Arc<Shown>>> = lasting(|| RwSignal::new(Vec::new()));
}

/// A post was just written: it stands at the top of its author's Home at once, and an answer also below what it answers,
/// in each thread that shows that.
pub fn written(account: &AccountKey, post: Post) {
    let reader = Reader::Account { account: account.clone() };
    let answered = post.in_reply_to.as_ref().map(|reply| reply.id.clone());
    let shown = posts::take(&reader, post);
    feed::posted(account, &shown);
    let Some(answered) = answered else { return };
    if let Some(answered) = posts::known(&reader, &answered) {
        answered.post.update(|post| {
            if let Some(replies) = &mut post.counts.replies {
                *replies += 1;
            }
        });
    }
    let answers = ANSWERS.with(|answers| *answers);
    answers.update(|all| {
        if all.iter().all(|one| !Arc::ptr_eq(one, &shown)) {
            all.push(shown);
        }
        let surplus = all.len().saturating_sub(KEPT);
        all.drain(..surplus);
    });
}

/// The answers that this reader wrote, newest first; reactive.
pub fn answers(reader: &Reader) -> Vec<Arc<Shown>> {
    let answers = ANSWERS.with(|answers| *answers);
    answers.with(|all| all.iter().rev().filter(|shown| shown.reader == *reader).cloned().collect())
}
