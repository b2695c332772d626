//! Writing.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::{State, command};
use trente_contract::commands::{CreatePost, DeletePost, DiscardDraft, LoadDraft, LookForPost, SaveDraft};

#[command]
pub(super) async fn create_post(core: State<'_, Opened>, request: Request<CreatePost>) -> Answer<CreatePost> {
    core.trente()?.create_post(request.0).await
}

#[command]
pub(super) async fn look_for_post(core: State<'_, Opened>, request: Request<LookForPost>) -> Answer<LookForPost> {
    core.trente()?.look_for_post(request.0).await
}

#[command]
pub(super) async fn delete_post(core: State<'_, Opened>, request: Request<DeletePost>) -> Answer<DeletePost> {
    core.trente()?.delete_post(request.0).await
}

#[command]
pub(super) async fn save_draft(core: State<'_, Opened>, request: Request<SaveDraft>) -> Answer<SaveDraft> {
    core.trente()?.save_draft(request.0).await
}

#[command]
pub(super) async fn load_draft(core: State<'_, Opened>, request: Request<LoadDraft>) -> Answer<LoadDraft> {
    core.trente()?.load_draft(request.0).await
}

#[command]
pub(super) async fn discard_draft(core: State<'_, Opened>, request: Request<DiscardDraft>) -> Answer<DiscardDraft> {
    core.trente()?.discard_draft(request.0).await
}
