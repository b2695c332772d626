//! An account's Home as it is kept on the device: there at once, with the place where the reader was; what is newer comes after.

use super::{EDGE, Feed, Line, Which};
use crate::ground::bridge::call;
use crate::ground::moments::now;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashSet;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{FillGap, GuestHome, KeepPlace, NewerPosts, ShowKept, ShowKeptBeside};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::kept::{self, FilledGap, Gap, KeptTimeline, Newer, Place, Side};
use trente_contract::page::Source;
use trente_contract::post::Entry;

/// How many kept stretches are put above at once when somebody asks for what is new.
const STRETCHES: usize = 20;

/// What a list knows of what is kept beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// More is kept above the first line.
    pub above: bool,
    /// More is kept below the last line.
    pub below: bool,
}

impl Feed {
    /// Whose Home it is, if it is one that can be read from what is kept: one that is filled in is made anew each time.
    pub(super) fn home(&self) -> Option<AccountKey> {
        let Which::Home(account) = &self.which else { return None };
        let filled_in = self.lines.with_untracked(|lines| lines.iter().any(|line| line.because.is_some()));
        (!filled_in).then(|| account.clone())
    }

    /// Shows what is kept; false when nothing is.
    pub(super) async fn load_kept(self: &Arc<Self>) -> bool {
        if let Which::Picked(server) = &self.which {
            return self.load_picked(server.clone()).await;
        }
        let Some(account) = self.home() else { return false };
        let Ok(Some(kept)) = call(ShowKept { account, newest: false }).await else { return false };
        let KeptTimeline { lines, place, fetched_at, more_above, more_below, older } = kept;
        self.beside.set(Beside { above: more_above, below: more_below });
        self.next.set(older);
        let (leading, mut lines) = self.kept_lines(lines);
        lines = self.grouped(self.anew(lines));
        let there = !lines.is_empty();
        let at = place.as_ref().and_then(|place| lines.iter().position(|line| line.ids().any(|id| *id == place.entry)));
        if let Some(at) = at.filter(|_| place.as_ref().is_some_and(|place| f64::from(place.offset) > EDGE)) {
            // Who was at the top finds it there, and what has come since behind a button.
            let below = lines.split_off(at);
            self.waiting.set(std::mem::replace(&mut lines, below));
        } else {
            self.place.set(place);
        }
        self.leading.set(leading);
        self.lines.set(lines);
        self.kept_at.set(Some(fetched_at));
        there
    }

    /// The same for a guest's Home.
    async fn load_picked(&self, server: String) -> bool {
        let Ok(kept) = call(GuestHome { server, look: false, cursor: None }).await else { return false };
        let lines = self.anew(self.lines(kept.timeline.page.items));
        let there = !lines.is_empty();
        self.source.set(Some(kept.timeline.source));
        self.next.set(kept.timeline.page.next);
        self.lines.set(lines);
        there
    }

    /// Looks for what is newer than the newest line; false for a list that is not read that way. With `told`, a failure is said:
    /// the reader sees what is kept alone.
    pub(super) async fn look_up(&self, told: bool) -> bool {
        let newest = |lines: &Vec<Line>| lines.first().map(|line| line.id.clone());
        let newest = self.waiting.with_untracked(newest).or_else(|| self.lines.with_untracked(newest));
        let Some((account, newest)) = self.home().zip(newest) else { return false };
        match call(NewerPosts { account: account.clone(), newest: Some(newest) }).await {
            Ok(newer) => {
                if self.beside.with_untracked(|beside| beside.above) {
                    self.apart(account, newer.fresh).await;
                } else {
                    self.right_above(account, newer).await;
                }
                self.fetched.set(now());
                if self.source.with_untracked(|source| !matches!(source, Some(Source::Live))) {
                    self.source.set(Some(Source::Live));
                }
            }
            Err(why) => {
                if let Some(at) = self.kept_at.get_untracked().filter(|_| told) {
                    self.source.set(Some(Source::Kept { at, why }));
                }
            }
        }
        true
    }

    /// What is new waits, and belongs right above the first line.
    async fn right_above(&self, account: AccountKey, found: Newer) {
        let mut more_above = found.more_above;
        let (mut leading, mut newer) = self.kept_lines(found.lines);
        for _ in 0..STRETCHES {
            let Some(first) = newer.first().filter(|_| more_above).map(|line| line.id.clone()) else { break };
            let asked = ShowKeptBeside { account: account.clone(), entry: first, side: Side::Above };
            let Ok(Some(kept)) = call(asked).await else { break };
            more_above = kept.more_above;
            let (over, mut above) = self.kept_lines(kept.lines);
            join(&above, std::mem::replace(&mut leading, over));
            above.append(&mut newer);
            newer = above;
        }
        // A post of one's own stands there since it was sent.
        let mut newer = self.grouped(self.fresh(newer));
        self.waiting.update(|waiting| {
            newer.append(waiting);
            *waiting = newer;
        });
    }

