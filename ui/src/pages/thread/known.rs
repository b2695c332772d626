//! What is known of a thread so far.

use crate::store::posts::{self, Filters, Shown};
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::ThreadReply;
use trente_contract::ids::PostId;
use trente_contract::post::Post;
use trente_contract::reader::Reader;

#[derive(Clone, Default)]
pub(super) struct Known {
    pub(super) ancestors: Vec<Arc<Shown>>,
    pub(super) focus: Option<Arc<Shown>>,
    /// What came after, as the server told it.
    pub(super) replies: Vec<Arc<Shown>>,
    /// The reader's filters that hold here, by post.
    filters: Vec<(PostId, Filters)>,
    /// Why what came before and after is not here although the post is.
    pub(super) missing: Option<Fault>,
    /// How many of the answers to the post itself the server told, those that a filter leaves out among them.
    pub(super) direct: u64,
}

impl Known {
    /// A post that some list shows already.
    pub(super) fn of(focus: Option<Arc<Shown>>) -> Self {
        Self { focus, ..Self::default() }
    }

    pub(super) fn take(reader: &Reader, reply: ThreadReply) -> Self {
        let answers = |post: &&Post| post.in_reply_to.as_ref().is_some_and(|to| to.id == reply.post.id);
        let direct = u64::try_from(reply.descendants.iter().filter(answers).count()).unwrap_or_default();
        let mut known = Self { missing: reply.missing, direct, ..Self::default() };
        let mut take = |mut post: Post, leave_out: bool| {
            let filters = Filters::out_of(&mut post);
            if leave_out && filters.hide() {
                return None;
            }
            if filters.post.is_some() || filters.quote.is_some() {
                known.filters.push((post.id.clone(), filters));
            }
            Some(posts::take(reader, post))
        };
        // What the page leads through stands there, though behind its filter.
        let ancestors = reply.ancestors.into_iter().filter_map(|post| take(post, false)).collect();
        let focus = take(reply.post, false);
        let replies = reply.descendants.into_iter().filter_map(|post| take(post, true)).collect();
        Self { ancestors, focus, replies, ..known }
    }

    /// What the reader's filters make of a post here.
    pub(super) fn filters(&self, id: &PostId) -> Filters {
        self.filters.iter().find(|(of, _)| of == id).map(|(_, filters)| filters.clone()).unwrap_or_default()
    }

    fn filtered(&self, shown: &Arc<Shown>) -> Filtered {
        (Arc::clone(shown), self.filters(&shown.id))
    }

    /// The post that the page is about.
    pub(super) fn opened(&self) -> Option<Filtered> {
        self.focus.as_ref().map(|shown| self.filtered(shown))
    }

    /// What came before it.
    pub(super) fn before(&self) -> Vec<Filtered> {
        self.ancestors.iter().map(|shown| self.filtered(shown)).collect()
    }
}

/// A post, with what the reader's filters make of it here.
pub(super) type Filtered = (Arc<Shown>, Filters);

/// What the view of one is built of: the same is not built anew, and nothing below it moves.
pub(super) fn built((shown, filters): &Filtered) -> (PostId, (Option<String>, Option<String>)) {
    (shown.id.clone(), filters.titles())
}
