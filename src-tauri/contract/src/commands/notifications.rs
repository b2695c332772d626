//! Requests about notifications and private conversations.

use super::requests;
use crate::ids::{AccountKey, ConversationId, Cursor, HeldId, NoticeId, NoticeKey, PersonId};
use crate::notification::{Only, Sort, Treatment};
use serde::{Deserialize, Serialize};

requests! {
    /// What happened, in groups.
    ReadNotifications {
        /// To whom.
        account: AccountKey,
        /// Which of it.
        only: Only,
        /// Where to go on; none for the newest.
        cursor: Option<Cursor>,
    }
    /// How much is new. One small question.
    CountUnread {
        /// To whom.
        account: AccountKey,
    }
    /// The person has looked at all up to this one. Every app of theirs is told so by the server.
    SeenNotifications {
        /// Who.
        account: AccountKey,
        /// The newest that was shown.
        newest: NoticeId,
    }
    /// What happened since this was asked last, one by one, newest first. The first time nothing has. It waits a little when it is
    /// asked often.
    FreshNotifications {
        /// To whom.
        account: AccountKey,
    }
    /// Lets the system tell something, if the person chose so. The words are the window's.
    ShowPopup {
        /// What, in one line.
        title: String,
        /// More of it; empty for nothing.
        text: String,
        /// The name of what a click does.
        open: String,
        /// It tells of several: it takes the place of the one before that did.
        several: bool,
    }
    /// Whether a pop-up was clicked since this was asked last.
    AwaitPopup {
        /// Waits until one is, half a minute at most.
        wait: bool,
    }
    /// Puts a number on the app's icon, where the system has a place for it.
    SetBadge {
        /// The number; 0 for none.
        count: u32,
    }
    /// Takes one group away for ever.
    DismissNotification {
        /// Whose.
        account: AccountKey,
        /// Which.
        key: NoticeKey,
    }
    /// Takes all away for ever.
    ClearNotifications {
        /// Whose.
        account: AccountKey,
    }
    /// Who asks to follow the account.
    FollowRequests {
        /// Which account.
        account: AccountKey,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// Lets somebody follow, or not.
    AnswerFollowRequest {
        /// Whom they ask.
        account: AccountKey,
        /// Who asks.
        person: PersonId,
        /// True to let them.
        accept: bool,
    }
    /// What becomes of notifications from strangers; none where the server knows no such choice.
    ReadPolicy {
        /// Whose.
        account: AccountKey,
    }
    /// Chooses what becomes of notifications from people of one sort.
    SetPolicy {
        /// Whose.
        account: AccountKey,
        /// Which people.
        sort: Sort,
        /// What becomes of theirs.
        treatment: Treatment,
    }
    /// What is held back, a line a person.
    HeldNotifications {
        /// Whose.
        account: AccountKey,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// Lets people in whose notifications are held back, or throws those away.
    AnswerHeld {
        /// Who decides.
        account: AccountKey,
        /// About what.
        ids: Vec<HeldId>,
        /// True to let them in, now and from now on.
        accept: bool,
    }
    /// Private conversations.
    Conversations {
        /// Whose.
        account: AccountKey,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// The person has opened a conversation.
    ReadConversation {
        /// Who.
        account: AccountKey,
        /// Which.
        id: ConversationId,
    }
    /// Takes a conversation out of the list. Its posts stay.
    RemoveConversation {
        /// Whose list.
        account: AccountKey,
        /// Which.
        id: ConversationId,
    }
}