    /// What is new waits; between it and the first line lies what is kept and was read before, or comes as one reads up. So the
    /// list begins anew when it is shown.
    async fn apart(&self, account: AccountKey, fresh: u32) {
        let Ok(Some(kept)) = call(ShowKept { account, newest: true }).await else { return };
        let entries = kept.lines.iter().filter_map(|line| match line {
            kept::Line::Entry(entry) => Some(entry.id.clone()),
            kept::Line::Gap(_) => None,
        });
        // Counted before anything is left out: what lies below was read.
        let mut new: HashSet<PostId> = entries.take(usize::try_from(fresh).unwrap_or(usize::MAX)).collect();
        self.waiting.with_untracked(|waiting| new.extend(waiting.iter().flat_map(Line::ids).cloned()));
        let (_, mut newest) = self.kept_lines(kept.lines);
        newest.retain(|line| new.contains(&line.id));
        if !newest.is_empty() {
            self.waiting.set(self.grouped(self.anew(newest)));
            self.torn.set(Some(None));
        }
    }

    /// Puts more of what is kept above the first line, while one reads near it.
    pub fn above(self: &Arc<Self>) {
        let first = self.lines.with_untracked(|lines| lines.first().map(|line| line.id.clone()));
        let wanted = self.beside.with_untracked(|beside| beside.above);
        let Some((account, entry)) = self.home().zip(first).filter(|_| wanted) else { return };
        // Asked once: each answer tells whether there is more.
        self.beside.update_untracked(|beside| beside.above = false);
        let feed = Arc::clone(self);
        spawn_local(async move {
            let Ok(Some(kept)) = call(ShowKeptBeside { account, entry, side: Side::Above }).await else { return };
            let (leading, above) = feed.kept_lines(kept.lines);
            let mut above = feed.grouped(feed.fresh(above));
            join(&above, feed.leading.get_untracked());
            feed.leading.set(leading);
            feed.beside.update(|beside| beside.above = kept.more_above);
            feed.lines.update(|lines| {
                above.append(lines);
                *lines = above;
            });
        });
    }

    /// Puts more of what is kept below the last line; false when nothing more is.
    pub(super) async fn older_kept(self: &Arc<Self>) -> bool {
        let last = self.lines.with_untracked(|lines| lines.last().map(|line| line.id.clone()));
        let Some((account, entry)) = self.home().zip(last).filter(|_| self.beside.get_untracked().below) else {
            return false;
        };
        let Ok(Some(kept)) = call(ShowKeptBeside { account, entry, side: Side::Below }).await else {
            self.beside.update(|beside| beside.below = false);
            return false;
        };
        let (leading, lines) = self.kept_lines(kept.lines);
        let mut lines = self.grouped(self.fresh(lines));
        self.lines.with_untracked(|all| join(all, leading));
        self.beside.update(|beside| beside.below = kept.more_below);
        self.next.set(kept.older);
        self.lines.update(|all| all.append(&mut lines));
        true
    }

    /// Fills a gap below a line, by one page from this side; from the other where it can only be filled from there.
    ///
    /// # Errors
    /// When the server is not reached or refuses: the gap stays.
    pub async fn fill_gap(&self, below: &PostId, gap: Gap, from: Side) -> Result<(), Fault> {
        let Some(account) = self.home() else { return Ok(()) };
        let from = match from {
            Side::Above if !gap.from_above => Side::Below,
            Side::Below if !gap.from_below => Side::Above,
            side => side,
        };
        let FilledGap { entries, gap } = call(FillGap { account, gap: gap.id, from }).await?;
        self.fill(below, entries, gap, from);
        Ok(())
    }

    fn fill(&self, below: &PostId, entries: Vec<Entry>, rest: Option<Gap>, from: Side) {
        let come = self.fresh(self.lines(entries));
        self.lines.update(|lines| {
            let Some(at) = lines.iter().position(|line| line.id == *below) else { return };
            // What remains lies below what came from above, and above what came from below.
            let above_rest = match (from, come.last()) {
                (Side::Above, Some(last)) => last.gap.clone(),
                _ => lines[at].gap.clone(),
            };
            lines[at].gap.set(None);
            above_rest.set(rest);
            lines.splice(at + 1..at + 1, come);
        });
    }

    /// Keeps where the reader is: which entry, and how many pixels below the window's upper edge.
    pub fn keep_place(&self, entry: PostId, offset: i32) {
        let Some(account) = self.home() else { return };
        let now = Place { entry: entry.clone(), offset };
        if self.place_kept.with_untracked(|kept| kept.as_ref() == Some(&now)) {
            return;
        }
        self.place_kept.set(Some(now));
        self.reads(account.clone(), entry.clone());
        spawn_local(async move {
            // Whoever cannot be led back to their place begins at the newest post.
            let _ = call(KeepPlace { account, entry, offset }).await;
        });
    }

    /// Lines of what is kept. A gap belongs to the entry above it: one that comes first is given apart.
    pub(super) fn kept_lines(&self, kept: Vec<kept::Line>) -> (Option<Gap>, Vec<Line>) {
        let (mut leading, mut lines) = (None, Vec::<Line>::new());
        for line in kept {
            match (line, lines.last()) {
                (kept::Line::Entry(entry), _) => lines.append(&mut self.lines(vec![*entry])),
                (kept::Line::Gap(gap), Some(above)) => above.gap.set(Some(gap)),
                (kept::Line::Gap(gap), None) => leading = Some(gap),
            }
        }
        (leading, lines)
    }
}

/// Puts a gap below the last of these lines.
fn join(above: &[Line], gap: Option<Gap>) {
    if let Some((last, gap)) = above.last().zip(gap) {
        last.gap.set(Some(gap));
    }
}
