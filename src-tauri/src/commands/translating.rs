//! Trente being translated.

use super::{Answer, Request};
use crate::chooser;
use crate::opened::Opened;
use crate::presses::Presses;
use tauri::{Runtime, State, WebviewWindow};
use trente_contract::commands::{
    BeginLanguage, ChooseTranslation, CloseTranslation, OpenTranslation, WatchTranslation,
};
use trente_contract::{Fault, FaultCode};

pub(super) async fn begin_language(core: State<'_, Opened>, request: Request<BeginLanguage>) -> Answer<BeginLanguage> {
    core.trente()?.begin_language(request.0).await
}

pub(super) async fn open_translation(
    core: State<'_, Opened>,
    request: Request<OpenTranslation>,
) -> Answer<OpenTranslation> {
    core.trente()?.open_translation(request.0).await
}

/// The dialog opens once for each press. What was chosen goes to the core alone, by the way that a typed path goes.
pub(super) async fn choose_translation<R: Runtime>(
    window: WebviewWindow<R>,
    core: State<'_, Opened>,
    presses: State<'_, Presses>,
    request: Request<ChooseTranslation>,
) -> Answer<ChooseTranslation> {
    if !presses.may_read() {
        return Err(Fault::new(FaultCode::Bug, "no folder is asked for: nobody pressed anything"));
    }
    let Some(folder) = chooser::folder(&window, request.0.title).await? else { return Ok(None) };
    core.trente()?.open_translation(OpenTranslation { folder }).await.map(Some)
}

pub(super) async fn watch_translation(
    core: State<'_, Opened>,
    request: Request<WatchTranslation>,
) -> Answer<WatchTranslation> {
    core.trente()?.watch_translation(request.0).await
}

pub(super) async fn close_translation(
    core: State<'_, Opened>,
    request: Request<CloseTranslation>,
) -> Answer<CloseTranslation> {
    core.trente()?.close_translation(request.0).await
}
