//! Timelines that are kept on this device.

use super::{Asking, Ground, entity_of, fault_of};
use crate::api::entities::{Poll, Status, StatusId};
use crate::api::{Origin, Page, after};
use crate::cache::{Age, CacheError, Change, Content};
use crate::session::StoreError;
use crate::timeline::{Arrived, Timeline, Update};
use crate::view::Phrases;
use std::sync::Arc;
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

/// Under which Home is kept.
pub(crate) const HOME: &str = "home";

/// What a page has, as a timeline takes it.
pub(crate) fn arrived(page: &Page<Status>) -> Arrived {
    let entries = page.items.iter().map(|status| (status.id.clone(), status.shown().id.clone()));
    Arrived::new(entries, page.next.clone(), page.prev.clone())
}

fn contents(statuses: &[Status], phrases: &Phrases) -> Vec<Content> {
    let content = |status: &Status| {
        let json = serde_json::to_string(&phrases.marked(status)).ok()?;
        Some(Content { id: status.id.clone(), post: status.shown().id.clone(), status: json })
    };
    statuses.iter().filter_map(content).collect()
}

/// What came of the network, with the time since which nothing may have been forgotten.
pub(crate) struct Came {
    /// When it was asked for.
    pub(crate) age: Age,
    /// When a newest page was fetched, RFC 3339; none for other pages.
    pub(crate) at: Option<String>,
    /// Its posts.
    pub(crate) statuses: Vec<Status>,
}

