//! Lists of posts, kept while their pages come and go.

mod all;
mod kept;
mod lines;
mod resume;
mod which;

pub(super) use all::posted;
pub use all::{begin_home_anew, feed, fetch_anew, forget_all, look_at_home};
pub use kept::Beside;
pub use lines::{Line, posts};
pub use which::Which;

use crate::ground::moments::now;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashMap;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::ids::{Cursor, PostId};
use trente_contract::kept::{Gap, Place};
use trente_contract::page::Source;

/// The edge below which one reads, in pixels: the bar at the top covers what is above. Where a list's first line begins lower
/// than this, one is at its top.
pub const EDGE: f64 = 56.0;

/// What a list is doing.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// Nothing: it waits for the reader.
    Still,
    /// It fetches its first page.
    Loading,
    /// It fetches older posts.
    Older,
    /// The first page did not come.
    Failed(Fault),
    /// Older posts did not come.
    OlderFailed(Fault),
}

/// A list.
pub struct Feed {
    /// Which.
    pub which: Which,
    /// Its lines, newest first.
    pub lines: ArcRwSignal<Vec<Line>>,
    /// Newer posts that wait behind a button, so that what is being read stays where it is.
    pub waiting: ArcRwSignal<Vec<Line>>,
    /// The waiting posts do not reach down to the list: showing them begins the list anew.
    torn: ArcRwSignal<Option<Option<Cursor>>>,
    /// What it is doing.
    pub phase: ArcRwSignal<Phase>,
    /// Where its posts come from; none before the first page.
    pub source: ArcRwSignal<Option<Source>>,
    /// Where older posts begin; none at the end.
    pub next: ArcRwSignal<Option<Cursor>>,
    /// More is kept above and below.
    pub beside: ArcRwSignal<Beside>,
    /// How all lines stand, waiting ones too, in a list that several make: what comes does not only come on top.
    order: ArcRwSignal<Vec<PostId>>,
    /// What is missing above the first line.
    leading: ArcRwSignal<Option<Gap>>,
    /// Where the reader was when the app was last closed; taken by the page that leads there.
    pub place: ArcRwSignal<Option<Place>>,
    place_kept: ArcRwSignal<Option<Place>>,
    /// When what is kept was fetched, RFC 3339.
    kept_at: ArcRwSignal<Option<String>>,
    /// Where one stopped on another device, further up than here.
    pub resume: ArcRwSignal<Option<PostId>>,
    /// Since when one was away, in milliseconds since 1970; none for who was not.
    pub away_since: ArcRwSignal<Option<f64>>,
    /// When it was last fetched, in milliseconds since 1970.
    fetched: ArcRwSignal<f64>,
    /// What it leaves out has changed since it was asked for.
    changed: ArcRwSignal<bool>,
}

impl Feed {
    /// One of which nothing is there yet.
    fn new(which: &Which) -> Arc<Self> {
        Arc::new(Self {
            which: which.clone(),
            lines: ArcRwSignal::new(Vec::new()),
            waiting: ArcRwSignal::new(Vec::new()),
            torn: ArcRwSignal::new(None),
            phase: ArcRwSignal::new(Phase::Still),
            source: ArcRwSignal::new(None),
            next: ArcRwSignal::new(None),
            beside: ArcRwSignal::default(),
            order: ArcRwSignal::default(),
            leading: ArcRwSignal::new(None),
            place: ArcRwSignal::new(None),
            place_kept: ArcRwSignal::new(None),
            kept_at: ArcRwSignal::new(None),
            resume: ArcRwSignal::new(None),
            away_since: ArcRwSignal::new(None),
            fetched: ArcRwSignal::new(0.0),
            changed: ArcRwSignal::new(false),
        })
    }

    /// Shows what is kept and looks for what is newer, else fetches the first page.
    fn begin(self: &Arc<Self>) {
        self.phase.set(Phase::Loading);
        let feed = Arc::clone(self);
        spawn_local(async move {
            let there = feed.load_kept().await;
            feed.phase.set(Phase::Still);
            match there {
                true if feed.of_several() => feed.look(true),
                true => {
                    if let Some(at) = feed.kept_at.get_untracked() {
                        feed.comes_back(js_sys::Date::parse(&at));
                    }
                    feed.look_up(true).await;
                    feed.ask_marker().await;
                    if feed.changed.get_untracked() {
                        feed.load();
                    }
                }
                false => feed.load(),
            }
        });
    }

    /// Several lists make it.
    fn of_several(&self) -> bool {
        matches!(self.which, Which::Picked(_))
    }

