//! What a person does against somebody: reports, and whole servers.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    AddFilter, BeginReport, BlockedServers, ListFilters, RemoveFilter, SendReport, SetServerBlock, WouldLose,
};

pub(super) async fn begin_report(core: State<'_, Opened>, request: Request<BeginReport>) -> Answer<BeginReport> {
    core.trente()?.begin_report(request.0).await
}

pub(super) async fn send_report(core: State<'_, Opened>, request: Request<SendReport>) -> Answer<SendReport> {
    core.trente()?.send_report(request.0).await
}

pub(super) async fn would_lose(core: State<'_, Opened>, request: Request<WouldLose>) -> Answer<WouldLose> {
    core.trente()?.would_lose(request.0).await
}

pub(super) async fn set_server_block(
    core: State<'_, Opened>,
    request: Request<SetServerBlock>,
) -> Answer<SetServerBlock> {
    core.trente()?.set_server_block(request.0).await
}

pub(super) async fn blocked_servers(
    core: State<'_, Opened>,
    request: Request<BlockedServers>,
) -> Answer<BlockedServers> {
    core.trente()?.blocked_servers(request.0).await
}

pub(super) async fn list_filters(core: State<'_, Opened>, request: Request<ListFilters>) -> Answer<ListFilters> {
    core.trente()?.list_filters(request.0).await
}

pub(super) async fn add_filter(core: State<'_, Opened>, request: Request<AddFilter>) -> Answer<AddFilter> {
    core.trente()?.add_filter(request.0).await
}

pub(super) async fn remove_filter(core: State<'_, Opened>, request: Request<RemoveFilter>) -> Answer<RemoveFilter> {
    core.trente()?.remove_filter(request.0).await
}
