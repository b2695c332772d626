//! What is filled in, and how it is sent.

use crate::ground::bridge::call;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;
use trente_contract::Fault;
use trente_contract::commands::SendReport;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::safety::{Report, ReportForm, Why};

/// What is wrong, as it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    Dislike,
    Spam,
    Rules,
    Legal,
    Other,
}

/// What keeps it from being sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Missing {
    Why,
    Rule,
    Shorter,
    Fault(Fault),
}

/// The form as it is filled in. A copy is another handle on it.
#[derive(Clone, Copy)]
pub(super) struct Form {
    account: StoredValue<AccountKey>,
    pub(super) told: StoredValue<ReportForm>,
    pub(super) chosen: RwSignal<Option<Chosen>>,
    pub(super) rules: RwSignal<BTreeSet<String>>,
    pub(super) posts: RwSignal<Vec<PostId>>,
    pub(super) comment: RwSignal<String>,
    pub(super) forward: RwSignal<bool>,
    pub(super) busy: RwSignal<bool>,
    pub(super) missing: RwSignal<Option<Missing>>,
    pub(super) sent: RwSignal<bool>,
}

impl Form {
    pub(super) fn new(account: AccountKey, told: ReportForm, post: Option<PostId>) -> Self {
        Self {
            account: StoredValue::new(account),
            told: StoredValue::new(told),
            chosen: RwSignal::new(None),
            rules: RwSignal::default(),
            posts: RwSignal::new(post.into_iter().collect()),
            comment: RwSignal::default(),
            forward: RwSignal::new(false),
            busy: RwSignal::new(false),
            missing: RwSignal::new(None),
            sent: RwSignal::new(false),
        }
    }

    fn why(self) -> Result<Why, Missing> {
        match self.chosen.get_untracked() {
            None | Some(Chosen::Dislike) => Err(Missing::Why),
            Some(Chosen::Spam) => Ok(Why::Spam),
            Some(Chosen::Legal) => Ok(Why::Legal),
            Some(Chosen::Other) => Ok(Why::Other),
            Some(Chosen::Rules) => {
                let ids: Vec<String> = self.rules.get_untracked().into_iter().collect();
                if ids.is_empty() { Err(Missing::Rule) } else { Ok(Why::Rules { ids }) }
            }
        }
    }

    /// How many more characters the comment may have; less than none when it is too long.
    pub(super) fn room(self) -> i64 {
        let longest = self.told.with_value(|told| i64::from(told.longest));
        longest - self.comment.with(|comment| i64::try_from(comment.trim().chars().count()).unwrap_or(i64::MAX))
    }

    pub(super) fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        let why = match self.why() {
            Ok(_) if untrack(|| self.room()) < 0 => Err(Missing::Shorter),
            why => why,
        };
        let why = match why {
            Ok(why) => why,
            Err(missing) => {
                self.missing.set(Some(missing));
                return;
            }
        };
        self.missing.set(None);
        self.busy.set(true);
        let report = Report {
            person: self.told.with_value(|told| told.person.id.clone()),
            posts: self.posts.get_untracked(),
            why,
            comment: self.comment.get_untracked(),
            forward: self.forward.get_untracked(),
        };
        let request = SendReport { account: self.account.get_value(), report };
        spawn_local(async move {
            let answer = call(request).await;
            self.busy.try_set(false);
            match answer {
                Ok(()) => {
                    self.sent.try_set(true);
                }
                Err(fault) => {
                    self.missing.try_set(Some(Missing::Fault(fault)));
                }
            }
        });
    }
}