    /// Fetches the first page anew, in place of what is there.
    pub fn load(self: &Arc<Self>) {
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Loading)) {
            return;
        }
        self.phase.set(Phase::Loading);
        let feed = Arc::clone(self);
        spawn_local(async move {
            let asked = loop {
                let asked = match feed.changed.try_update_untracked(std::mem::take) {
                    Some(true) => feed.which.ask_anew().await,
                    _ => feed.which.ask(None).await,
                };
                if !feed.changed.get_untracked() {
                    break asked;
                }
            };
            match asked {
                Ok(timeline) => {
                    let lines = feed.grouped(feed.anew(feed.lines(timeline.page.items)));
                    feed.waiting.set(Vec::new());
                    feed.torn.set(None);
                    feed.beside.set(Beside::default());
                    feed.next.set(timeline.page.next);
                    feed.source.set(Some(timeline.source));
                    feed.lines.set(lines);
                    let first = feed.fetched.get_untracked() == 0.0;
                    feed.fetched.set(now());
                    feed.phase.set(Phase::Still);
                    if first {
                        feed.ask_marker().await;
                    }
                }
                Err(fault) => feed.phase.set(Phase::Failed(fault)),
            }
        });
    }

    /// The same, once what the list leaves out has changed: what is on its way already was made before.
    fn load_changed(self: &Arc<Self>) {
        self.changed.set(true);
        self.load();
    }

    /// Fetches the next page of older posts.
    pub fn older(self: &Arc<Self>) {
        let busy = self.phase.with_untracked(|phase| matches!(phase, Phase::Loading | Phase::Older));
        if busy || !self.has_more() {
            return;
        }
        self.phase.set(Phase::Older);
        let feed = Arc::clone(self);
        spawn_local(async move {
            if feed.older_kept().await {
                feed.phase.set(Phase::Still);
                return;
            }
            let Some(cursor) = feed.next.get_untracked() else {
                feed.phase.set(Phase::Still);
                return;
            };
            match feed.which.ask(Some(cursor)).await {
                Ok(timeline) => {
                    let mut lines = feed.grouped(feed.fresh(feed.lines(timeline.page.items)));
                    feed.next.set(timeline.page.next);
                    feed.lines.update(|all| all.append(&mut lines));
                    feed.phase.set(Phase::Still);
                }
                Err(fault) => feed.phase.set(Phase::OlderFailed(fault)),
            }
        });
    }

    /// There are older posts; reactive.
    pub fn more(&self) -> bool {
        self.next.with(Option::is_some) || self.beside.with(|beside| beside.below)
    }

    fn has_more(&self) -> bool {
        self.next.with_untracked(Option::is_some) || self.beside.with_untracked(|beside| beside.below)
    }

    /// Looks for newer posts, quietly; they wait behind a button unless `show`. A failure changes nothing on screen.
    pub fn look(self: &Arc<Self>, show: bool) {
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Loading | Phase::Older | Phase::Failed(_))) {
            return;
        }
        let feed = Arc::clone(self);
        spawn_local(async move {
            let back = feed.comes_back(feed.fetched.get_untracked());
            if feed.look_up(false).await {
                if back {
                    feed.ask_marker().await;
                }
                if show {
                    feed.show_waiting();
                }
                return;
            }
            let Ok(timeline) = feed.which.ask(None).await else { return };
            if matches!(timeline.source, Source::Kept { .. } | Source::BeingBuilt) {
                // What is kept of several is shown before anybody is asked: only now it is known that nobody answers.
                if feed.of_several() {
                    feed.source.set(Some(timeline.source));
                }
                return;
            }
            feed.fetched.set(now());
            let was_kept = feed.source.with_untracked(|source| matches!(source, Some(Source::Kept { .. })));
            let known = feed.ids();
            let all = feed.lines(timeline.page.items);
            let overlaps = all.iter().any(|line| known.contains(&line.id));
            let newer = if feed.of_several() {
                feed.order.set(all.iter().map(|line| line.id.clone()).collect());
                // What is there without a place to go on is all that there is: what comes belongs among it.
                let whole = overlaps || feed.next.with_untracked(Option::is_none);
                feed.torn.set((!whole).then_some(timeline.page.next));
                feed.to_wait(all)
            } else {
                let newer = all.into_iter().take_while(|line| !known.contains(&line.id)).collect();
                feed.torn.set((!overlaps).then_some(timeline.page.next));
                feed.grouped(feed.to_wait(newer))
            };
            if was_kept {
                feed.source.set(Some(timeline.source));
            }
            feed.waiting.set(newer);
            if known.is_empty() || show {
                feed.show_waiting();
            }
        });
    }

    /// How old the first page is, in milliseconds.
    pub fn age(&self) -> f64 {
        now() - self.fetched.get_untracked()
    }

    /// Puts the waiting posts on top.
    pub fn show_waiting(&self) {
        let mut newer = self.waiting.get_untracked();
        if let Some(next) = self.torn.get_untracked() {
            self.next.set(next);
            self.beside.set(Beside { above: false, below: self.home().is_some() });
            self.lines.set(newer);
        } else {
            self.lines.update(|lines| {
                newer.append(lines);
                *lines = newer;
                if self.of_several() {
                    self.order.with_untracked(|order| put_in_order(lines, order));
                }
            });
        }
        self.torn.set(None);
        self.waiting.set(Vec::new());
    }
}

/// Puts lines in this order; what it does not name stays behind the others.
fn put_in_order(lines: &mut [Line], order: &[PostId]) {
    let places: HashMap<&PostId, usize> = order.iter().enumerate().map(|(place, id)| (id, place)).collect();
    lines.sort_by_key(|line| places.get(&line.id).copied().unwrap_or(usize::MAX));
}
