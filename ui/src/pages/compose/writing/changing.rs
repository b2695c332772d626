//! Changing a post of one's own: where it begins, and what became of it.

use super::open::fetch;
use super::{Answered, Kept, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::places::router;
use crate::store::{drafts, posts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::BeginChange;
use trente_contract::compose::NewPoll;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::{Poll, Post};
use trente_contract::reader::Reader;

impl Writing {
    /// Fetches the post as it was written, or what was begun of a change.
    pub(in crate::pages::compose) fn open_change(self, id: PostId) {
        let account = self.account.get_value();
        self.phase.set(Phase::Opening);
        self.refused.set(None);
        let post = id.clone();
        spawn_local(async move {
            drafts::all_kept().await;
            match call(BeginChange { account: account.key, id }).await {
                Ok(changing) if self.text.try_get_untracked().is_some() => {
                    self.fill(changing.draft);
                    self.before.set_value((!changing.kept).then(|| self.draft()));
                    self.stored.set_value(changing.kept);
                    self.kept.set(if changing.kept { Kept::Yes } else { Kept::No });
                    if changing.kept {
                        status::say(t("compose-draft-restored"));
                    }
                    self.phase.set(Phase::Writing);
                }
                Ok(_) => {}
                Err(fault) => {
                    self.refused.try_set(Some(fault));
                }
            }
        });
        let account = self.account.get_value();
        spawn_local(async move {
            let found = fetch(&account, post).await;
            self.changed.try_set(found.map_or(Answered::Gone, Answered::Post));
        });
    }

    /// Begins with it once more.
    pub(in crate::pages::compose) fn open_change_again(self) {
        if let Some(id) = self.about.with_value(|about| about.changes().cloned()) {
            self.open_change(id);
        }
    }

    /// It says what the post says; reactive.
    pub(super) fn is_unchanged(self) -> bool {
        self.track();
        self.before.with_value(|before| before.as_ref().is_some_and(|before| *before == self.draft()))
    }

    /// The poll of the post that is changed, as it stands; reactive.
    pub(in crate::pages::compose) fn poll_before(self) -> Option<Poll> {
        match self.changed.get() {
            Answered::Post(shown) => shown.post.with(|post| post.poll.clone()),
            _ => None,
        }
    }

    /// The change is out: it shows wherever the post is shown.
    pub(super) fn is_changed(self, account: &AccountKey, post: Post) {
        let reader = Reader::Account { account: account.clone() };
        posts::take(&reader, post);
        status::toast(t("compose-changed"));
        self.leave_changed();
    }

    /// What was changed is out, or thrown away. Who comes back to the page finds the post as it is then.
    pub(super) fn leave_changed(self) {
        self.next_turn();
        self.phase.set(Phase::Opening);
        self.kept.set(Kept::No);
        self.left.set_value(true);
        let here = self.here();
        if router::current().with_untracked(|route| *route == here) {
            router::back();
        }
    }

    /// What was left behind is fetched anew on the way back.
    pub(super) fn come_back(self) {
        let here = self.here();
        Effect::new(move |_| {
            let is_here = router::current().with(|route| *route == here);
            if is_here && self.left.get_value() {
                self.left.set_value(false);
                untrack(|| self.open_change_again());
            }
        });
    }

    /// The post is no more: what was written of it becomes a post of its own.
    pub(in crate::pages::compose) fn make_new(self) {
        let before = self.key.get_value();
        let mut draft = self.draft();
        (draft.edits, draft.key) = (None, begin::new_key());
        if let Some(poll) = draft.poll.as_mut().filter(|poll| poll.seconds == 0) {
            poll.seconds = NewPoll::A_DAY;
        }
        let files = draft.media.clone();
        let (account, route) = (self.account.with_value(|account| account.key.clone()), new_place(&draft));
        spawn_local(async move {
            if let Err(fault) = drafts::save(account, draft).await {
                status::tell_fault(&fault);
                return;
            }
            for file in files {
                self.upload_again(file, false);
            }
            self.discard_key(before);
            self.phase.set(Phase::Opening);
            router::replace(route);
        });
    }
}

/// Where a draft is found again.
pub(in crate::pages::compose) fn new_place(draft: &trente_contract::compose::Draft) -> Route {
    match (&draft.in_reply_to, &draft.quoting) {
        (Some(_), _) => Route::Write { reply_to: draft.in_reply_to.clone() },
        (None, Some(id)) => Route::Quote(id.clone()),
        (None, None) => Route::Write { reply_to: None },
    }
}
