//! Phones: none while the app is open; it is in front there.

use super::{Clicks, NoPopup, Popup};
use std::sync::Arc;
use tauri::{AppHandle, Runtime};

#[derive(Default)]
pub(super) struct Way;

impl Way {
    pub(super) async fn show<R: Runtime>(
        &self,
        _app: &AppHandle<R>,
        _popup: Popup,
        _clicks: &Arc<Clicks>,
    ) -> Result<(), NoPopup> {
        Err(NoPopup("phones have none".to_owned()))
    }
}
