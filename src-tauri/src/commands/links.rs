//! Links and pasted texts.

use super::{Answer, Request};
use crate::clipboard;
use crate::opened::Opened;
use crate::phone;
use crate::presses::Presses;
use std::time::Instant;
use tauri::{AppHandle, Runtime, State};
use trente_contract::commands::{AwaitLink, ReadClipboard, ServersHere, ShareOut, TakeLink};

pub(super) async fn take_link(core: State<'_, Opened>, request: Request<TakeLink>) -> Answer<TakeLink> {
    core.trente()?.take_link(request.0).await
}

/// What is on the clipboard may be anything: the page gets it once for each press.
pub(super) async fn read_clipboard(
    presses: State<'_, Presses>,
    _request: Request<ReadClipboard>,
) -> Answer<ReadClipboard> {
    if !presses.may_read() {
        tracing::warn!("the clipboard is not read: nobody pressed anything");
        return Ok(None);
    }
    Ok(clipboard::text().await)
}

/// The page alone opens no choice of apps: the person is here, and did not open one just now.
pub(super) async fn share_out<R: Runtime>(
    app: AppHandle<R>,
    presses: State<'_, Presses>,
    request: Request<ShareOut>,
) -> Answer<ShareOut> {
    Ok(presses.may_open(Instant::now()) && phone::share(&app, &request.0.text).await)
}

pub(super) async fn await_link(core: State<'_, Opened>, request: Request<AwaitLink>) -> Answer<AwaitLink> {
    core.trente()?.await_link(request.0).await
}

pub(super) async fn servers_here(core: State<'_, Opened>, request: Request<ServersHere>) -> Answer<ServersHere> {
    core.trente()?.servers_here(request.0).await
}
