//! Sending the posts of a thread, one after the other.

use super::{Answered, Writing};
use crate::ground::bridge::call;
use crate::store;
use leptos::prelude::*;
use trente_contract::commands::CreatePost;
use trente_contract::compose::Draft;
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;
use trente_contract::reader::Reader;
use trente_contract::{Fault, FaultCode};

impl Writing {
    /// Sends a draft, and what follows it, each as an answer to the one before; `known` is its first post where that is out already.
    /// Where it stops, the page has what is left, and so has the core: nothing that is out is sent again.
    ///
    /// # Errors
    /// Why it stopped; the page tells it already.
    pub(super) async fn one_by_one(
        self,
        account: AccountKey,
        mut draft: Draft,
        mut known: Option<Post>,
    ) -> Result<(), Fault> {
        let before = self.parts.out.try_get_untracked().unwrap_or(0);
        let count =
            before.saturating_add(u32::try_from(draft.following().count()).unwrap_or(u32::MAX)).saturating_add(1);
        let (mut first, mut last, mut out) = (None, None, 0);
        loop {
            let sent = match known.take() {
                Some(post) => Ok(post),
                None => {
                    self.parts.going.try_set((count > 1).then_some((before + out + 1, count)));
                    call(CreatePost { account: account.clone(), draft: draft.clone() }).await
                }
            };
            let failed = match sent {
                Ok(post) => match draft.rest(&post.id) {
                    None => {
                        self.parts.going.try_set(None);
                        let first = first.unwrap_or_else(|| post.id.clone());
                        self.sent(&account, post, first, count);
                        return Ok(());
                    }
                    Some(rest) => {
                        first.get_or_insert_with(|| post.id.clone());
                        last = Some(post.id.clone());
                        store::written::written(&account, post);
                        (draft, out) = (rest, out + 1);
                        continue;
                    }
                },
                Err(fault) => fault,
            };
            self.parts.going.try_set(None);
            // The page may be gone: the draft is among the others.
            if let Some(last) = last.filter(|_| self.is_there()) {
                self.is_halfway(draft, out);
                let reader = Reader::Account { account };
                self.answered.set(store::posts::known(&reader, &last).map_or(Answered::Gone, Answered::Post));
            }
            self.failed(failed.clone());
            return Err(failed);
        }
    }

    /// One of its texts is too long: the way leads there.
    pub(super) fn is_too_long(self) -> Option<Fault> {
        let long = untrack(|| self.too_long())?;
        self.parts.at.set(long.part.get_value());
        let server = self.account.with_value(|account| account.server.clone());
        Some(Fault::new(FaultCode::TooLong, "counted here").at(server))
    }
}
