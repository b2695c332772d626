//! <https://docs.joinmastodon.org/entities/AsyncRefresh/>

use super::open::open_enum;
use crate::api::lenient::count;
use serde::{Deserialize, Serialize};

/// How far work is that a server does beside (4.4), as it is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsyncRefreshReply {
    /// The work.
    pub async_refresh: AsyncRefreshState,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsyncRefreshState {
    /// Whether it goes on.
    #[serde(default)]
    pub status: AsyncRefreshStatus,
    /// How much it found so far; null when it does not count.
    #[serde(default, deserialize_with = "count")]
    pub result_count: Option<u64>,
}

open_enum! {
    /// Whether work goes on.
    AsyncRefreshStatus {
        /// It does.
        Running = "running",
        /// It is done.
        Finished = "finished",
    }
}
