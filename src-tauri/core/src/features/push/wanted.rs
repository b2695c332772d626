//! What the person chose, in the API's words.

use crate::api::entities::{NotificationType, WebPushPolicy};
use trente_contract::push::{Alerts, AlertsFrom};

/// Each type that a server knows, and whether it is wanted.
pub(super) fn alerts(chosen: &Alerts) -> Vec<(NotificationType, bool)> {
    vec![
        (NotificationType::Mention, chosen.mentions),
        (NotificationType::Status, chosen.posts),
        (NotificationType::Reblog, chosen.boosts),
        (NotificationType::Favourite, chosen.favourites),
        (NotificationType::Follow, chosen.follows),
        (NotificationType::FollowRequest, chosen.follow_requests),
        (NotificationType::Poll, chosen.polls),
        (NotificationType::Update, chosen.changes),
        (NotificationType::QuotedUpdate, chosen.changes),
        (NotificationType::Quote, chosen.quotes),
        (NotificationType::AdminSignUp, chosen.moderation),
        (NotificationType::AdminReport, chosen.moderation),
    ]
}

/// About whom.
pub(super) fn policy(chosen: AlertsFrom) -> WebPushPolicy {
    match chosen {
        AlertsFrom::Everybody => WebPushPolicy::All,
        AlertsFrom::Followed => WebPushPolicy::Followed,
        AlertsFrom::Followers => WebPushPolicy::Follower,
        AlertsFrom::Nobody => WebPushPolicy::None,
    }
}
