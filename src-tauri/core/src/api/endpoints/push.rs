//! Messages of what happens, sent to a device. A token has one subscription.

mod alter_subscription;
mod create_subscription;
mod delete_subscription;

pub use alter_subscription::AlterSubscription;
pub use create_subscription::CreateSubscription;
pub use delete_subscription::DeleteSubscription;

use crate::api::entities::{NotificationType, WebPushPolicy};
use serde_json::{Map, Value, json};

/// Of what messages are sent, and about whom.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Each type, and whether it is wanted.
    pub alerts: &'a [(NotificationType, bool)],
    /// About whom.
    pub policy: &'a WebPushPolicy,
}

impl Wanted<'_> {
    fn data(&self) -> Value {
        let alerts: Map<String, Value> =
            self.alerts.iter().map(|(kind, wanted)| (kind.as_str().to_owned(), json!(wanted))).collect();
        json!({ "alerts": alerts, "policy": self.policy.as_str() })
    }
}
