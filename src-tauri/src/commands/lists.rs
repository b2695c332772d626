//! Lists of people: made, changed, and who is in them.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{ChangeList, DeleteList, ListsWith, MakeList, SetInList, ShowList};

pub(super) async fn show_list(core: State<'_, Opened>, request: Request<ShowList>) -> Answer<ShowList> {
    core.trente()?.show_list(request.0).await
}

pub(super) async fn make_list(core: State<'_, Opened>, request: Request<MakeList>) -> Answer<MakeList> {
    core.trente()?.make_list(request.0).await
}

pub(super) async fn change_list(core: State<'_, Opened>, request: Request<ChangeList>) -> Answer<ChangeList> {
    core.trente()?.change_list(request.0).await
}

pub(super) async fn delete_list(core: State<'_, Opened>, request: Request<DeleteList>) -> Answer<DeleteList> {
    core.trente()?.delete_list(request.0).await
}

pub(super) async fn lists_with(core: State<'_, Opened>, request: Request<ListsWith>) -> Answer<ListsWith> {
    core.trente()?.lists_with(request.0).await
}

pub(super) async fn set_in_list(core: State<'_, Opened>, request: Request<SetInList>) -> Answer<SetInList> {
    core.trente()?.set_in_list(request.0).await
}
