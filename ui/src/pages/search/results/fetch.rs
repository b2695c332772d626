//! Asking, and what was answered.

use super::{KINDS, Post};
use crate::ground::bridge::call;
use crate::ground::status;
use crate::pages::search::found::{self, Card, Opened};
use crate::pages::search::meant::{Meant, meant};
use crate::store::feed::Line;
use crate::store::posts::{self, Filters};
use crate::store::searching;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{KeepSearch, Search};
use trente_contract::find::{Findings, FoundPerson, Kind, TagUse};
use trente_contract::post::{Entry, Post as Whole};
use trente_contract::reader::Reader;

/// Where it stands.
#[derive(Clone, PartialEq)]
pub(super) enum Phase {
    Coming,
    Here,
    Failed(Fault),
}

/// What was found so far. Copies are handles to the same signals.
#[derive(Clone)]
pub(super) struct Results {
    pub(super) reader: Reader,
    text: String,
    pub(super) phase: RwSignal<Phase>,
    pub(super) people: RwSignal<Vec<FoundPerson>>,
    pub(super) tags: RwSignal<Vec<TagUse>>,
    pub(super) posts: RwSignal<Vec<Post>>,
    /// Which kinds may go on.
    pub(super) more: RwSignal<Vec<Kind>>,
    /// One kind goes on just now.
    pub(super) busy: RwSignal<bool>,
    /// What a pasted link leads to.
    pub(super) card: RwSignal<Option<Card>>,
    /// The post of a pasted link.
    pub(super) opened: RwSignal<Option<Post>>,
}

impl Results {
    /// Begins to search.
    pub(super) fn begin(reader: &Reader, text: &str) -> Self {
        let results = Self {
            reader: reader.clone(),
            text: text.trim().to_owned(),
            phase: RwSignal::new(Phase::Coming),
            people: RwSignal::new(Vec::new()),
            tags: RwSignal::new(Vec::new()),
            posts: RwSignal::new(Vec::new()),
            more: RwSignal::new(Vec::new()),
            busy: RwSignal::new(false),
            card: RwSignal::new(None),
            opened: RwSignal::new(None),
        };
        results.search();
        results
    }

    /// Searches, once more after a failure.
    pub(super) fn search(&self) {
        self.phase.set(Phase::Coming);
        let results = self.clone();
        spawn_local(async move {
            let phase = match results.ask().await {
                Some(Ok(())) => {
                    results.keep();
                    Phase::Here
                }
                Some(Err(fault)) => Phase::Failed(fault),
                // Something else is looked for by now, on another page.
                None => return,
            };
            results.phase.try_set(phase);
        });
    }

    async fn ask(&self) -> Option<Result<(), Fault>> {
        let mut text = self.text.clone();
        match meant(&text) {
            Meant::Link => match found::open(self.reader.clone(), &text).await {
                Ok(Opened::Post(post)) => {
                    self.opened.try_set(Some(self.line_of(*post)));
                    return Some(Ok(()));
                }
                Ok(Opened::Card(card)) => {
                    self.card.try_set(Some(card));
                    return Some(Ok(()));
                }
                Ok(Opened::Person(handle)) => text = handle,
                Ok(Opened::Words) => {}
                Err(fault) => return Some(Err(fault)),
            },
            Meant::Domain => {
                self.card.try_set(Some(Card::Server(text.clone())));
            }
            Meant::Handle | Meant::Words => {}
        }
        let found = match searching::search(self.request(&text, Kind::All, 0)).await? {
            Ok(found) => found,
            // A handle leads to somebody's page also where nobody may search.
            Err(_) if meant(&text) == Meant::Handle && matches!(self.reader, Reader::Guest { .. }) => {
                Findings::default()
            }
            Err(fault) => return Some(Err(fault)),
        };
        if meant(&text) == Meant::Handle && found.people.is_empty() {
            let handle = text.trim_start_matches("acct:").trim_start_matches('@');
            self.card.try_set(Some(Card::Person(format!("@{handle}"))));
        }
        self.take(found);
        Some(Ok(()))
    }

    /// Goes on with one kind.
    pub(super) fn further(&self, kind: Kind) {
        if self.busy.get_untracked() {
            return;
        }
        let known = self.count(kind);
        self.busy.set(true);
        let (results, request) = (self.clone(), self.request(&self.text, kind, known));
        spawn_local(async move {
            match call(request).await {
                Ok(found) => {
                    results.more.try_update(|more| more.retain(|one| *one != kind));
                    results.take(found);
                    // A server that does not know how to go on gives the same again and again.
                    if results.count(kind) == known {
                        results.more.try_update(|more| more.retain(|one| *one != kind));
                    }
                }
                Err(fault) => status::tell_fault(&fault),
            }
            results.busy.try_set(false);
        });
    }

    fn count(&self, kind: Kind) -> usize {
        let count = match kind {
            Kind::People => self.people.try_with_untracked(Vec::len),
            Kind::Tags => self.tags.try_with_untracked(Vec::len),
            Kind::Posts | Kind::All => self.posts.try_with_untracked(Vec::len),
        };
        // The page may be gone.
        count.unwrap_or_default()
    }

    fn request(&self, text: &str, kind: Kind, known: usize) -> Search {
        let known = u32::try_from(known).unwrap_or(u32::MAX);
        Search { reader: self.reader.clone(), text: text.to_owned(), kind, known, typing: false }
    }

    /// Adds what is not there yet.
    fn take(&self, found: Findings) {
        let Findings { people, tags, posts, more } = found;
        self.people.try_update(|all| {
            for one in people {
                if all.iter().all(|known| known.person.id != one.person.id) {
                    all.push(one);
                }
            }
        });
        self.tags.try_update(|all| {
            for one in tags {
                if all.iter().all(|known| known.name != one.name) {
                    all.push(one);
                }
            }
        });
        let lines: Vec<Line> = posts.into_iter().filter_map(|entry| self.line(entry)).collect();
        self.posts.try_update(|all| {
            for one in lines {
                if all.iter().all(|known| known.id != one.id) {
                    all.push(one);
                }
            }
        });
        self.more.try_update(|all| all.extend(KINDS.into_iter().filter(|kind| more.contains(kind))));
    }

    /// A line; none for what the reader's filters leave out.
    fn line(&self, mut entry: Entry) -> Option<Line> {
        let filters = Filters::out_of(&mut entry.post);
        let hidden = filters.hide();
        let shown = posts::take(&self.reader, entry.post);
        (!hidden).then_some(Line::plain(entry.id, shown, filters))
    }

    fn line_of(&self, post: Whole) -> Line {
        let id = post.id.clone();
        let shown = posts::take(&self.reader, post);
        Line::plain(id, shown, Filters::default())
    }

    fn keep(&self) {
        let account = match &self.reader {
            Reader::Account { account } => Some(account.clone()),
            Reader::Guest { .. } => None,
        };
        let text = self.text.clone();
        spawn_local(async move {
            // Convenience that fails is nobody's trouble.
            let _ = call(KeepSearch { account, text }).await;
        });
    }

    /// Nothing at all was found.
    pub(super) fn is_empty(&self) -> bool {
        self.people.with_untracked(Vec::is_empty)
            && self.tags.with_untracked(Vec::is_empty)
            && self.posts.with_untracked(Vec::is_empty)
            && !self.only_opened()
    }

    /// The link itself was the answer: nothing was searched for.
    pub(super) fn only_opened(&self) -> bool {
        let only_card = meant(&self.text) == Meant::Link && self.card.with_untracked(Option::is_some);
        only_card || self.opened.with_untracked(Option::is_some)
    }
}
