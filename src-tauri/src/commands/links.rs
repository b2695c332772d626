//! Links and pasted texts.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::{State, command};
use trente_contract::commands::{AwaitLink, ReadClipboard, TakeLink};

#[command]
pub(super) async fn take_link(core: State<'_, Opened>, request: Request<TakeLink>) -> Answer<TakeLink> {
    core.trente()?.take_link(request.0).await
}

#[command]
pub(super) async fn read_clipboard(core: State<'_, Opened>, request: Request<ReadClipboard>) -> Answer<ReadClipboard> {
    core.trente()?.read_clipboard(request.0).await
}

#[command]
pub(super) async fn await_link(core: State<'_, Opened>, request: Request<AwaitLink>) -> Answer<AwaitLink> {
    core.trente()?.await_link(request.0).await
}
