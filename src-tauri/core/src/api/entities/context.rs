//! <https://docs.joinmastodon.org/entities/Context/>

use super::Status;
use crate::api::lenient::list;
use serde::{Deserialize, Serialize};

/// What stands before and after a post in its thread.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Context {
    /// What it answers, oldest first.
    #[serde(deserialize_with = "list")]
    pub ancestors: Vec<Status>,
    /// What answers it.
    #[serde(deserialize_with = "list")]
    pub descendants: Vec<Status>,
}
