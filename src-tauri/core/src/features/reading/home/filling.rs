//! What may fill a Home in, as it comes.
//!
//! It is asked for beside Home and goes on when Home is shown: what comes too late for one page is there for the next one, so
//! that a server which takes seconds for each answer fills a Home in all the same.

use super::follows;
use crate::api::ApiError;
use crate::features::reading::Reading;
use crate::ground::Asking;
use crate::reading::{MOST_TAGS, Offer, Readership, followed, same};
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use trente_contract::ids::AccountKey;

/// What came too late is kept for so long.
const KEPT: Duration = Duration::from_secs(5 * 60);

/// What has come so far.
#[derive(Clone, Default)]
pub(crate) struct Come {
    /// By the tag's place among those that were asked for.
    tags: BTreeMap<usize, Vec<Offer>>,
    stock: Vec<Offer>,
    /// How many people are followed now, when the server told.
    pub(crate) follows: Option<u32>,
    done: bool,
}

impl Come {
    /// The lists in order: tags first.
    pub(crate) fn lists(self) -> Vec<Vec<Offer>> {
        self.tags.into_values().chain([self.stock]).collect()
    }

    fn is_something(&self) -> bool {
        !self.stock.is_empty() || self.tags.values().any(|list| !list.is_empty())
    }
}

/// What is being asked for, by account.
#[derive(Default)]
pub(crate) struct Fillings(Mutex<HashMap<AccountKey, (Instant, watch::Receiver<Come>)>>);

/// One account's.
pub(crate) struct Filling {
    come: watch::Receiver<Come>,
}

impl Fillings {
    /// Begins to ask, unless something is still on its way or came too late the last time.
    pub(crate) fn begin(&self, reading: &Arc<Reading>, asking: &Asking) -> Filling {
        let Some(key) = &asking.account else { return Filling { come: ask(reading, asking) } };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|_, (since, _)| since.elapsed() < KEPT);
        let (_, come) = known.entry(key.clone()).or_insert_with(|| (Instant::now(), ask(reading, asking)));
        Filling { come: come.clone() }
    }

    /// What was given is not given again.
    fn end(&self, asking: &Asking) {
        if let Some(key) = &asking.account {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
        }
    }
}

impl Filling {
    /// What has come until `deadline`, at once when that is everything. While there is `nothing` to show without it, what
    /// comes first is waited for until `latest`.
    pub(crate) async fn until(
        mut self,
        reading: &Reading,
        asking: &Asking,
        deadline: Instant,
        nothing: Option<Instant>,
    ) -> Come {
        // The asking ends by itself, and says so; should it break off, what came is what there is.
        let _ = tokio::time::timeout_at(deadline, self.come.wait_for(|come| come.done)).await;
        if let Some(latest) = nothing {
            let something = self.come.wait_for(|come| come.done || come.is_something());
            let _ = tokio::time::timeout_at(latest, something).await;
        }
        let come = self.come.borrow().clone();
        if come.done {
            reading.fillings.end(asking);
        }
        come
    }
}

fn ask(reading: &Arc<Reading>, asking: &Asking) -> watch::Receiver<Come> {
    let (come, seen) = watch::channel(Come::default());
    let (reading, asking) = (reading.clone(), asking.clone());
    tokio::spawn(async move {
        let reader = Readership { client: &asking.client, own_id: asking.own_id.as_deref() };
        let stock = async {
            if let Some(offers) = told(reader.stock().await) {
                come.send_modify(|come| come.stock = offers);
            }
        };
        let counted = async {
            if let Some(follows) = told(follows(&reading, &asking).await) {
                come.send_modify(|come| come.follows = follows);
            }
        };
        tokio::join!(stock, counted, tags(reader, reading.picked_tags().await, &come));
        come.send_modify(|come| come.done = true);
    });
    seen
}

/// The tags that were picked are known, the followed ones only when the server has told.
async fn tags(reader: Readership<'_>, picked: Vec<String>, come: &watch::Sender<Come>) {
    let ask = |(place, tag): (usize, String)| async move { (place, told(reader.tag(&tag).await)) };
    let mut tags = picked;
    tags.truncate(MOST_TAGS);
    let first: FuturesUnordered<_> = tags.iter().cloned().enumerate().map(ask).collect();
    let others = async {
        let begun = tags.len();
        let mut all = tags.clone();
        for tag in told(followed(reader).await).unwrap_or_default() {
            if !all.iter().any(|known| same(known, &tag)) {
                all.push(tag);
            }
        }
        let others = all.into_iter().enumerate().take(MOST_TAGS).skip(begun);
        note(others.map(ask).collect(), come).await;
    };
    tokio::join!(note(first, come), others);
}

async fn note(
    mut asked: FuturesUnordered<impl Future<Output = (usize, Option<Vec<Offer>>)>>,
    come: &watch::Sender<Come>,
) {
    while let Some((place, offers)) = asked.next().await {
        if let Some(offers) = offers {
            come.send_modify(|come| drop(come.tags.insert(place, offers)));
        }
    }
}

fn told<T>(answer: Result<T, ApiError>) -> Option<T> {
    answer.inspect_err(|error| tracing::debug!(%error, "left out of Home")).ok()
}
