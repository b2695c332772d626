//! Where a draft begins: what was kept of it, and whom it answers.

use super::{Answered, Kept, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::store::posts::{self, Shown};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::{LoadDraft, Thread};
use trente_contract::ids::PostId;
use trente_contract::reader::{Account, Reader};

impl Writing {
    /// Fetches the draft of before, or begins one.
    pub(super) fn open(self) {
        let account = self.account.get_value();
        let reply_to = self.reply_to.get_value();
        if reply_to.is_some() {
            self.answered.set(Answered::Coming);
        }
        spawn_local(async move {
            let kept = call(LoadDraft { account: account.key.clone(), in_reply_to: reply_to.clone() }).await;
            // A draft that cannot be read must not keep anyone from writing; keeping it will tell what is wrong.
            let found = kept.ok().flatten();
            let fresh = found.is_none();
            if let Some(draft) = found {
                self.fill(draft);
                self.kept.set(Kept::Yes);
                status::say(t("compose-draft-restored"));
            }
            if reply_to.is_none() {
                self.fill(begin::with_suggestion(self.draft()));
            }
            self.phase.set(Phase::Writing);
            let Some(id) = reply_to else { return };
            let Some(post) = answered(&account, id).await else {
                let _ = self.answered.try_set(Answered::Gone);
                return;
            };
            if self.text.try_get_untracked().is_none() {
                return;
            }
            if fresh && self.text.with_untracked(String::is_empty) {
                let mut draft = self.draft();
                post.post.with_untracked(|post| begin::answer(&mut draft, post, &account));
                self.opening.set_value(draft.text.clone());
                self.fill(draft);
            }
            self.answered.set(Answered::Post(post));
        });
    }
}

/// The post that is answered: from the window's own, else from the server.
async fn answered(account: &Account, id: PostId) -> Option<Arc<Shown>> {
    let reader = Reader::Account { account: account.key.clone() };
    if let Some(known) = posts::known(&reader, &id) {
        return Some(known);
    }
    let reply = call(Thread { reader: reader.clone(), id }).await.ok()?;
    Some(posts::take(&reader, reply.post))
}
