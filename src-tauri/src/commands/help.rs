//! What helps while one writes.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{Complete, GuessLanguage, ListEmoji, UseEmoji};

pub(super) async fn complete(core: State<'_, Opened>, request: Request<Complete>) -> Answer<Complete> {
    core.trente()?.complete(request.0).await
}

pub(super) async fn list_emoji(core: State<'_, Opened>, request: Request<ListEmoji>) -> Answer<ListEmoji> {
    core.trente()?.list_emoji(request.0).await
}

pub(super) async fn use_emoji(core: State<'_, Opened>, request: Request<UseEmoji>) -> Answer<UseEmoji> {
    core.trente()?.use_emoji(request.0).await
}

pub(super) async fn guess_language(core: State<'_, Opened>, request: Request<GuessLanguage>) -> Answer<GuessLanguage> {
    core.trente()?.guess_language(request.0).await
}
