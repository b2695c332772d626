//! At which hosts each server keeps its files, as far as it is known in this run.

use super::phrases::leaves_filters;
use super::{Asking, Ground};
use crate::api::Origin;
use crate::api::discover::{self, Discovered};
use crate::api::entities::Status;
use crate::view::{OwnHosts, ViewContext, holds_back};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use trente_contract::settings::Pictures;

/// How long posts wait for a server to say which hosts are its own.
const PATIENCE: Duration = Duration::from_secs(1);
/// More servers than this nobody reads in one run.
const MOST: usize = 256;

/// Hosts, by server.
#[derive(Default)]
pub(super) struct Hosts(Mutex<HashMap<Origin, Known>>);

#[derive(Clone, Default)]
struct Known {
    own: OwnHosts,
    /// The server itself was asked.
    asked: bool,
}

impl Hosts {
    fn change<T>(&self, server: &Origin, change: impl FnOnce(&mut Known) -> T) -> T {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST && !all.contains_key(server) {
            all.clear();
        }
        change(all.entry(server.clone()).or_default())
    }

    /// Learns from what a server says of itself.
    fn learn_of(&self, found: &Discovered) {
        self.change(&found.origin, |known| {
            known.asked = true;
            known.own.learn_of(found);
        });
    }
}

impl Ground {
    /// Learns where a server keeps its files from what it says of itself.
    pub(crate) fn learn_hosts(&self, found: &Discovered) {
        self.hosts.learn_of(found);
    }

    /// Sets what waits for a tap, by the person's choice and by what is known of the server.
    pub(super) fn with_taps(&self, context: ViewContext, server: &Origin, own_picture: Option<&str>) -> ViewContext {
        match self.settings().pictures {
            Pictures::Always => context,
            Pictures::AtTap => context.at_a_tap(self.hosts.change(server, |known| {
                own_picture.into_iter().for_each(|address| known.own.learn(address));
                known.own.clone()
            })),
        }
    }

    /// What views of posts that are kept need to know: nobody is asked.
    pub(crate) fn view_at_once<'a, S>(&self, asking: &Asking, statuses: S) -> ViewContext
    where
        S: IntoIterator<Item = &'a Status>,
    {
        let context = self.view(asking);
        if self.settings().pictures == Pictures::Always {
            return context;
        }
        self.hosts.change(asking.client.origin(), |known| known.own.learn_from(statuses, &context));
        self.view(asking)
    }

    /// What views of these posts need to know. A server whose posts hold pictures of unknown hosts is asked once which are its own: the
    /// copies that it keeps are shown at once.
    pub(crate) async fn view_of<'a, S>(&self, asking: &Asking, statuses: S) -> ViewContext
    where
        S: IntoIterator<Item = &'a Status> + Clone,
    {
        let server = asking.client.origin();
        let left = leaves_filters(asking, statuses.clone());
        let unknown = self.settings().pictures == Pictures::AtTap && {
            let context = self.view(asking);
            self.hosts.change(server, |known| known.own.learn_from(statuses.clone(), &context));
            let context = self.view(asking);
            statuses.into_iter().any(|status| holds_back(status, &context))
        };
        if left {
            self.look_for_phrases(asking).await;
        }
        if unknown && !self.hosts.change(server, |known| std::mem::replace(&mut known.asked, true)) {
            let client = asking.client.clone().trying_once();
            if let Ok(Ok(found)) = tokio::time::timeout(PATIENCE, discover::instance(&client)).await {
                self.hosts.change(server, |known| known.own.learn_of(&found));
            }
        }
        self.view(asking)
    }
}
