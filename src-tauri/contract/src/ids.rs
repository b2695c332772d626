//! Opaque names. A server's ids are strings that mean something to that server alone: never numbers, never sorted.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! opaque {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The name as the server wrote it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }
    )*};
}

opaque! {
    /// A post (the API's Status) on the server that is being read.
    PostId,
    /// A person (the API's Account) on the server that is being read.
    PersonId,
    /// One of this device's log-ins, `name@domain` in lower case, as `lea@piaille.fr`.
    AccountKey,
    /// Where the next page begins: whatever the server put into its `Link` header. Only the core reads it.
    Cursor,
    /// A stretch of a kept timeline that was not fetched. Only the core reads it.
    GapId,
    /// A log-in that is under way. Made by the core, never repeated.
    LoginId,
    /// An account that was asked for. Made by the core, never repeated.
    RoomId,
    /// A list of people (the API's List) on the account's server.
    ListId,
    /// A pack (the API's Collection), on the server that is being read.
    PackId,
    /// One thing that happened (the API's Notification), on the server that is being read.
    NoticeId,
    /// Things of one kind that happened together. Only the core reads it.
    NoticeKey,
    /// What is held back of one person (the API's NotificationRequest).
    HeldId,
    /// A private conversation (the API's Conversation).
    ConversationId,
}
