//! Logging in and out.

use super::{Answer, Request};
use crate::opened::Opened;
use crate::phone;
use tauri::{AppHandle, Runtime, State};
use trente_contract::commands::{AwaitLogin, BeginLogin, CancelLogin, FindServer, FinishLogin, LogOut, SwitchAccount};

pub(super) async fn find_server(core: State<'_, Opened>, request: Request<FindServer>) -> Answer<FindServer> {
    core.trente()?.find_server(request.0).await
}

pub(super) async fn begin_login(core: State<'_, Opened>, request: Request<BeginLogin>) -> Answer<BeginLogin> {
    core.trente()?.begin_login(request.0).await
}

pub(super) async fn await_login<R: Runtime>(
    app: AppHandle<R>,
    core: State<'_, Opened>,
    request: Request<AwaitLogin>,
) -> Answer<AwaitLogin> {
    core.trente()?.await_login(request.0).await.inspect(|_| phone::settle(&app))
}

pub(super) async fn finish_login(core: State<'_, Opened>, request: Request<FinishLogin>) -> Answer<FinishLogin> {
    core.trente()?.finish_login(request.0).await
}

pub(super) async fn cancel_login(core: State<'_, Opened>, request: Request<CancelLogin>) -> Answer<CancelLogin> {
    core.trente()?.cancel_login(request.0).await
}

pub(super) async fn switch_account(core: State<'_, Opened>, request: Request<SwitchAccount>) -> Answer<SwitchAccount> {
    core.trente()?.switch_account(request.0).await
}

pub(super) async fn log_out<R: Runtime>(
    app: AppHandle<R>,
    core: State<'_, Opened>,
    request: Request<LogOut>,
) -> Answer<LogOut> {
    core.trente()?.log_out(request.0).await.inspect(|_| phone::settle(&app))
}
