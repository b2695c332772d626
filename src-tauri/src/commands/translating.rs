//! Trente being translated.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::{State, command};
use trente_contract::commands::{BeginLanguage, CloseTranslation, OpenTranslation, WatchTranslation};

#[command]
pub(super) async fn begin_language(core: State<'_, Opened>, request: Request<BeginLanguage>) -> Answer<BeginLanguage> {
    core.trente()?.begin_language(request.0).await
}

#[command]
pub(super) async fn open_translation(
    core: State<'_, Opened>,
    request: Request<OpenTranslation>,
) -> Answer<OpenTranslation> {
    core.trente()?.open_translation(request.0).await
}

#[command]
pub(super) async fn watch_translation(
    core: State<'_, Opened>,
    request: Request<WatchTranslation>,
) -> Answer<WatchTranslation> {
    core.trente()?.watch_translation(request.0).await
}

#[command]
pub(super) async fn close_translation(
    core: State<'_, Opened>,
    request: Request<CloseTranslation>,
) -> Answer<CloseTranslation> {
    core.trente()?.close_translation(request.0).await
}
