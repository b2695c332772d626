//! Requests on the way to an account: choosing a server, the form, the waiting room.

use super::requests;
use crate::directory::Wishes;
use crate::ids::{AccountKey, RoomId};
use crate::join::{Form, Whose};
use serde::{Deserialize, Serialize};

requests! {
    /// The recommended server and two others. Without `seen`: at once, from this device alone, and the first three are asked
    /// meanwhile. With it: as soon as there is something newer, or when all have answered or the budget is spent.
    Recommend {
        /// What the person told.
        wishes: Wishes,
        /// The version that the window has.
        seen: Option<u32>,
    }
    /// Servers of the directory that begin with what was typed, the largest first; at most 6.
    CompleteServer {
        /// As typed so far.
        typed: String,
    }
    /// What a server asks and promises before one joins.
    ReadTerms {
        /// Its domain.
        server: String,
        /// Code of an invite.
        invite: Option<String>,
    }
    /// Whether a name is free, on several servers at once.
    CheckName {
        /// Without @.
        name: String,
        /// Domains.
        servers: Vec<String>,
    }
    /// Keeps what was typed, all but the password.
    SaveForm {
        /// For which server.
        server: String,
        /// What was typed.
        form: Form,
    }
    /// The form that was begun and not sent.
    LoadForm {}
    /// A password for whoever wants none of their own: the same one until it is used.
    SuggestPassword {
        /// Not the one that was suggested before: a link leads to another server, and what the first one saw stays there.
        anew: bool,
    }
    /// The accounts whose suggested password is kept on this device.
    KeptPasswords {}
    /// A kept password, for the person's eyes: once for each press that the shell saw. None when none is kept.
    ShowPassword {
        /// With which account it is kept.
        whose: Whose,
    }
    /// Forgets a kept password on this device.
    ForgetPassword {
        /// Whose.
        account: AccountKey,
    }
    /// Asks for an account. One request, never repeated by itself.
    SignUp {
        /// At which server.
        server: String,
        /// With what.
        form: Form,
    }
    /// Goes on in the browser, on the server's own page, and waits here for the person to come back and log in.
    SignUpElsewhere {
        /// The server's domain.
        server: String,
        /// What was typed so far.
        form: Form,
    }
    /// All waiting rooms. Without `seen` at once; with it as soon as there is something newer.
    WaitingRooms {
        /// The version that the window has.
        seen: Option<u32>,
    }
    /// Asks the server how the account stands, now.
    LookAgain {
        /// Which.
        room: RoomId,
    }
    /// Sends the mail again, perhaps to another address.
    MailAgain {
        /// Which.
        room: RoomId,
        /// The right address; none for the same.
        email: Option<String>,
    }
    /// Opens where the mail is read: the provider's page when it is known, else the mail program.
    OpenMail {
        /// Which.
        room: RoomId,
    }
    /// Closes a waiting room. Gives back the form, for another server.
    LeaveRoom {
        /// Which.
        room: RoomId,
    }
}
