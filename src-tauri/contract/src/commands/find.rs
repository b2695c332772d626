//! Requests that look for something, and that read beyond Home.

use super::requests;
use crate::find::{Beyond, Kind};
use crate::ids::{AccountKey, Cursor};
use crate::reader::Reader;
use serde::{Deserialize, Serialize};

requests! {
    /// Looks for people, hashtags and posts. Only what is an address or a full handle is looked for elsewhere, too, and only
    /// for an account.
    Search {
        /// Who looks.
        reader: Reader,
        /// What for.
        text: String,
        /// Of which kind.
        kind: Kind,
        /// How many of that kind are known already; 0 for the first. Of all kinds together there is a beginning only.
        known: u32,
        /// It is still being typed: a few people, quickly, and nothing beside them.
        typing: bool,
    }
    /// Looks for a post by its address, at the server of an account; that may fetch it from where it lives. None when it cannot.
    FindPost {
        /// Who looks.
        account: AccountKey,
        /// The post's page.
        url: String,
    }
    /// What was searched for on this device, the last first, at most 10.
    PastSearches {
        /// By whom; none for a guest.
        account: Option<AccountKey>,
    }
    /// Keeps what was searched for, in place of the same kept before. Gives what is kept now.
    KeepSearch {
        /// By whom; none for a guest.
        account: Option<AccountKey>,
        /// What for.
        text: String,
    }
    /// Forgets what was searched for.
    ForgetSearches {
        /// By whom; none for a guest.
        account: Option<AccountKey>,
    }
    /// Hashtags that are much used now.
    TrendingTags {
        /// Who reads.
        reader: Reader,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// Links that many share now.
    TrendingNews {
        /// Who reads.
        reader: Reader,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// People whom the server suggests to an account, and nobody else: one question.
    Suggestions {
        /// To whom.
        account: AccountKey,
    }
    /// What the server lets the reader read beyond Home.
    WhatIsOpen {
        /// Who reads.
        reader: Reader,
    }
    /// Posts beyond Home, newest first; what is talked about as the server ordered it.
    ReadBeyond {
        /// Who reads.
        reader: Reader,
        /// Which.
        beyond: Beyond,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// The lists of an account.
    ReadLists {
        /// Whose.
        account: AccountKey,
    }
    /// A hashtag: how much it is used, and whether it is followed.
    ShowTag {
        /// Who reads.
        reader: Reader,
        /// Without #.
        tag: String,
    }
    /// Follows a hashtag, or takes that back.
    SetTag {
        /// Who.
        account: AccountKey,
        /// Without #.
        tag: String,
        /// True to follow.
        on: bool,
    }
}
