//! The waiting room: from the sent form to the working account.

use crate::ids::RoomId;
use crate::reader::Account;
use serde::{Deserialize, Serialize};

/// An account that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Room {
    /// Its name on this device.
    pub id: RoomId,
    /// The server, as domain.
    pub server: String,
    /// The name that was asked for, without @.
    pub name: String,
    /// Where the mail goes.
    pub email: String,
    /// How it stands.
    pub stage: Stage,
    /// When the form was sent, RFC 3339.
    pub since: String,
    /// When the last mail was asked for, RFC 3339.
    pub mailed_at: String,
    /// Seconds until another mail may be asked for; 0 when it may now.
    pub mail_again_in: u32,
    /// Why the last look at the server failed; none when it answered.
    pub fault: Option<crate::Fault>,
    /// The account works: it is this one. Only with [`Stage::Open`].
    pub account: Option<Account>,
    /// The page where the sign-up goes on, when it happens in the browser.
    pub page: Option<String>,
    /// The account was asked for with the password that the app suggested, and it is kept here.
    #[serde(default)]
    pub suggested: bool,
    /// Only with [`Stage::Sending`], once the app has looked: true when the server knows the name now (the form most likely
    /// arrived: log in, or wait for the mail), false when it does not (it can be sent again); none when it cannot be told.
    #[serde(default)]
    pub arrived: Option<bool>,
}

/// How an account that was asked for stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The form is being sent, or it is not known whether it arrived (the app was killed meanwhile).
    Sending,
    /// The mail's link was not followed yet.
    Unconfirmed,
    /// A person at the server looks at it.
    Pending,
    /// It works.
    Open,
    /// The server said no.
    Refused,
    /// The mail's link was not followed within a week.
    Expired,
    /// It exists, but may not log in: disabled, or more is demanded.
    Disabled,
    /// It goes on in the browser, on the server's own page.
    Elsewhere,
}

impl Stage {
    /// Nothing that the person could wait for leads to this account: another server is the way on.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Refused | Self::Expired | Self::Disabled)
    }
}

/// All waiting rooms of this device, as they stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rooms {
    /// Grows with each change; ask again with it to wait for the next one.
    pub version: u32,
    /// The newest first.
    pub rooms: Vec<Room>,
}
