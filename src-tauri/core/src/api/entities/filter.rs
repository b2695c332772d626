//! <https://docs.joinmastodon.org/entities/Filter/>

use super::open::open_enum;
use super::{EntityId, StatusId};
use crate::api::lenient::{filled_text, flag, list, spare_id, text, up_to};
use serde::{Deserialize, Serialize};

/// That one of the reader's filters matches a post: <https://docs.joinmastodon.org/entities/FilterResult/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterResult {
    /// Which.
    pub filter: Filter,
    /// Words that match.
    #[serde(default, deserialize_with = "list")]
    pub keyword_matches: Vec<String>,
    /// The post itself, when it is what the filter names.
    #[serde(default, deserialize_with = "list")]
    pub status_matches: Vec<StatusId>,
}

/// A filter of the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// Its name, as the reader called it.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// Where it holds.
    #[serde(default, deserialize_with = "list")]
    pub context: Vec<FilterContext>,
    /// When it ends.
    #[serde(default, deserialize_with = "filled_text")]
    pub expires_at: Option<String>,
    /// What it does.
    #[serde(default)]
    pub filter_action: FilterAction,
    /// Words it looks for.
    #[serde(default, deserialize_with = "up_to::<1_000, _, _>")]
    pub keywords: Vec<FilterKeyword>,
    /// Posts it names.
    #[serde(default, deserialize_with = "up_to::<1_000, _, _>")]
    pub statuses: Vec<FilterStatus>,
}

/// A word of a filter: <https://docs.joinmastodon.org/entities/FilterKeyword/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterKeyword {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// The word.
    #[serde(default, deserialize_with = "text")]
    pub keyword: String,
    /// Only whole words.
    #[serde(default, deserialize_with = "flag")]
    pub whole_word: bool,
}

/// A post of a filter: <https://docs.joinmastodon.org/entities/FilterStatus/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterStatus {
    /// Its id in the filter.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// The post.
    pub status_id: StatusId,
}

/// The old form of a filter, one word each: <https://docs.joinmastodon.org/entities/V1_Filter/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct V1Filter {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// The word.
    #[serde(default, deserialize_with = "text")]
    pub phrase: String,
    /// Where it holds.
    #[serde(default, deserialize_with = "list")]
    pub context: Vec<FilterContext>,
    /// When it ends.
    #[serde(default, deserialize_with = "filled_text")]
    pub expires_at: Option<String>,
    /// What matches is left out by the server.
    #[serde(default, deserialize_with = "flag")]
    pub irreversible: bool,
    /// Only whole words.
    #[serde(default, deserialize_with = "flag")]
    pub whole_word: bool,
}

open_enum! {
    /// What a filter does.
    FilterAction {
        /// A warning stands in the post's place.
        Warn = "warn",
        /// The post is left out.
        Hide = "hide",
        /// Media are blurred (4.4).
        Blur = "blur",
    }

    /// Where a filter holds.
    FilterContext {
        /// Home and lists.
        Home = "home",
        /// Notifications.
        Notifications = "notifications",
        /// Public timelines.
        Public = "public",
        /// Threads.
        Thread = "thread",
        /// Profiles.
        Account = "account",
    }
}
