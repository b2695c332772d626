//! Requests about people: lists of them, what is known around one, and what one does with one.

use super::requests;
use crate::ids::{AccountKey, Cursor, PackId, PersonId};
use crate::people::{Mute, PeopleOf};
use crate::reader::Reader;
use serde::{Deserialize, Serialize};

requests! {
    /// A list of people.
    ListPeople {
        /// Who reads.
        reader: Reader,
        /// Which people.
        of: PeopleOf,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// What is known around a person: who of those the reader follows knows them, what they feature.
    AroundPerson {
        /// Who reads.
        reader: Reader,
        /// Whom.
        person: PersonId,
    }
    /// The posts that a person pinned to their page.
    PinnedPosts {
        /// Who reads.
        reader: Reader,
        /// Whose.
        person: PersonId,
    }
    /// A pack with its people.
    ShowPack {
        /// Who reads.
        reader: Reader,
        /// Which.
        pack: PackId,
    }
    /// Takes oneself out of a pack.
    LeavePack {
        /// Who.
        account: AccountKey,
        /// Which.
        pack: PackId,
        /// Oneself in it, as the pack's page told.
        item: String,
    }
    /// Mutes somebody, or takes that back.
    SetMute {
        /// Who.
        account: AccountKey,
        /// Whom.
        person: PersonId,
        /// How; none takes it back.
        mute: Option<Mute>,
    }
    /// Blocks somebody, or takes that back. A follow does not come back by it.
    SetBlock {
        /// Who.
        account: AccountKey,
        /// Whom.
        person: PersonId,
        /// True to block.
        on: bool,
    }
    /// Changes what comes of somebody who is followed.
    ChangeFollow {
        /// Who follows.
        account: AccountKey,
        /// Whom.
        person: PersonId,
        /// Whether each post of theirs is told of; none to leave that.
        notify: Option<bool>,
        /// Whether their boosts are shown; none to leave that.
        boosts: Option<bool>,
    }
    /// Makes somebody follow the account no more.
    RemoveFollower {
        /// Whose follower.
        account: AccountKey,
        /// Who.
        person: PersonId,
    }
    /// Features somebody who is followed on the account's own page, or takes that back.
    SetFeatured {
        /// Who.
        account: AccountKey,
        /// Whom.
        person: PersonId,
        /// True to feature.
        on: bool,
    }
    /// Keeps a note about somebody on the server, for nobody but the account.
    SetNote {
        /// Who.
        account: AccountKey,
        /// About whom.
        person: PersonId,
        /// What is noted; empty takes it away.
        note: String,
    }
}
