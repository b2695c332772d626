//! First steps with an account.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{DismissSteps, DismissSupport, SupportDue, WatchFirstSteps};

pub(super) async fn first_steps(core: State<'_, Opened>, request: Request<WatchFirstSteps>) -> Answer<WatchFirstSteps> {
    core.trente()?.first_steps(request.0).await
}

pub(super) async fn dismiss_steps(core: State<'_, Opened>, request: Request<DismissSteps>) -> Answer<DismissSteps> {
    core.trente()?.dismiss_steps(request.0).await
}

pub(super) async fn support_due(core: State<'_, Opened>, request: Request<SupportDue>) -> Answer<SupportDue> {
    core.trente()?.support_due(request.0).await
}

pub(super) async fn dismiss_support(
    core: State<'_, Opened>,
    request: Request<DismissSupport>,
) -> Answer<DismissSupport> {
    core.trente()?.dismiss_support(request.0).await
}
