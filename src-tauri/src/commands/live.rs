//! What happens by itself.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{AwaitNews, WatchLists};

pub(super) async fn await_news(core: State<'_, Opened>, request: Request<AwaitNews>) -> Answer<AwaitNews> {
    core.trente()?.await_news(request.0).await
}

pub(super) async fn watch_lists(core: State<'_, Opened>, request: Request<WatchLists>) -> Answer<WatchLists> {
    core.trente()?.watch_lists(request.0).await
}
