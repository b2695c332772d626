//! Where a draft begins: what was kept of it, and whom it answers.

use super::{Answered, Kept, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::places::router;
use crate::store::posts::{self, Shown};
use crate::store::{drafts, going};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::{LoadDraft, OpenDraft, Thread};
use trente_contract::compose::Draft;
use trente_contract::ids::PostId;
use trente_contract::reader::{Account, Reader};

impl Writing {
    /// Fetches the draft of before, or begins one.
    pub(super) fn open(self) {
        if self.changes() {
            return self.open_change_again();
        }
        if let Some(id) = self.about.with_value(|about| about.quotes().cloned()) {
            return self.open_quoting(id);
        }
        let key = self.about.with_value(|about| about.draft().map(str::to_owned));
        let account = self.account.get_value();
        let reply_to = self.reply_to.get_value();
        if reply_to.is_some() {
            self.answered.set(Answered::Coming);
        }
        let here = self.here();
        // Who went on meanwhile is where they want to be.
        let leave = move || {
            if router::current().with_untracked(|route| *route == here) {
                router::replace(Route::Drafts);
            }
        };
        spawn_local(async move {
            let named = key.is_some();
            drafts::all_kept().await;
            if key.as_deref().is_some_and(going::is_under_way) {
                // Words that were added now would belong to no post.
                status::note(t("compose-sending"));
                return leave();
            }
            let kept = match key.clone() {
                Some(key) => call(OpenDraft { account: account.key.clone(), key, take: true }).await,
                None => call(LoadDraft { account: account.key.clone(), in_reply_to: reply_to.clone() }).await,
            };
            if named && !matches!(kept, Ok(Some(_))) {
                match kept {
                    Err(fault) => status::tell_fault(&fault),
                    Ok(_) => {
                        key.iter().for_each(|key| going::end(key));
                        status::note(t("drafts-gone"));
                    }
                }
                return leave();
            }
            // A draft that cannot be read must not keep anyone from writing; keeping it will tell what is wrong.
            // What is on its way stands where it will be: who comes to write meanwhile writes another.
            let found = kept.ok().flatten().filter(|draft| named || !going::is_under_way(&draft.key));
            let fresh = found.is_none();
            if self.text.try_get_untracked().is_none() {
                return;
            }
            if let Some(draft) = found {
                self.fill_before(draft);
                if !named {
                    self.came_back.set(true);
                    status::say(t("compose-draft-restored"));
                }
            }
            if reply_to.is_none() && !named {
                self.fill(begin::with_suggestion(self.draft()));
            }
            self.phase.set(Phase::Writing);
            if fresh && !untrack(|| self.is_blank()) {
                // What was typed meanwhile is not kept yet.
                self.keep();
            }
            let Some(id) = reply_to else { return };
            let Some(post) = fetch(&account, id).await else {
                let _ = self.answered.try_set(Answered::Gone);
                return;
            };
            if self.text.try_get_untracked().is_none() {
                return;
            }
            if fresh {
                let mut draft = self.draft();
                let (typed, warned) = (std::mem::take(&mut draft.text), std::mem::take(&mut draft.warning));
                post.post.with_untracked(|post| begin::answer(&mut draft, post, &account));
                self.opening.set_value(draft.text.clone());
                draft.text.push_str(&typed);
                if !warned.is_empty() {
                    draft.warning = warned;
                }
                self.fill(draft);
            }
            self.answered.set(Answered::Post(post));
        });
    }
}

impl Writing {
    /// Shows what is answered above the text.
    pub(super) fn show_answered(self, id: Option<PostId>) {
        self.answered.set(if id.is_some() { Answered::Coming } else { Answered::Nothing });
        let Some(id) = id else { return };
        let account = self.account.get_value();
        spawn_local(async move {
            let found = fetch(&account, id.clone()).await;
            if self.reply_to.try_get_value() == Some(Some(id)) {
                self.answered.set(found.map_or(Answered::Gone, Answered::Post));
            }
        });
    }
}

impl Writing {
    /// Takes a draft that was kept. Who began to type before it was there finds that below it.
    pub(super) fn fill_before(self, mut draft: Draft) {
        let typed = self.text.get_untracked();
        let alone = typed.trim().is_empty();
        if !alone {
            if !draft.text.trim().is_empty() {
                draft.text.push_str("\n\n");
            }
            draft.text.push_str(&typed);
        }
        self.fill(draft);
        self.kept.set(if alone { Kept::Yes } else { Kept::No });
    }
}

/// A post that is written about: from the window's own, else from the server.
pub(super) async fn fetch(account: &Account, id: PostId) -> Option<Arc<Shown>> {
    let reader = Reader::Account { account: account.key.clone() };
    if let Some(known) = posts::known(&reader, &id) {
        return Some(known);
    }
    let reply = call(Thread { reader: reader.clone(), id, elsewhere: false }).await.ok()?;
    Some(posts::take(&reader, reply.post))
}
