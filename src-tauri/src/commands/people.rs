//! People: lists of them, what is known around one, and what a person does with one.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    AroundPerson, ChangeFollow, LeavePack, ListPeople, PinnedPosts, RemoveFollower, SetBlock, SetFeatured, SetMute,
    SetNote, ShowPack,
};

pub(super) async fn list_people(core: State<'_, Opened>, request: Request<ListPeople>) -> Answer<ListPeople> {
    core.trente()?.list_people(request.0).await
}

pub(super) async fn around_person(core: State<'_, Opened>, request: Request<AroundPerson>) -> Answer<AroundPerson> {
    core.trente()?.around_person(request.0).await
}

pub(super) async fn pinned_posts(core: State<'_, Opened>, request: Request<PinnedPosts>) -> Answer<PinnedPosts> {
    core.trente()?.pinned_posts(request.0).await
}

pub(super) async fn show_pack(core: State<'_, Opened>, request: Request<ShowPack>) -> Answer<ShowPack> {
    core.trente()?.show_pack(request.0).await
}

pub(super) async fn leave_pack(core: State<'_, Opened>, request: Request<LeavePack>) -> Answer<LeavePack> {
    core.trente()?.leave_pack(request.0).await
}

pub(super) async fn set_mute(core: State<'_, Opened>, request: Request<SetMute>) -> Answer<SetMute> {
    core.trente()?.set_mute(request.0).await
}

pub(super) async fn set_block(core: State<'_, Opened>, request: Request<SetBlock>) -> Answer<SetBlock> {
    core.trente()?.set_block(request.0).await
}

pub(super) async fn change_follow(core: State<'_, Opened>, request: Request<ChangeFollow>) -> Answer<ChangeFollow> {
    core.trente()?.change_follow(request.0).await
}

pub(super) async fn remove_follower(
    core: State<'_, Opened>,
    request: Request<RemoveFollower>,
) -> Answer<RemoveFollower> {
    core.trente()?.remove_follower(request.0).await
}

pub(super) async fn set_featured(core: State<'_, Opened>, request: Request<SetFeatured>) -> Answer<SetFeatured> {
    core.trente()?.set_featured(request.0).await
}

pub(super) async fn set_note(core: State<'_, Opened>, request: Request<SetNote>) -> Answer<SetNote> {
    core.trente()?.set_note(request.0).await
}
