//! Threads: what follows a post that is out.

use super::Writing;
use super::length::is_too_long;
use crate::session::Limits;
use trente_contract::Fault;
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};

/// What is left of a thread and could not be written down.
#[derive(Clone)]
pub(super) struct Owed {
    /// The draft whose first post is out.
    out: String,
    /// What is left.
    rest: Draft,
}

impl Writing {
    /// The draft's first post is out: it is forgotten, and what follows takes its place, all at once, so that a kill at any moment
    /// leaves either the whole thread, whose first post is looked for before it is sent again, or what is left of it.
    pub(super) async fn go_on(&self, account: &AccountKey, draft: &Draft, out: &PostId) {
        let Some(rest) = draft.rest(out) else {
            // The post is out: a draft that stays behind must not make it look as if it were not.
            if let Err(error) = self.ground.store.forget_draft(account, &draft.key).await {
                tracing::warn!(%error, "a draft that was sent could not be forgotten");
            }
            return;
        };
        if let Err(error) = self.ground.store.go_on(account, &draft.key, &rest).await {
            tracing::warn!(%error, "what is left of a thread could not be written down");
            self.posting.owe(&rest.key.clone(), Some(Owed { out: draft.key.clone(), rest }));
        }
    }

    /// The next post of a thread leaves only once it is written down that the one before is out: else it might go out twice.
    pub(super) async fn settle_owed(&self, account: &AccountKey, key: &str) -> Result<(), Fault> {
        if let Some(Owed { out, rest }) = self.posting.owed(key) {
            self.ground.store.go_on(account, &out, &rest).await?;
            self.posting.owe(key, None);
        }
        Ok(())
    }
}

/// True when one of its posts is longer than the server takes: nothing is sent then, so that no thread stops for it.
pub(super) fn is_any_too_long(draft: &Draft, limits: Limits) -> bool {
    is_too_long(&draft.text, &draft.warning, limits)
        || draft.following().any(|part| is_too_long(&part.text, &draft.warning, limits))
}
