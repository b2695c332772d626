//! Lists of anything but posts, a page at a time.

use super::feed::Phase;
use crate::ground::moments::now;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::pin::Pin;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::ids::Cursor;
use trente_contract::page::Page;

/// A page on its way.
pub type Coming<T> = Pin<Box<dyn Future<Output = Result<Page<T>, Fault>>>>;

/// How many empty pages in a row are passed over: a server that leaves things out leaves empty pages.
const EMPTY_PAGES: u32 = 3;

/// A list.
pub struct Paged<T: Send + Sync + 'static> {
    /// What is on it.
    pub items: ArcRwSignal<Vec<T>>,
    /// What it is doing.
    pub phase: ArcRwSignal<Phase>,
    /// Where it goes on; none at the end.
    pub next: ArcRwSignal<Option<Cursor>>,
    /// When its first page came, in milliseconds since 1970; 0 before.
    pub fetched: ArcRwSignal<f64>,
    ask: Box<dyn Fn(Option<Cursor>) -> Coming<T> + Send + Sync>,
    name: fn(&T) -> String,
}

impl<T: Clone + Send + Sync + 'static> Paged<T> {
    /// A list that fetches its first page; `name` tells its lines apart.
    pub fn new(name: fn(&T) -> String, ask: impl Fn(Option<Cursor>) -> Coming<T> + Send + Sync + 'static) -> Arc<Self> {
        let list = Arc::new(Self {
            items: ArcRwSignal::new(Vec::new()),
            phase: ArcRwSignal::new(Phase::Still),
            next: ArcRwSignal::new(None),
            fetched: ArcRwSignal::new(0.0),
            ask: Box::new(ask),
            name,
        });
        list.load();
        list
    }

    /// What a line is called in its list.
    pub fn name_of(&self, item: &T) -> String {
        (self.name)(item)
    }

    /// Fetches the first page anew. What is shown stays until it comes.
    pub fn load(self: &Arc<Self>) {
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Loading)) {
            return;
        }
        self.phase.set(Phase::Loading);
        let list = Arc::clone(self);
        spawn_local(async move {
            match list.page(None).await {
                Ok(page) => {
                    list.next.set(page.next);
                    list.items.set(list.once(page.items, &[]));
                    list.fetched.set(now());
                    list.phase.set(Phase::Still);
                }
                Err(fault) => list.phase.set(Phase::Failed(fault)),
            }
        });
    }

    /// Fetches the next page.
    pub fn older(self: &Arc<Self>) {
        let busy = self.phase.with_untracked(|phase| matches!(phase, Phase::Loading | Phase::Older));
        let Some(cursor) = self.next.get_untracked().filter(|_| !busy) else { return };
        self.phase.set(Phase::Older);
        let list = Arc::clone(self);
        spawn_local(async move {
            match list.page(Some(cursor)).await {
                Ok(page) => {
                    let known = list.items.with_untracked(|items| items.iter().map(list.name).collect::<Vec<_>>());
                    let mut more = list.once(page.items, &known);
                    list.next.set(page.next);
                    list.items.update(|items| items.append(&mut more));
                    list.phase.set(Phase::Still);
                }
                Err(fault) => list.phase.set(Phase::OlderFailed(fault)),
            }
        });
    }

    /// Takes lines out.
    pub fn leave_out(&self, gone: impl Fn(&T) -> bool) {
        self.items.update(|items| items.retain(|item| !gone(item)));
    }

    /// A page with something on it, or the end.
    async fn page(&self, cursor: Option<Cursor>) -> Result<Page<T>, Fault> {
        let mut page = (self.ask)(cursor).await?;
        for _ in 0..EMPTY_PAGES {
            let Some(next) = page.next.clone().filter(|_| page.items.is_empty()) else { break };
            page = (self.ask)(Some(next)).await?;
        }
        Ok(page)
    }

    /// Each line once.
    fn once(&self, items: Vec<T>, known: &[String]) -> Vec<T> {
        let mut names = known.to_vec();
        let mut is_new = |item: &T| {
            let name = (self.name)(item);
            let new = !names.contains(&name);
            names.push(name);
            new
        };
        items.into_iter().filter(|item| is_new(item)).collect()
    }
}
