//! First reading: topics, people, the Home they will make.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{GuestHome, PreviewHome, SuggestPeople, Topics};

pub(super) async fn topics(core: State<'_, Opened>, request: Request<Topics>) -> Answer<Topics> {
    core.trente()?.topics(request.0).await
}

pub(super) async fn suggest_people(core: State<'_, Opened>, request: Request<SuggestPeople>) -> Answer<SuggestPeople> {
    core.trente()?.suggest_people(request.0).await
}

pub(super) async fn preview_home(core: State<'_, Opened>, request: Request<PreviewHome>) -> Answer<PreviewHome> {
    core.trente()?.preview_home(request.0).await
}

pub(super) async fn guest_home(core: State<'_, Opened>, request: Request<GuestHome>) -> Answer<GuestHome> {
    core.trente()?.guest_home(request.0).await
}
