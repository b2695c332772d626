//! <https://docs.joinmastodon.org/entities/Collection/>

use super::open::open_enum;
use super::{Account, AccountId, EntityId, StatusTag};
use crate::api::lenient::{count, filled_text, flag, id, option, spare_id, text, up_to};
use serde::{Deserialize, Serialize};

/// A list of people that someone made for others (4.6).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collection {
    /// Its id.
    pub id: EntityId,
    /// Who made it.
    #[serde(default, deserialize_with = "id")]
    pub account_id: Option<AccountId>,
    /// The name it has everywhere.
    #[serde(default, deserialize_with = "text")]
    pub uri: String,
    /// Its page on the web.
    #[serde(default, deserialize_with = "filled_text")]
    pub url: Option<String>,
    /// Its name.
    #[serde(default, deserialize_with = "text")]
    pub name: String,
    /// What it is about.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// Language of name and description.
    #[serde(default, deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// Made on this server.
    #[serde(default, deserialize_with = "flag")]
    pub local: bool,
    /// To be shown only after a tap.
    #[serde(default, deserialize_with = "flag")]
    pub sensitive: bool,
    /// May be found.
    #[serde(default, deserialize_with = "flag")]
    pub discoverable: bool,
    /// Its hashtag.
    #[serde(default, deserialize_with = "option")]
    pub tag: Option<StatusTag>,
    /// How many people.
    #[serde(default, deserialize_with = "count")]
    pub item_count: Option<u64>,
    /// The people.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub items: Vec<CollectionItem>,
    /// When it was made.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// When it was changed.
    #[serde(default, deserialize_with = "text")]
    pub updated_at: String,
}

/// One person of a collection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollectionItem {
    /// Its id in the collection.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// Who; none until they agreed.
    #[serde(default, deserialize_with = "id")]
    pub account_id: Option<AccountId>,
    /// Whether they agreed.
    #[serde(default)]
    pub state: CollectionItemState,
    /// When they were added.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
}

/// A collection with its people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CollectionWithAccounts {
    /// The people.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub accounts: Vec<Account>,
    /// The collection.
    pub collection: Collection,
}

/// An answer that wraps one collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WrappedCollection {
    /// The collection.
    pub collection: Collection,
}

/// An answer that wraps several collections.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WrappedCollections {
    /// The collections.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub collections: Vec<Collection>,
    /// People they name.
    #[serde(deserialize_with = "up_to::<1_000, _, _>")]
    pub partial_accounts: Vec<super::PartialAccountWithAvatar>,
}

open_enum! {
    /// Whether a person agreed to be in a collection.
    CollectionItemState {
        /// Not yet.
        Pending = "pending",
        /// Yes.
        Accepted = "accepted",
        /// No.
        Rejected = "rejected",
        /// No longer.
        Revoked = "revoked",
    }
}