impl Ground {
    /// Lets a reader's timeline change by what came, and keeps the outcome. None when it could not be kept, or was forgotten at
    /// somebody's word meanwhile: nobody is told, since nothing is lost that cannot be fetched again.
    pub(crate) async fn change_timeline<T: Send + 'static>(
        &self,
        (reader, name): (&str, &str),
        came: Came,
        change: impl FnOnce(&mut Timeline) -> (Vec<Update>, T) + Clone + Send + 'static,
    ) -> Option<T> {
        let Came { age, at, statuses } = came;
        let (phrases, statuses) = (self.phrases.now(reader), Arc::new(statuses));
        let decide = move |stored: crate::cache::Stored| {
            let mut timeline = Timeline::of(stored.slots, stored.newer, stored.older);
            let (updates, told) = change(&mut timeline);
            Change { updates, contents: contents(&statuses, &phrases), told }
        };
        let mut changed = self.cache.change(age, (reader, name), at.clone(), decide.clone()).await;
        if changed.as_ref().is_err_and(CacheError::cannot_write) {
            // On a full disk it is kept for this run: what came is to be read.
            changed = self.cache.change(age, (reader, name), at, decide).await;
        }
        match changed {
            Ok(told) => {
                if told.is_some() {
                    self.trim((reader, name)).await;
                }
                told
            }
            Err(error) => {
                tracing::warn!(%error, "posts could not be kept");
                None
            }
        }
    }

    /// What somebody wants to know of a timeline's order.
    pub(crate) async fn look_at_timeline<T: Send + 'static>(
        &self,
        (reader, name): (&str, &str),
        look: impl FnOnce(&Timeline) -> T + Send + 'static,
    ) -> Option<T> {
        let decide = move |stored: crate::cache::Stored| {
            let timeline = Timeline::of(stored.slots, stored.newer, stored.older);
            Change { updates: Vec::new(), contents: Vec::new(), told: look(&timeline) }
        };
        let looked = self.cache.change(self.cache.age(), (reader, name), None, decide).await;
        looked.inspect_err(|error| tracing::warn!(%error, "what is kept cannot be read")).ok().flatten()
    }

    /// Keeps to the limits, in steps that nobody has to wait for.
    async fn trim(&self, (reader, name): (&str, &str)) {
        let limits = self.cache.limits();
        let mut trimmed = Ok(());
        while self.look_at_timeline((reader, name), |timeline| timeline.slots().len()).await > Some(limits.slots) {
            trimmed = self.shorten((reader, name), limits.slots).await;
            if trimmed.is_err() {
                break;
            }
        }
        if trimmed.is_ok() && reader.starts_with("guest of ") {
            trimmed = self.cache.keep_few_guests().await;
        }
        while trimmed.is_ok()
            && let Ok(Some((reader, name))) = self.cache.too_large().await
        {
            let length = self.look_at_timeline((&reader, &name), |timeline| timeline.slots().len()).await;
            trimmed = match length.unwrap_or_default().saturating_sub(limits.at_once) {
                0 => self.cache.drop_timeline(&reader, &name).await,
                left => self.shorten((&reader, &name), left).await,
            };
            if trimmed.is_ok() {
                trimmed = self.cache.give_back().await;
            }
        }
        if let Err(error) = trimmed {
            tracing::warn!(%error, "what is kept could not be trimmed");
        }
    }

    async fn shorten(&self, place: (&str, &str), most: usize) -> Result<(), CacheError> {
        let at_once = self.cache.limits().at_once;
        let decide = move |stored: crate::cache::Stored| {
            let mut timeline = Timeline::of(stored.slots, stored.newer, stored.older);
            let updates = timeline.cut(most, at_once, |last| Some(after(last.as_str())));
            Change { updates, contents: Vec::new(), told: () }
        };
        self.cache.change(self.cache.age(), place, None, decide).await.map(drop)
    }

    /// Notes what a post is now.
    pub(crate) async fn post_changed(&self, asking: &Asking, post: &Status) {
        let Ok(json) = serde_json::to_string(post) else { return };
        if let Err(error) = self.cache.change_post(&asking.reader(), &post.id, json).await {
            tracing::warn!(%error, "what became of a post could not be kept");
        }
    }

    /// Notes how the poll of a post stands now.
    pub(crate) async fn poll_changed(&self, asking: &Asking, post: &StatusId, poll: &Poll) {
        let Ok(json) = serde_json::to_string(poll) else { return };
        if let Err(error) = self.cache.change_poll(&asking.reader(), post, json).await {
            tracing::warn!(%error, "how a poll stands could not be kept");
        }
    }

    /// Takes a post that is no more out of what is kept.
    pub(crate) async fn post_deleted(&self, asking: &Asking, post: &StatusId) {
        let post = post.clone();
        let came = Came { age: self.cache.age(), at: None, statuses: Vec::new() };
        self.change_timeline((&asking.reader(), HOME), came, move |timeline| (timeline.deleted(&post), ())).await;
    }

    /// Who reads what is kept, without network and without the log-in's secret: only for views.
    ///
    /// # Errors
    /// When there is no such account.
    pub(crate) async fn reader_at_once(&self, key: &AccountKey) -> Result<Asking, Fault> {
        let record = self.store.account(key).await?;
        let record = record.ok_or_else(|| Fault::new(FaultCode::LoggedOut, "no such account"))?;
        let origin = Origin::parse(&record.origin).map_err(|error| fault_of(error, &record.origin))?;
        let own_id = entity_of(&record).map(|entity| entity.id.to_string());
        Ok(Asking { client: self.client(origin), account: Some(key.clone()), own_id })
    }

    /// Where this device's accounts and waiting rooms are, then which servers a guest read here: origins, as
    /// `https://piaille.fr`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) async fn origins(&self) -> Result<Vec<String>, StoreError> {
        let mut origins = self.store.origins().await?;
        match self.cache.guests().await {
            Ok(guests) => origins.extend(guests),
            Err(error) => tracing::warn!(%error, "which servers were read here is not known"),
        }
        Ok(origins)
    }

    /// Forgets what accounts read that are no more: a log-out empties two files, one after the other.
    pub(crate) fn forget_strangers(&self) {
        let Ok(accounts) = self.store.account_keys() else { return };
        if let Err(error) = self.cache.keep_only(&accounts) {
            tracing::warn!(%error, "what nobody reads any more stays kept for now");
        }
    }
}
