//! What a post is written about: nothing, or another post.

use super::Writing;
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::ids::PostId;

/// What the composer was opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) enum About {
    /// A post by itself.
    Nothing,
    /// An answer to this post.
    Answers(PostId),
    /// A post that quotes this one.
    Quotes(PostId),
    /// One's own post, which it takes the place of.
    Changes(PostId),
    /// A draft, by its key, and the post that it answers.
    Draft(String, Option<PostId>),
}

impl About {
    pub(super) fn answers(&self) -> Option<&PostId> {
        match self {
            Self::Answers(id) | Self::Draft(_, Some(id)) => Some(id),
            _ => None,
        }
    }

    pub(super) fn quotes(&self) -> Option<&PostId> {
        match self {
            Self::Quotes(id) => Some(id),
            _ => None,
        }
    }

    pub(super) fn changes(&self) -> Option<&PostId> {
        match self {
            Self::Changes(id) => Some(id),
            _ => None,
        }
    }

    pub(super) fn draft(&self) -> Option<&str> {
        match self {
            Self::Draft(key, _) => Some(key),
            _ => None,
        }
    }

    fn route(&self) -> Route {
        match self.clone() {
            Self::Nothing => Route::Write { reply_to: None },
            Self::Answers(id) => Route::Write { reply_to: Some(id) },
            Self::Quotes(id) => Route::Quote(id),
            Self::Changes(id) => Route::Change(id),
            Self::Draft(key, _) => Route::Draft(key),
        }
    }
}

impl Writing {
    /// The place of this page.
    pub(super) fn here(self) -> Route {
        self.about.with_value(About::route)
    }

    /// A post that is out is changed.
    pub(in crate::pages::compose) fn changes(self) -> bool {
        self.about.with_value(|about| about.changes().is_some())
    }
}
