//! What waited and was sent, until the window was told.

use std::sync::{Mutex, MutexGuard, PoisonError};
use trente_contract::compose::SentPost;
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;

/// So many are told at most: who comes back to more finds them in Home.
const MOST: usize = 40;

#[derive(Default)]
pub(in crate::features::writing) struct Sent(Mutex<Vec<(Option<u32>, SentPost)>>);

impl Sent {
    fn lock(&self) -> MutexGuard<'_, Vec<(Option<u32>, SentPost)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, account: &AccountKey, post: Post) {
        let mut all = self.lock();
        all.push((None, SentPost { account: account.clone(), post }));
        let surplus = all.len().saturating_sub(MOST);
        all.drain(..surplus);
    }

    /// Nobody has this account any more.
    pub(super) fn forget(&self, account: &AccountKey) {
        self.lock().retain(|(_, sent)| sent.account != *account);
    }

    /// What is to be told with this version to somebody who has seen that one. What was told with a version that was seen is not
    /// told again; an answer that was lost is.
    pub(in crate::features::writing) fn tell(&self, version: u32, seen: Option<u32>) -> Vec<SentPost> {
        let mut all = self.lock();
        all.retain(|(told, _)| told.zip(seen).is_none_or(|(told, seen)| told > seen));
        let tell = |(told, sent): &mut (Option<u32>, SentPost)| {
            told.get_or_insert(version);
            sent.clone()
        };
        all.iter_mut().map(tell).collect()
    }
}
