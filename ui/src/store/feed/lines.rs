//! Lines made of what came: without what the reader wants left out, nothing twice, threads together.

use super::{Feed, Which};
use crate::store::posts::{self, Filters, Shown};
use crate::store::state;
use leptos::prelude::*;
use std::collections::HashSet;
use std::sync::Arc;
use trente_contract::ids::PostId;
use trente_contract::kept::Gap;
use trente_contract::person::Person;
use trente_contract::post::Entry;
use trente_contract::reader::Reader;
use trente_contract::reading::Because;
use trente_text::group;

/// A line of a list.
#[derive(Clone)]
pub struct Line {
    /// The entry's own id, unique in the list.
    pub id: PostId,
    /// The post.
    pub shown: Arc<Shown>,
    /// Who boosted it here.
    pub boosted_by: Option<Person>,
    /// Why it is here although nobody who is followed wrote or boosted it.
    pub because: Option<Because>,
    /// The reader's filters that hold here.
    pub filters: Filters,
    /// What is missing below it.
    pub gap: ArcRwSignal<Option<Gap>>,
    /// The post that it answers.
    pub answers: Option<PostId>,
    /// Older posts of its thread that came with it and stand above it in its row, oldest first.
    pub before: Vec<Self>,
}

impl Line {
    /// A post that is there for its own sake.
    pub fn plain(id: PostId, shown: Arc<Shown>, filters: Filters) -> Self {
        Self {
            id,
            shown,
            boosted_by: None,
            because: None,
            filters,
            gap: ArcRwSignal::new(None),
            answers: None,
            before: vec![],
        }
    }

    /// How many posts it shows.
    pub fn posts(&self) -> usize {
        1 + self.before.len()
    }

    /// The entries that it shows.
    pub fn ids(&self) -> impl Iterator<Item = &PostId> {
        self.before.iter().map(|line| &line.id).chain([&self.id])
    }
}

impl Line {
    /// What tells it from others: posts of one thread that come or go make another line of it.
    pub fn key(&self) -> Vec<PostId> {
        self.ids().cloned().collect()
    }
}

/// How many posts these lines show.
pub fn posts(lines: &[Line]) -> usize {
    lines.iter().map(Line::posts).sum()
}

impl Feed {
    /// The entries that stand in the list.
    pub(super) fn ids(&self) -> HashSet<PostId> {
        self.lines.with_untracked(|lines| lines.iter().flat_map(Line::ids).cloned().collect())
    }

    /// Lines of entries, without those that the reader's filters and choices leave out and without repeats.
    pub(super) fn lines(&self, entries: Vec<Entry>) -> Vec<Line> {
        let reader = self.which.reader();
        let public = matches!(self.which, Which::Server { .. });
        let mut seen = HashSet::new();
        entries
            .into_iter()
            .filter(|entry| self.wanted(entry))
            .map(|mut entry| (Filters::out_of(&mut entry.post), entry))
            .filter(|(filters, entry)| !filters.hide() && seen.insert(entry.id.clone()))
            .map(|(filters, mut entry)| {
                // What was read at another server is its own there.
                let reader = entry.at.take().map_or_else(|| reader.clone(), |server| Reader::Guest { server });
                let answers = entry.post.in_reply_to.as_ref().map(|answered| answered.id.clone());
                let shown =
                    if public { posts::take_public(&reader, entry.post) } else { posts::take(&reader, entry.post) };
                let (boosted_by, because) = (entry.boosted_by, entry.because);
                Line { boosted_by, because, filters, answers, ..Line::plain(entry.id, shown, Filters::default()) }
            })
            .collect()
    }

    /// In a Home stands what the reader chose to see there.
    fn wanted(&self, entry: &Entry) -> bool {
        let Which::Home(account) = &self.which else { return true };
        let left_out = state().settings.with_untracked(|settings| settings.left_out.get(account).copied());
        let left_out = left_out.unwrap_or_default();
        let to_others = || {
            let answered = entry.post.in_reply_to.as_ref();
            answered.is_some_and(|answered| answered.handle.as_ref() != Some(&entry.post.author.handle))
        };
        let is_boost = entry.boosted_by.is_some();
        !(is_boost && left_out.boosts || !is_boost && left_out.replies && !entry.post.mine.author && to_others())
    }

    /// These for a list that begins anew: of a post no boost twice.
    pub(super) fn anew(&self, come: Vec<Line>) -> Vec<Line> {
        self.beside(come, &[])
    }

    /// What of these neither stands in the list nor waits, and no boost of a post that does or that comes with them.
    pub(super) fn fresh(&self, come: Vec<Line>) -> Vec<Line> {
        self.beside(come, &[&self.lines, &self.waiting])
    }

    /// What of these does not stand in the list, waiting or not.
    pub(super) fn to_wait(&self, come: Vec<Line>) -> Vec<Line> {
        self.beside(come, &[&self.lines])
    }

    fn beside(&self, mut come: Vec<Line>, there: &[&ArcRwSignal<Vec<Line>>]) -> Vec<Line> {
        let there: Vec<Line> = there.iter().flat_map(|lines| lines.get_untracked()).collect();
        let all = || there.iter().flat_map(|line| line.before.iter().chain([line]));
        let entries: HashSet<&PostId> = all().map(|line| &line.id).collect();
        come.retain(|line| !entries.contains(&line.id));
        if matches!(self.which, Which::Home(_)) {
            let met: Vec<_> = come.iter().map(|line| (line.shown.id.as_str(), line.boosted_by.is_some())).collect();
            let mut again = group::boosts_again(all().map(|line| line.shown.id.as_str()), &met).into_iter();
            come.retain(|_| !again.next().unwrap_or_default());
        }
        come
    }

    /// In a Home, posts of one thread that came together stand together.
    pub(super) fn grouped(&self, come: Vec<Line>) -> Vec<Line> {
        if !matches!(self.which, Which::Home(_)) {
            return come;
        }
        let entries: Vec<group::Entry<'_>> = come
            .iter()
            .map(|line| group::Entry {
                post: line.shown.id.as_str(),
                answers: line.answers.as_ref().map(PostId::as_str),
                alone: line.boosted_by.is_some()
                    || line.because.is_some()
                    || line.gap.with_untracked(Option::is_some)
                    || line.filters.post.is_some(),
            })
            .collect();
        let rows = group::rows(&entries);
        let mut come: Vec<Option<Line>> = come.into_iter().map(Some).collect();
        let mut take = |at: usize| come.get_mut(at).and_then(Option::take);
        rows.into_iter()
            .filter_map(|row| {
                let before = row.before.into_iter().filter_map(&mut take).collect();
                take(row.newest).map(|line| Line { before, ..line })
            })
            .collect()
    }
}
