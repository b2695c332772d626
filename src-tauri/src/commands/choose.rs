//! Choosing a server.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{CompleteServer, Recommend};

pub(super) async fn recommend(core: State<'_, Opened>, request: Request<Recommend>) -> Answer<Recommend> {
    core.trente()?.recommend(request.0).await
}

pub(super) async fn complete_server(
    core: State<'_, Opened>,
    request: Request<CompleteServer>,
) -> Answer<CompleteServer> {
    core.trente()?.complete_server(request.0).await
}
