//! Commands about what is written and not out yet.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    ListScheduled, OpenDraft, Reschedule, SchedulePost, SendNow, TakeShared, ThrowDraft, Unschedule, WaitToSend,
    WatchDrafts,
};

pub(super) async fn watch_drafts(core: State<'_, Opened>, request: Request<WatchDrafts>) -> Answer<WatchDrafts> {
    core.trente()?.watch_drafts(request.0).await
}

pub(super) async fn throw_draft(core: State<'_, Opened>, request: Request<ThrowDraft>) -> Answer<ThrowDraft> {
    core.trente()?.throw_draft(request.0).await
}

pub(super) async fn wait_to_send(core: State<'_, Opened>, request: Request<WaitToSend>) -> Answer<WaitToSend> {
    core.trente()?.wait_to_send(request.0).await
}

pub(super) async fn send_now(core: State<'_, Opened>, request: Request<SendNow>) -> Answer<SendNow> {
    core.trente()?.send_now(request.0).await
}

pub(super) async fn open_draft(core: State<'_, Opened>, request: Request<OpenDraft>) -> Answer<OpenDraft> {
    core.trente()?.open_draft(request.0).await
}

pub(super) async fn schedule_post(core: State<'_, Opened>, request: Request<SchedulePost>) -> Answer<SchedulePost> {
    core.trente()?.schedule_post(request.0).await
}

pub(super) async fn take_shared(core: State<'_, Opened>, request: Request<TakeShared>) -> Answer<TakeShared> {
    core.trente()?.take_shared(request.0).await
}

pub(super) async fn list_scheduled(core: State<'_, Opened>, request: Request<ListScheduled>) -> Answer<ListScheduled> {
    core.trente()?.list_scheduled(request.0).await
}

pub(super) async fn reschedule(core: State<'_, Opened>, request: Request<Reschedule>) -> Answer<Reschedule> {
    core.trente()?.reschedule(request.0).await
}

pub(super) async fn unschedule(core: State<'_, Opened>, request: Request<Unschedule>) -> Answer<Unschedule> {
    core.trente()?.unschedule(request.0).await
}
