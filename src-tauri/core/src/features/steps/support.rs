//! When it is said, once, how those who run the server can be supported.

use super::Steps;
use jiff::{SignedDuration, Timestamp};
use trente_contract::Fault;
use trente_contract::commands::{DismissSupport, SupportDue};

/// Who stayed so long likes it here.
const AFTER: SignedDuration = SignedDuration::from_hours(28 * 24);

impl Steps {
    pub(crate) async fn support_due(&self, request: SupportDue) -> Result<bool, Fault> {
        let now = self.ground.http.now();
        let known = self.ground.store.steps(&request.account).await?;
        let Some(since) = known.since.filter(|since| *since <= now) else {
            // Also when the clock was ahead: the days are counted anew.
            self.ground.store.change_steps(&request.account, move |steps| steps.since = Some(now)).await?;
            return Ok(false);
        };
        Ok(is_due(since, now) && !known.support_said)
    }

    pub(crate) async fn dismiss_support(&self, request: DismissSupport) -> Result<(), Fault> {
        self.ground.store.change_steps(&request.account, |steps| steps.support_said = true).await?;
        Ok(())
    }
}

fn is_due(since: Timestamp, now: Timestamp) -> bool {
    now.duration_since(since) >= AFTER
}
