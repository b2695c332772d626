//! What is pushed to this device.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{ReadNoticeWay, SetAlerts};

pub(super) async fn notice_way(core: State<'_, Opened>, request: Request<ReadNoticeWay>) -> Answer<ReadNoticeWay> {
    core.trente()?.notice_way(request.0).await
}

pub(super) async fn set_alerts(core: State<'_, Opened>, request: Request<SetAlerts>) -> Answer<SetAlerts> {
    core.trente()?.set_alerts(request.0).await
}
