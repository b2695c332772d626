//! macOS and Windows: the system itself.

use super::{Clicks, NoPopup, Popup};
use notify_rust::Notification;
use std::sync::Arc;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Runtime};

#[derive(Default)]
pub(super) struct Way;

impl Way {
    /// A click brings the app forward where the system does that; which place it leads to cannot be told there.
    pub(super) async fn show<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        popup: Popup,
        _clicks: &Arc<Clicks>,
    ) -> Result<(), NoPopup> {
        let identifier = app.config().identifier.clone();
        let shown = spawn_blocking(move || {
            let mut one = Notification::new();
            one.summary(&popup.title).body(&popup.text);
            #[cfg(windows)]
            one.app_id(&identifier);
            // Refused when it was said before.
            #[cfg(target_os = "macos")]
            let _ = notify_rust::set_application(&identifier);
            one.show().map(drop).map_err(|error| NoPopup(error.to_string()))
        });
        shown.await.unwrap_or_else(|error| Err(NoPopup(error.to_string())))
    }
}
