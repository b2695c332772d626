//! The waiting room.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{LeaveRoom, LookAgain, MailAgain, OpenMail, WaitingRooms};

pub(super) async fn waiting_rooms(core: State<'_, Opened>, request: Request<WaitingRooms>) -> Answer<WaitingRooms> {
    core.trente()?.waiting_rooms(request.0).await
}

pub(super) async fn look_again(core: State<'_, Opened>, request: Request<LookAgain>) -> Answer<LookAgain> {
    core.trente()?.look_again(request.0).await
}

pub(super) async fn mail_again(core: State<'_, Opened>, request: Request<MailAgain>) -> Answer<MailAgain> {
    core.trente()?.mail_again(request.0).await
}

pub(super) async fn open_mail(core: State<'_, Opened>, request: Request<OpenMail>) -> Answer<OpenMail> {
    core.trente()?.open_mail(request.0).await
}

pub(super) async fn leave_room(core: State<'_, Opened>, request: Request<LeaveRoom>) -> Answer<LeaveRoom> {
    core.trente()?.leave_room(request.0).await
}
