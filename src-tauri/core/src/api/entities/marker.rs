//! <https://docs.joinmastodon.org/entities/Marker/>

use super::{NotificationsMarker, StatusId};
use crate::api::lenient::{option, text};
use serde::{Deserialize, Serialize};

/// Up to where timelines were read, as far as that was asked and noted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Markers {
    /// Home.
    #[serde(deserialize_with = "option")]
    pub home: Option<Marker>,
    /// Notifications.
    #[serde(deserialize_with = "option")]
    pub notifications: Option<NotificationsMarker>,
}

/// Up to where one timeline was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    /// The newest entry that was read.
    pub last_read_id: StatusId,
    /// When that was noted.
    #[serde(default, deserialize_with = "text")]
    pub updated_at: String,
}
