//! What a person does with posts and people.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{SetBookmark, SetBoost, SetFavourite, SetFollow, SetPin, ShowPoll, Vote};

pub(super) async fn set_follow(core: State<'_, Opened>, request: Request<SetFollow>) -> Answer<SetFollow> {
    core.trente()?.set_follow(request.0).await
}

pub(super) async fn set_favourite(core: State<'_, Opened>, request: Request<SetFavourite>) -> Answer<SetFavourite> {
    core.trente()?.set_favourite(request.0).await
}

pub(super) async fn set_boost(core: State<'_, Opened>, request: Request<SetBoost>) -> Answer<SetBoost> {
    core.trente()?.set_boost(request.0).await
}

pub(super) async fn set_bookmark(core: State<'_, Opened>, request: Request<SetBookmark>) -> Answer<SetBookmark> {
    core.trente()?.set_bookmark(request.0).await
}

pub(super) async fn vote(core: State<'_, Opened>, request: Request<Vote>) -> Answer<Vote> {
    core.trente()?.vote(request.0).await
}

pub(super) async fn poll(core: State<'_, Opened>, request: Request<ShowPoll>) -> Answer<ShowPoll> {
    core.trente()?.poll(request.0).await
}

pub(super) async fn set_pin(core: State<'_, Opened>, request: Request<SetPin>) -> Answer<SetPin> {
    core.trente()?.set_pin(request.0).await
}
