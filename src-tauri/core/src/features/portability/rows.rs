//! One entry of a file that people are taken along with.

use serde::{Deserialize, Serialize};
use trente_contract::portability::Kind;

/// One entry. Written down while it waits to be done.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub(super) enum Row {
    /// Somebody who is followed.
    Follow {
        /// `name@domain`.
        acct: String,
        /// Their boosts are shown.
        boosts: bool,
        /// Each post of theirs is told of.
        notify: bool,
        /// Only posts in these languages; none for all.
        languages: Vec<String>,
    },
    /// Somebody on a list.
    Listed {
        /// The list's title.
        list: String,
        /// `name@domain`.
        acct: String,
    },
    /// Somebody who is muted.
    Mute {
        /// `name@domain`.
        acct: String,
        /// Nothing is told of what they do, either.
        notifications: bool,
    },
    /// Somebody who is blocked.
    Block {
        /// `name@domain`.
        acct: String,
    },
    /// A server that is blocked.
    Server {
        /// Its domain.
        domain: String,
    },
    /// A saved post.
    Bookmark {
        /// Its URI.
        uri: String,
    },
    /// A hashtag that is followed.
    Hashtag {
        /// Without the sign.
        name: String,
    },
    /// A filter.
    Filter(FilterRow),
}

/// A filter as Mastodon writes it into files.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct FilterRow {
    /// Its name.
    #[serde(default)]
    pub(super) title: String,
    /// When it ends.
    #[serde(default, alias = "expires_at")]
    pub(super) expire_at: Option<String>,
    /// Where it holds.
    #[serde(default)]
    pub(super) context: Vec<String>,
    /// What it does: `warn`, `hide`, `blur`.
    #[serde(default)]
    pub(super) action: String,
    /// Words it looks for.
    #[serde(default)]
    pub(super) keywords_attributes: Vec<WordRow>,
    /// URIs of posts that it names.
    #[serde(default)]
    pub(super) statuses: Vec<String>,
}

/// A word of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct WordRow {
    /// The word.
    #[serde(default)]
    pub(super) keyword: String,
    /// Only as a whole word.
    #[serde(default)]
    pub(super) whole_word: bool,
}

impl Row {
    /// What it is about.
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Follow { .. } => Kind::Follows,
            Self::Listed { .. } => Kind::Lists,
            Self::Mute { .. } => Kind::Mutes,
            Self::Block { .. } => Kind::Blocks,
            Self::Server { .. } => Kind::Servers,
            Self::Bookmark { .. } => Kind::Bookmarks,
            Self::Hashtag { .. } => Kind::Hashtags,
            Self::Filter(_) => Kind::Filters,
        }
    }

    /// What it names, as it is shown.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Follow { acct, .. } | Self::Mute { acct, .. } | Self::Block { acct } => acct.clone(),
            Self::Listed { list, acct } => format!("{list}: {acct}"),
            Self::Server { domain } => domain.clone(),
            Self::Bookmark { uri } => uri.clone(),
            Self::Hashtag { name } => format!("#{name}"),
            Self::Filter(filter) => filter.title.clone(),
        }
    }
}
