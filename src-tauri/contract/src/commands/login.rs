//! Requests of logging in and out.

use super::requests;
use crate::ids::{AccountKey, LoginId};
use serde::{Deserialize, Serialize};

requests! {
    /// Finds the server in whatever was typed or pasted: domain, address, handle, link to a profile or post.
    FindServer {
        /// As typed.
        typed: String,
    }
    /// Starts a log-in: finds the server, registers the app there once, opens the browser.
    BeginLogin {
        /// As typed.
        typed: String,
    }
    /// Waits until the browser has come back (or the log-in ends otherwise).
    AwaitLogin {
        /// Which log-in.
        login: LoginId,
    }
    /// Ends a log-in with a code that the person copied from the browser.
    FinishLogin {
        /// Which log-in.
        login: LoginId,
        /// The code as pasted.
        code: String,
    }
    /// Gives a log-in up.
    CancelLogin {
        /// Which log-in.
        login: LoginId,
    }
    /// Makes an account the one that the app opens with.
    SwitchAccount {
        /// Which.
        account: AccountKey,
    }
    /// Logs out: revokes the token at the server, forgets it here.
    LogOut {
        /// Which.
        account: AccountKey,
    }
}

/// A log-in that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginStarted {
    /// Its name.
    pub login: LoginId,
    /// The server that was found, as domain.
    pub server: String,
    /// The page the browser was sent to, to be copied by hand if it did not open.
    pub authorize_url: String,
    /// True when the browser cannot come back by itself: the person copies a code.
    pub by_code: bool,
    /// True when the browser was opened.
    pub browser_opened: bool,
}

/// How a log-out went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedOut {
    /// False when the server could not be told; it is forgotten here all the same.
    pub revoked: bool,
    /// The account to go on with, if there is another.
    pub current: Option<AccountKey>,
}
