//! What happened to the reader, and private conversations.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    AnswerFollowRequest, AnswerHeld, ClearNotifications, Conversations, CountUnread, DismissNotification,
    FollowRequests, FreshNotifications, HeldNotifications, ReadConversation, ReadNotifications, ReadPolicy,
    RemoveConversation, SeenNotifications, SetPolicy,
};

pub(super) async fn notifications(
    core: State<'_, Opened>,
    request: Request<ReadNotifications>,
) -> Answer<ReadNotifications> {
    core.trente()?.notifications(request.0).await
}

pub(super) async fn unread_notifications(
    core: State<'_, Opened>,
    request: Request<CountUnread>,
) -> Answer<CountUnread> {
    core.trente()?.unread_notifications(request.0).await
}

pub(super) async fn seen_notifications(
    core: State<'_, Opened>,
    request: Request<SeenNotifications>,
) -> Answer<SeenNotifications> {
    core.trente()?.seen_notifications(request.0).await
}

pub(super) async fn fresh_notifications(
    core: State<'_, Opened>,
    request: Request<FreshNotifications>,
) -> Answer<FreshNotifications> {
    core.trente()?.fresh_notifications(request.0).await
}

pub(super) async fn dismiss_notification(
    core: State<'_, Opened>,
    request: Request<DismissNotification>,
) -> Answer<DismissNotification> {
    core.trente()?.dismiss_notification(request.0).await
}

pub(super) async fn clear_notifications(
    core: State<'_, Opened>,
    request: Request<ClearNotifications>,
) -> Answer<ClearNotifications> {
    core.trente()?.clear_notifications(request.0).await
}

pub(super) async fn follow_requests(
    core: State<'_, Opened>,
    request: Request<FollowRequests>,
) -> Answer<FollowRequests> {
    core.trente()?.follow_requests(request.0).await
}

pub(super) async fn answer_follow_request(
    core: State<'_, Opened>,
    request: Request<AnswerFollowRequest>,
) -> Answer<AnswerFollowRequest> {
    core.trente()?.answer_follow_request(request.0).await
}

pub(super) async fn notification_policy(core: State<'_, Opened>, request: Request<ReadPolicy>) -> Answer<ReadPolicy> {
    core.trente()?.notification_policy(request.0).await
}

pub(super) async fn set_notification_policy(core: State<'_, Opened>, request: Request<SetPolicy>) -> Answer<SetPolicy> {
    core.trente()?.set_notification_policy(request.0).await
}

pub(super) async fn held_notifications(
    core: State<'_, Opened>,
    request: Request<HeldNotifications>,
) -> Answer<HeldNotifications> {
    core.trente()?.held_notifications(request.0).await
}

pub(super) async fn answer_held(core: State<'_, Opened>, request: Request<AnswerHeld>) -> Answer<AnswerHeld> {
    core.trente()?.answer_held(request.0).await
}

pub(super) async fn conversations(core: State<'_, Opened>, request: Request<Conversations>) -> Answer<Conversations> {
    core.trente()?.conversations(request.0).await
}

pub(super) async fn read_conversation(
    core: State<'_, Opened>,
    request: Request<ReadConversation>,
) -> Answer<ReadConversation> {
    core.trente()?.read_conversation(request.0).await
}

pub(super) async fn remove_conversation(
    core: State<'_, Opened>,
    request: Request<RemoveConversation>,
) -> Answer<RemoveConversation> {
    core.trente()?.remove_conversation(request.0).await
}
