//! What belongs to one post: its earlier forms, its translation, answers that are still on their way.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{AwaitReplies, PostHistory, Translate};

pub(super) async fn post_history(core: State<'_, Opened>, request: Request<PostHistory>) -> Answer<PostHistory> {
    core.trente()?.post_history(request.0).await
}

pub(super) async fn translate(core: State<'_, Opened>, request: Request<Translate>) -> Answer<Translate> {
    core.trente()?.translate(request.0).await
}

pub(super) async fn await_replies(core: State<'_, Opened>, request: Request<AwaitReplies>) -> Answer<AwaitReplies> {
    core.trente()?.await_replies(request.0).await
}
