//! What is done as soon as an account works.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{SetPick, WatchPicks};

pub(super) async fn set_pick(core: State<'_, Opened>, request: Request<SetPick>) -> Answer<SetPick> {
    core.trente()?.set_pick(request.0).await
}

pub(super) async fn picks(core: State<'_, Opened>, request: Request<WatchPicks>) -> Answer<WatchPicks> {
    core.trente()?.picks(request.0).await
}
