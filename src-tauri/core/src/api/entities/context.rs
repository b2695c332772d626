//! <https://docs.joinmastodon.org/entities/Context/>

use super::Status;
use crate::api::lenient::up_to;
use serde::{Deserialize, Serialize};

/// What stands before and after a post in its thread.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// What it answers, oldest first.
    #[serde(deserialize_with = "up_to::<5_000, _, _>")]
    pub ancestors: Vec<Status>,
    /// What answers it.
    #[serde(deserialize_with = "up_to::<5_000, _, _>")]
    pub descendants: Vec<Status>,
}
