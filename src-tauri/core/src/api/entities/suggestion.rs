//! <https://docs.joinmastodon.org/entities/Suggestion/>

use super::Account;
use super::open::open_enum;
use crate::api::lenient::{list, option};
use serde::{Deserialize, Serialize};

/// Someone worth following, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Why, old form.
    #[serde(default, deserialize_with = "option")]
    pub source: Option<SuggestionSource>,
    /// Why (4.3).
    #[serde(default, deserialize_with = "list")]
    pub sources: Vec<SuggestionSource>,
    /// Who.
    pub account: Account,
}

open_enum! {
    /// Why someone is suggested.
    SuggestionSource {
        /// The server's own choice.
        Featured = "featured",
        /// Many on the server follow them.
        MostFollowed = "most_followed",
        /// Many on the server talk with them.
        MostInteractions = "most_interactions",
        /// Like those followed last.
        SimilarToRecentlyFollowed = "similar_to_recently_followed",
        /// Followed by people the reader follows.
        FriendsOfFriends = "friends_of_friends",
        /// A discovery service named them.
        Fasp = "fasp",
        /// The server's own choice, old word.
        Staff = "staff",
        /// The reader answered them before, old word.
        PastInteractions = "past_interactions",
        /// Liked by many, old word.
        Global = "global",
    }
}
