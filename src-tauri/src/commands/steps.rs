//! First steps with an account.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::{State, command};
use trente_contract::commands::{DismissSteps, UpdateProfile, WatchFirstSteps};

#[command]
pub(super) async fn first_steps(core: State<'_, Opened>, request: Request<WatchFirstSteps>) -> Answer<WatchFirstSteps> {
    core.trente()?.first_steps(request.0).await
}

#[command]
pub(super) async fn dismiss_steps(core: State<'_, Opened>, request: Request<DismissSteps>) -> Answer<DismissSteps> {
    core.trente()?.dismiss_steps(request.0).await
}

#[command]
pub(super) async fn update_profile(core: State<'_, Opened>, request: Request<UpdateProfile>) -> Answer<UpdateProfile> {
    core.trente()?.update_profile(request.0).await
}
