//! Requests about the timelines that are kept on the device.

use super::requests;
use crate::ids::{AccountKey, GapId, PostId};
use crate::kept::Side;
use serde::{Deserialize, Serialize};

requests! {
    /// What is kept of an account's Home around the place where the reader was; nothing of one that has to be filled in. From
    /// this device alone.
    ShowKept {
        /// Whose Home.
        account: AccountKey,
        /// True for the newest that is kept, wherever the reader was.
        newest: bool,
    }
    /// What is kept on one side of an entry. From this device alone.
    ShowKeptBeside {
        /// Whose Home.
        account: AccountKey,
        /// The first or the last entry that the window has.
        entry: PostId,
        /// Which side of it.
        side: Side,
    }
    /// Keeps where the reader is in their Home. An entry that is not kept changes nothing.
    KeepPlace {
        /// Whose Home.
        account: AccountKey,
        /// The entry they see.
        entry: PostId,
        /// How far its upper edge is below the upper edge of what is in view, in CSS pixels.
        offset: i32,
    }
    /// Fetches what is newer than all that is kept of a Home.
    NewerPosts {
        /// Whose Home.
        account: AccountKey,
        /// The newest entry that the window has; none when it has none.
        newest: Option<PostId>,
    }
    /// Fetches one page of what is missing in a Home.
    FillGap {
        /// Whose Home.
        account: AccountKey,
        /// What is to be filled.
        gap: GapId,
        /// From which side.
        from: Side,
    }
    /// Up to where the account has read its Home, as its server knows it: other apps move this, too.
    HomeMarker {
        /// Whose Home.
        account: AccountKey,
    }
    /// A Home around an entry that was read on another device: fetched as far as that where it is not kept, ten pages at most.
    ResumeHome {
        /// Whose Home.
        account: AccountKey,
        /// The entry.
        entry: PostId,
    }
    /// What an account's Home has since a moment, from what is kept.
    ShowCatchUp {
        /// Whose Home.
        account: AccountKey,
        /// The moment, RFC 3339.
        since: String,
        /// Fetches what is missing first, ten pages at most.
        fetch: bool,
    }
    /// Tells the server up to where a Home was read, unless it was read further elsewhere. Only for what the person did: never for posts that come by themselves.
    SetHomeMarker {
        /// Whose Home.
        account: AccountKey,
        /// The newest entry that was read.
        entry: PostId,
    }
}
