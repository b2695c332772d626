//! Requests about one's own profile.

use super::requests;
use crate::ids::AccountKey;
use crate::yourself::Change;
use serde::{Deserialize, Serialize};

requests! {
    /// One's own profile, to be changed.
    ShowOwnProfile {
        /// Whose.
        account: AccountKey,
    }
    /// Changes the person's own profile.
    UpdateProfile {
        /// Whose.
        account: AccountKey,
        /// What.
        change: Change,
    }
    /// Keeps on this device what is changed and not saved yet; of pictures nothing.
    KeepProfile {
        /// Whose.
        account: AccountKey,
        /// What; none for nothing, or to throw it away.
        change: Change,
    }
    /// Hashtags that stand on one's own profile, and those that may. None where the server knows nothing of it.
    ShowFeaturedTags {
        /// Whose.
        account: AccountKey,
    }
    /// Puts a hashtag on one's own profile. Gives all that stand there then.
    FeatureTag {
        /// Whose.
        account: AccountKey,
        /// Without #.
        tag: String,
    }
    /// Takes a hashtag off one's own profile. Gives all that stand there then.
    UnfeatureTag {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: String,
    }
}
