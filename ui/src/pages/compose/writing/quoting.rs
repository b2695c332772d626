//! The post that a post quotes.

use super::open::fetch;
use super::{Answered, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::store::drafts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::LoadQuoting;
use trente_contract::ids::PostId;

impl Writing {
    /// Fetches what was begun before with this quote, or begins it.
    pub(super) fn open_quoting(self, id: PostId) {
        let account = self.account.get_value();
        spawn_local(async move {
            drafts::all_kept().await;
            let kept = call(LoadQuoting { account: account.key.clone(), post: id.clone() }).await;
            let found = kept.ok().flatten();
            let fresh = found.is_none();
            if self.text.try_get_untracked().is_none() {
                return;
            }
            if let Some(draft) = found {
                self.fill_before(draft);
                status::say(t("compose-draft-restored"));
            }
            self.phase.set(Phase::Writing);
            let Some(post) = fetch(&account, id).await.filter(|_| fresh) else { return };
            // What not everyone can see is not shown to more people by a quote.
            let seen = post.post.with_untracked(|post| post.visibility);
            self.visibility.try_update(|visibility| *visibility = begin::narrower(*visibility, seen));
        });
    }

    /// Follows which post is quoted, and fetches it.
    pub(super) fn show_quoted(self) {
        Effect::new(move |before: Option<Option<PostId>>| {
            let now = self.quoting.get();
            if before.as_ref() == Some(&now) {
                return now;
            }
            self.quoted.set(if now.is_some() { Answered::Coming } else { Answered::Nothing });
            if let Some(id) = now.clone() {
                let account = self.account.get_value();
                spawn_local(async move {
                    let found = fetch(&account, id.clone()).await;
                    if self.quoting.try_get_untracked() == Some(Some(id)) {
                        self.quoted.set(found.map_or(Answered::Gone, Answered::Post));
                    }
                });
            }
            now
        });
    }

    /// The post quotes nothing any more.
    pub(in crate::pages::compose) fn quote_nothing(self) {
        self.quoting.set(None);
    }
}
