//! Taking one's people along.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    BeginExport, BeginImport, EndImport, MoveAway, ReadImport, SaveFailures, SetAlias, WatchExport, WatchImports,
};

pub(super) async fn begin_export(core: State<'_, Opened>, request: Request<BeginExport>) -> Answer<BeginExport> {
    core.trente()?.begin_export(request.0).await
}

pub(super) async fn watch_export(core: State<'_, Opened>, request: Request<WatchExport>) -> Answer<WatchExport> {
    core.trente()?.watch_export(request.0).await
}

pub(super) async fn read_import(core: State<'_, Opened>, request: Request<ReadImport>) -> Answer<ReadImport> {
    core.trente()?.read_import(request.0).await
}

pub(super) async fn begin_import(core: State<'_, Opened>, request: Request<BeginImport>) -> Answer<BeginImport> {
    core.trente()?.begin_import(request.0).await
}

pub(super) async fn watch_imports(core: State<'_, Opened>, request: Request<WatchImports>) -> Answer<WatchImports> {
    core.trente()?.watch_imports(request.0).await
}

pub(super) async fn end_import(core: State<'_, Opened>, request: Request<EndImport>) -> Answer<EndImport> {
    core.trente()?.end_import(request.0).await
}

pub(super) async fn save_failures(core: State<'_, Opened>, request: Request<SaveFailures>) -> Answer<SaveFailures> {
    core.trente()?.save_failures(request.0).await
}

pub(super) async fn set_alias(core: State<'_, Opened>, request: Request<SetAlias>) -> Answer<SetAlias> {
    core.trente()?.set_alias(request.0).await
}

pub(super) async fn move_away(core: State<'_, Opened>, request: Request<MoveAway>) -> Answer<MoveAway> {
    core.trente()?.move_away(request.0).await
}
