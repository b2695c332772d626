//! <https://docs.joinmastodon.org/entities/FamiliarFollowers/>

use super::{Account, AccountId};
use crate::api::lenient::{spare_id, up_to};
use serde::{Deserialize, Serialize};

/// Those whom the reader follows and who follow somebody (3.5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FamiliarFollowers {
    /// Whom they follow.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: AccountId,
    /// They.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub accounts: Vec<Account>,
}
