//! Systems of which the app does not know how to have an icon there: phones have no such place, macOS and Windows have one that
//! nobody has tried yet.

use super::Acts;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tauri::{AppHandle, Runtime};
use trente_contract::desk::TrayWords;

#[derive(Default)]
pub(super) struct Way;

impl Way {
    pub(super) async fn show<R: Runtime>(
        &self,
        _app: &AppHandle<R>,
        _words: Option<TrayWords>,
        _acts: &Arc<Acts>,
        _leaving: &Arc<AtomicBool>,
    ) -> bool {
        false
    }

    #[cfg(desktop)]
    pub(super) fn is_there(&self) -> bool {
        false
    }

    pub(super) async fn would_show<R: Runtime>(&self, _app: &AppHandle<R>) -> Option<bool> {
        None
    }
}
