//! Requests about supporting those who run servers.

use super::requests;
use crate::ids::AccountKey;
use serde::{Deserialize, Serialize};

requests! {
    /// Whether it is time to say, once, how one's own server can be supported: 28 days after the account was first used here.
    SupportDue {
        /// Who reads.
        account: AccountKey,
    }
    /// It was said: never again.
    DismissSupport {
        /// Who reads.
        account: AccountKey,
    }
}
