//! Choosing a server.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::{State, command};
use trente_contract::commands::{CompleteServer, Recommend};

#[command]
pub(super) async fn recommend(core: State<'_, Opened>, request: Request<Recommend>) -> Answer<Recommend> {
    core.trente()?.recommend(request.0).await
}

#[command]
pub(super) async fn complete_server(
    core: State<'_, Opened>,
    request: Request<CompleteServer>,
) -> Answer<CompleteServer> {
    core.trente()?.complete_server(request.0).await
}
