//! Requests of the first reading and the first steps.

use super::requests;
use crate::ids::{AccountKey, Cursor};
use crate::reader::Reader;
use crate::reading::Pick;
use serde::{Deserialize, Serialize};

requests! {
    /// Adds something to the queue, or takes it out.
    SetPick {
        /// What.
        pick: Pick,
        /// True to add.
        on: bool,
    }
    /// The queue. Without `seen` at once; with it as soon as there is something newer.
    WatchPicks {
        /// The version that the window has.
        seen: Option<u32>,
    }
    /// Hashtags by topic: bundled ones of the reader's language, and those that are used on the server now.
    Topics {
        /// Who reads.
        reader: Reader,
        /// Topics that were tapped come first.
        topics: Vec<String>,
    }
    /// People to follow: suggestions, the server's directory, authors of what is talked about.
    SuggestPeople {
        /// Who reads.
        reader: Reader,
        /// Topics that were tapped.
        topics: Vec<String>,
    }
    /// The Home that the picks will make, newest first, each post with its reason.
    PreviewHome {
        /// Who reads.
        reader: Reader,
    }
    /// The Home that a guest's picks make, of what servers show to everyone.
    GuestHome {
        /// The server that the guest reads: its domain, or the origin of one on this machine.
        server: String,
        /// False for what is kept on this device alone: nobody is asked then.
        look: bool,
        /// Where to go on; none for the newest.
        #[serde(default)]
        cursor: Option<Cursor>,
    }
    /// What a link or a pasted text holds: an invite, a pack, a person, a post, a server.
    TakeLink {
        /// Who reads.
        reader: Reader,
        /// The text.
        text: String,
    }
    /// The text on the clipboard. Only after the person said so.
    ReadClipboard {}
    /// The link that the system opened this app with (an invite, a pack, the mail's way back), once each.
    AwaitLink {
        /// True to wait for one; false for one that is there already.
        wait: bool,
    }
    /// Servers that were used on this device, as domains: those of its accounts and waiting rooms first, then those that a
    /// guest read. For somebody who does not remember which one is theirs.
    ServersHere {}
    /// How far the first steps are.
    WatchFirstSteps {
        /// Whose.
        account: AccountKey,
    }
    /// Puts the first steps away for ever.
    DismissSteps {
        /// Whose.
        account: AccountKey,
    }
}
