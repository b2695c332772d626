//! Writing.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    AttachFile, CreatePost, DeletePost, DiscardDraft, LoadDraft, LookForPost, MediaLimitsOf, RulesOf, SaveDraft,
    StopUpload, UploadAgain, WatchUploads,
};

pub(super) async fn create_post(core: State<'_, Opened>, request: Request<CreatePost>) -> Answer<CreatePost> {
    core.trente()?.create_post(request.0).await
}

pub(super) async fn look_for_post(core: State<'_, Opened>, request: Request<LookForPost>) -> Answer<LookForPost> {
    core.trente()?.look_for_post(request.0).await
}

pub(super) async fn delete_post(core: State<'_, Opened>, request: Request<DeletePost>) -> Answer<DeletePost> {
    core.trente()?.delete_post(request.0).await
}

pub(super) async fn save_draft(core: State<'_, Opened>, request: Request<SaveDraft>) -> Answer<SaveDraft> {
    core.trente()?.save_draft(request.0).await
}

pub(super) async fn load_draft(core: State<'_, Opened>, request: Request<LoadDraft>) -> Answer<LoadDraft> {
    core.trente()?.load_draft(request.0).await
}

pub(super) async fn discard_draft(core: State<'_, Opened>, request: Request<DiscardDraft>) -> Answer<DiscardDraft> {
    core.trente()?.discard_draft(request.0).await
}

pub(super) async fn media_limits(core: State<'_, Opened>, request: Request<MediaLimitsOf>) -> Answer<MediaLimitsOf> {
    core.trente()?.media_limits(request.0).await
}

pub(super) async fn attach_file(core: State<'_, Opened>, request: Request<AttachFile>) -> Answer<AttachFile> {
    core.trente()?.attach_file(request.0).await
}

pub(super) async fn watch_uploads(core: State<'_, Opened>, request: Request<WatchUploads>) -> Answer<WatchUploads> {
    core.trente()?.watch_uploads(request.0).await
}

pub(super) async fn upload_again(core: State<'_, Opened>, request: Request<UploadAgain>) -> Answer<UploadAgain> {
    core.trente()?.upload_again(request.0).await
}

pub(super) async fn stop_upload(core: State<'_, Opened>, request: Request<StopUpload>) -> Answer<StopUpload> {
    core.trente()?.stop_upload(request.0).await
}

pub(super) async fn writing_rules(core: State<'_, Opened>, request: Request<RulesOf>) -> Answer<RulesOf> {
    core.trente()?.writing_rules(request.0).await
}
