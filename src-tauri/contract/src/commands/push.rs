//! Requests about what is pushed. What a distributor of the system brings, an address or a message, is no request of the
//! window's: it goes from the shell to the core.

use super::requests;
use crate::ids::AccountKey;
use crate::push::{Alerts, AlertsFrom};
use serde::{Deserialize, Serialize};

requests! {
    /// How what happens comes to this device.
    ReadNoticeWay {
        /// To whom.
        account: AccountKey,
    }
    /// Of what the server is to send a message. Kept for an account that has no messages yet.
    SetAlerts {
        /// Whose.
        account: AccountKey,
        /// Of what.
        alerts: Alerts,
        /// About whom.
        from: AlertsFrom,
    }
}
