//! Phones: Android's own part shows them, iOS none.

use super::{Clicks, NoPopup, Popup};
use std::sync::Arc;
use tauri::{AppHandle, Runtime};

#[derive(Default)]
pub(super) struct Way;

impl Way {
    #[cfg(target_os = "android")]
    pub(super) async fn show<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        popup: Popup,
        _clicks: &Arc<Clicks>,
    ) -> Result<(), NoPopup> {
        let refused = || NoPopup("the person lets the app show none".to_owned());
        match crate::phone::show(app, &popup.title, &popup.text, &popup.open).await {
            Ok(shown) => shown.then_some(()).ok_or_else(refused),
            Err(error) => Err(NoPopup(error.to_string())),
        }
    }

    #[cfg(not(target_os = "android"))]
    pub(super) async fn show<R: Runtime>(
        &self,
        _app: &AppHandle<R>,
        _popup: Popup,
        _clicks: &Arc<Clicks>,
    ) -> Result<(), NoPopup> {
        Err(NoPopup("this phone has none".to_owned()))
    }
}
