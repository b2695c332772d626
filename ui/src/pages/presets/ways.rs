//! What each of the three ways sets, and how it stands now.

use crate::ground::i18n::t;
use trente_contract::notification::{Policy, Sort, Treatment};
use trente_contract::post::{QuotePolicy, Visibility};
use trente_contract::settings::Popups;
use trente_contract::yourself::{Findable, Written};

/// Whom each way lets reach the reader; sorts that are not named stay as they are.
type Reach = [(Sort, Treatment); 3];

/// One way.
pub(super) struct Way {
    /// The message that names it; `.text` says for whom it is.
    pub(super) words: &'static str,
    pub(super) locked: bool,
    pub(super) visibility: Visibility,
    pub(super) quotes: QuotePolicy,
    /// Suggested to people, and found by posts.
    pub(super) found: bool,
    pub(super) reach: Reach,
    /// The message that says whom it lets reach the reader.
    reach_words: &'static str,
    pub(super) popups: Popups,
}

pub(super) static WAYS: [Way; 3] = [
    Way {
        words: "presets-open",
        locked: false,
        visibility: Visibility::Public,
        quotes: QuotePolicy::Public,
        found: true,
        reach: [
            (Sort::NotFollowed, Treatment::Accept),
            (Sort::New, Treatment::Accept),
            (Sort::Private, Treatment::Accept),
        ],
        reach_words: "presets-reach-all",
        popups: Popups::Yes,
    },
    Way {
        words: "presets-careful",
        locked: true,
        visibility: Visibility::Unlisted,
        quotes: QuotePolicy::Followers,
        found: false,
        reach: [(Sort::NotFollowed, Treatment::Accept), (Sort::New, Treatment::Hold), (Sort::Private, Treatment::Hold)],
        reach_words: "presets-reach-known",
        popups: Popups::No,
    },
    Way {
        words: "presets-quiet",
        locked: true,
        visibility: Visibility::Private,
        quotes: QuotePolicy::Nobody,
        found: false,
        reach: [(Sort::NotFollowed, Treatment::Hold), (Sort::New, Treatment::Hold), (Sort::Private, Treatment::Hold)],
        reach_words: "presets-reach-few",
        popups: Popups::No,
    },
];

/// How it stands. What is none the server does not know.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Ways {
    pub(super) locked: bool,
    pub(super) visibility: Visibility,
    pub(super) quotes: Option<QuotePolicy>,
    pub(super) found: Findable,
    pub(super) reach: Option<Vec<(Sort, Treatment)>>,
    pub(super) popups: Popups,
}

impl Ways {
    pub(super) fn of(written: &Written, policy: Option<&Policy>, popups: Popups) -> Self {
        Self {
            locked: written.locked,
            visibility: written.visibility,
            quotes: written.quotes,
            found: written.found,
            reach: policy.map(|policy| policy.choices.clone()),
            popups,
        }
    }

    /// What it is to be under a way; where the server knows nothing of something, that stays.
    pub(super) fn under(&self, way: &Way) -> Self {
        let reach = self.reach.clone().map(|reach| {
            let treated =
                |(sort, now)| (sort, way.reach.iter().find(|(one, _)| *one == sort).map_or(now, |(_, due)| *due));
            reach.into_iter().map(treated).collect()
        });
        Self {
            locked: way.locked,
            visibility: way.visibility,
            quotes: self.quotes.map(|_| way.quotes),
            found: Findable {
                discoverable: Some(way.found),
                indexable: Some(way.found),
                hides_lists: self.found.hides_lists,
            },
            reach,
            popups: way.popups,
        }
    }

    /// It stands so already. Who was never asked about pop-ups has none.
    pub(super) fn is(&self, way: &Way) -> bool {
        let mut due = self.under(way);
        if due.popups == Popups::No && self.popups == Popups::Unasked {
            due.popups = Popups::Unasked;
        }
        // A server that does not know the second question takes it for no.
        if self.found.indexable.is_none() {
            due.found.indexable = None;
        }
        *self == due
    }
}

impl Way {
    /// What it sets, each with its glyph.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&'static str, String)> {
        let (popups, found) = (self.popups == Popups::Yes, Some(self.found));
        [
            ("globe", posts(self.visibility)),
            ("lock", t(locked(self.locked))),
            ("quote", t(quotes(self.quotes))),
            ("search", t(findable(found, found))),
            ("people", t(self.reach_words)),
            ("bell", t(self::popups(popups))),
        ]
        .into_iter()
    }

    pub(super) fn reach_words(&self) -> String {
        t(self.reach_words)
    }
}

pub(super) fn posts(visibility: Visibility) -> String {
    t(match visibility {
        Visibility::Public => "presets-posts-public",
        Visibility::Unlisted => "presets-posts-unlisted",
        Visibility::Private | Visibility::Direct | Visibility::Other => "presets-posts-private",
    })
}

pub(super) fn locked(locked: bool) -> &'static str {
    if locked { "presets-locked" } else { "presets-unlocked" }
}

pub(super) fn quotes(quotes: QuotePolicy) -> &'static str {
    match quotes {
        QuotePolicy::Public => "presets-quotes-public",
        QuotePolicy::Followers => "presets-quotes-followers",
        QuotePolicy::Nobody => "presets-quotes-nobody",
    }
}

pub(super) fn findable(discoverable: Option<bool>, indexable: Option<bool>) -> &'static str {
    match (discoverable.unwrap_or_default(), indexable.unwrap_or_default()) {
        (true, true) => "presets-found",
        (true, false) => "presets-found-profile",
        (false, true) => "presets-found-posts",
        (false, false) => "presets-hidden",
    }
}

pub(super) fn popups(on: bool) -> &'static str {
    if on { "presets-popups-on" } else { "presets-popups-off" }
}
